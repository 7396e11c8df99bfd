/** Where the floors, the model, the clock of a step and the speed of the link stand. */
import { number } from '../../../../../sims/contract/numbers.ts';
import type { Frame } from '../../../../../sims/engram/experiments/tiers/frame.ts';
import { blocks, type Values } from '../../../../../sims/engram/experiments/tiers/knobs.ts';
import type { Paint, Scene } from '../../../kit/marks.ts';

interface Lanes {
  readonly height: number;
  /** Base line of the names over the rows, and of what is under the lookups. */
  readonly name: number;
  readonly recent: number;
  /** Edges of the bar of rows and of the bar of lookups across their length, and how thick. */
  readonly rows: number;
  readonly lookups: number;
  readonly bar: number;
  /** Where both bars begin, and how long they are; undefined: as long as there is room. */
  readonly begin: number;
  readonly length: number | undefined;
  /** Left edge of model, clock and link. */
  readonly left: number;
  /** Base line of the model's name, its top, how high it is, the ring under it, the clock's top. */
  readonly modelName: number;
  readonly model: number;
  readonly cell: number;
  readonly ring: number;
  readonly clock: number;
  readonly block: number;
  /** From the foot of the blocks to the base line of a fetch, and from one to the next. */
  readonly fetch: number;
  readonly pitch: number;
  readonly number: number;
  readonly large: number;
  /** Base line of the link's name, and its track. */
  readonly linkName: number;
  readonly link: number;
}

const lanes = {
  wide: {
    ...{ height: 410, name: 44, recent: 396, rows: 108, lookups: 198, bar: 36 },
    ...{ begin: 54, length: 312, left: 326, number: 76, large: 36, modelName: 118, model: 126 },
    ...{
      cell: 12,
      ring: 154,
      clock: 176,
      block: 34,
      fetch: 22,
      pitch: 40,
      linkName: 352,
      link: 373,
    },
  },
  phone: {
    ...{ height: 380, name: 66, recent: 0, rows: 72, lookups: 104, bar: 14 },
    ...{ begin: 9, length: undefined, left: 9, number: 44, large: 28, modelName: 156, model: 162 },
    ...{
      cell: 9,
      ring: 183,
      clock: 200,
      block: 20,
      fetch: 15,
      pitch: 28,
      linkName: 324,
      link: 342,
    },
  },
} as const satisfies Record<string, Lanes>;

export const margin = 9; // half a ring
/** How many blocks the clock shows; more where a fetch lasts longer than all of them. */
const windows = [2, 4, 8, 16, blocks];

export const floors = ['gpu', 'host', 'disk'] as const;
export const floorPaints = ['deep', 'teal', 'grey'] as const satisfies readonly Paint[];

export interface Layout extends Lanes {
  readonly length: number;
  /** Width of model, clock and link. */
  readonly wide: number;
  /** What the clock shows, in ms, and where a moment of it is. */
  readonly window: number;
  readonly moment: (milliseconds: number) => number;
  /** Left edge of a block of the model, from 1. */
  readonly blockAt: (n: number) => number;
}

/** Milliseconds as they are written in the drawing. */
export const written = (milliseconds: number): string =>
  number(milliseconds, milliseconds < 1 ? 3 : milliseconds < 100 ? 2 : 0);

export type View = Scene<Frame, Values> & { readonly at: Layout };

export function layoutOf({ frame, values, arrangement, width }: Scene<Frame, Values>): Layout {
  const own: Lanes = lanes[arrangement];
  const wide = width - own.left - margin;
  const { compute } = values;
  const end = frame.stall + frame.layer * compute; // of the layer's block
  const shown = windows.find((n) => n * compute >= end) ?? blocks;
  const window = Math.max(shown * compute, end);
  return {
    ...own,
    length: own.length ?? width - 2 * margin,
    wide,
    window,
    moment: (milliseconds) => own.left + (wide * milliseconds) / window,
    blockAt: (n) => own.left + ((n - 1) * wide) / blocks,
  };
}
