/** Where the answers of both methods, their means and the switch stand, in both arrangements. */
import type { Frame, Trails } from '../../../../../sims/grpo/experiments/thinking/frame.ts';
import type { Values } from '../../../../../sims/grpo/experiments/thinking/knobs.ts';
import { LONGEST } from '../../../../../sims/grpo/thinking.ts';
import type { Scene } from '../../../kit/marks.ts';

/** GRPO and Dr. GRPO. */
export type Method = 'output' | 'constant';
export const methods: readonly Method[] = ['output', 'constant'];
export type World = Values['world'];

export interface Layout {
  readonly isWide: boolean;
  readonly height: number;
  /** Where an answer begins, and how wide a step of it is. */
  readonly left: number;
  readonly step: number;
  /** From one answer to the next. */
  readonly row: number;
  /** Base line of a method's name, by method; its answers begin below it. */
  readonly names: Readonly<Record<Method, number>>;
  readonly head: number;
  /** Left edge of the numbers, and the size of the large ones. */
  readonly numbers: number;
  readonly large: number;
  /** Base line of the scale, and the height of the switch. */
  readonly scale: number;
  readonly foot: number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

export function layoutOf({ arrangement, width }: Scene<Frame, Values>): Layout {
  const isWide = arrangement === 'wide';
  const left = isWide ? 52 : 48;
  const column = isWide ? 176 : 82;
  const numbers = width - column + 14;
  return {
    ...{ isWide, left, numbers, step: (width - column - left) / LONGEST },
    ...(isWide
      ? { height: 424, row: 12.5, names: { output: 70, constant: 214 }, head: 9, large: 46 }
      : { height: 380, row: 10.5, names: { output: 54, constant: 178 }, head: 7, large: 26 }),
    ...(isWide ? { scale: 358, foot: 390 } : { scale: 302, foot: 334 }),
  };
}

/** The answers that are drawn. */
export const trailsOf = ({ frame, values }: View, method: Method): Trails =>
  (values.world === 'path' ? frame.pathTrails : frame.payTrails)[method];

/** Steps of all wrong answers in the mean, of which some are drawn. */
export const wrongOf = (frame: Frame, world: World, method: Method): number =>
  (world === 'path' ? frame.pathWrong : frame.payWrong)[method];

export const topOf = ({ at }: View, method: Method): number => at.names[method] + at.head;

/** Below the last answer. */
export const endOf = (view: View, method: Method): number =>
  topOf(view, method) + view.at.row * trailsOf(view, method).lengths.length;
