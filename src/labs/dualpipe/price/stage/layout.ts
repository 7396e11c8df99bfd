/** Where the four schedules stand below each other, in both arrangements. */
import type { Frame, Lane } from '../../../../../sims/dualpipe/experiments/price/frame.ts';
import { knobs, type Values } from '../../../../../sims/dualpipe/experiments/price/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

export const lanes: readonly Lane[] = ['oneForward', 'zeroBubble', 'dualpipe', 'dualpipev'];

export interface Layout {
  readonly height: number;
  /** Of the first row, and from row to row. */
  readonly top: number;
  readonly pitch: number;
  /** Base lines of what stands over the rows, and where the wall is taken hold of. */
  readonly heads: number;
  readonly ring: number;
  readonly left: number;
  /** Of what a device holds, within its row: where its bar begins, and how high it is; pixels of a gigabyte. */
  readonly bar: { readonly y: number; readonly h: number };
  readonly gigabyte: number;
  /** Of what is paid: where it begins; its floor within its row; pixels of a device and of a unit of time. */
  readonly area: { readonly x: number; readonly floor: number };
  readonly device: number;
  readonly time: number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

/** So many gigabytes have room at least: the wall of the usual card can be moved both ways. */
const roomy = 100;

export function layoutOf({ arrangement, width, frame, values }: Scene<Frame, Values>): Layout {
  const isWide = arrangement === 'wide';
  const left = 8;
  const most = (of: Readonly<Record<Lane, number>>): number =>
    Math.max(...lanes.map((lane) => of[lane]));
  const memory = isWide ? 0.3 * width : 0.44 * width;
  const x = left + memory + (isWide ? 28 : 14);
  const end = width - (isWide ? 150 : 8);
  return {
    ...(isWide
      ? { height: 424, top: 90, pitch: 84, heads: 44, ring: 68 }
      : { height: 380, top: 72, pitch: 77, heads: 32, ring: 52 }),
    left,
    bar: isWide ? { y: 24, h: 22 } : { y: 24, h: 18 },
    gigabyte: memory / Math.max(roomy, values.card, most(frame.memory)),
    area: { x, floor: isWide ? 68 : 66 },
    device: (isWide ? 58 : 42) / most(frame.devices),
    time: (end - x) / most(frame.step),
  };
}

export const topOf = ({ at }: View, lane: Lane): number => at.top + lanes.indexOf(lane) * at.pitch;
export const wallOf = ({ at, values }: View): number => at.left + values.card * at.gigabyte;

export const doesFit = ({ frame }: View, lane: Lane): boolean => frame.fits[lane] === 1;
export const isBest = ({ frame }: View, lane: Lane): boolean => frame.best === lane;

export const ranges = knobs.parameters;
