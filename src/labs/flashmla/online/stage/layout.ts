/** Where the row of keys, the sum and the answer stand, in both arrangements. */
import type { Frame } from '../../../../../sims/flashmla/experiments/online/frame.ts';
import { keys, type Values } from '../../../../../sims/flashmla/experiments/online/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

/** The lowest score that there is. */
export const lowest = -4;

export interface Layout {
  readonly isWide: boolean;
  readonly height: number;
  /** Left edge of the first key, and from one key to the next. */
  readonly left: number;
  readonly pitch: number;
  /** The foot of the bars, and the height of one score. */
  readonly floor: number;
  readonly unit: number;
  /** Top and height of the tiles' numbers, and where their edge is taken hold of. */
  readonly turns: readonly [top: number, height: number];
  readonly grip: number;
  /** Left edge and width of what is held. */
  readonly x: number;
  readonly room: number;
  /** Left edge and base line of the large number, and base line of what the bars are. */
  readonly hero: readonly [x: number, y: number];
  readonly legend: number;
  /** Where zero is of what is held, and how far they reach up and down. */
  readonly base: number;
  readonly reach: number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

export function layoutOf({ arrangement, width }: Scene<Frame, Values>): Layout {
  if (arrangement === 'phone') {
    return {
      ...{ isWide: false, height: 380, left: 2, pitch: (width - 12) / keys, floor: 138, unit: 12 },
      ...{ turns: [143, 14], grip: 173, x: 0, room: width },
      ...{ hero: [0, 216], legend: 266, base: 317, reach: 36 },
    };
  }
  const left = 92;
  const x = 186;
  return {
    ...{ isWide: true, height: 470, left, pitch: (width - left - 10) / keys, floor: 202, unit: 18 },
    ...{ turns: [208, 16], grip: 241, x, room: width - x - 4 },
    ...{ hero: [0, 322], legend: 281, base: 365, reach: 66 },
  };
}

/** Left edge of a key. */
export const edgeOf = ({ left, pitch }: Layout, key: number): number => left + key * pitch;
/** The height at which a score stands. */
export const heightOf = ({ floor, unit }: Layout, score: number): number =>
  floor - (score - lowest) * unit;

/** Where a tile begins, and before which key it ends. */
export const boundsOf = (
  tile: number,
  { block }: Values,
): readonly [first: number, end: number] => [tile * block, Math.min(keys, (tile + 1) * block)];

/** The motions of a step: the tile is read, the highest score rises, what was held shrinks, it is divided. */
export const motion = { read: 0, rise: 1, shrink: 2, divide: 3 } as const;
