/** Where text, mixing, walls and verdict stand. */
import type { Frame } from '../../../../../sims/engram/experiments/hash/frame.ts';
import type { Values } from '../../../../../sims/engram/experiments/hash/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';
import { chipRows, type Chip } from './rows.ts';

interface Lanes {
  /** Top of the first row of tokens, from one row to the next, and how high a token is. */
  readonly text: number;
  readonly textPitch: number;
  readonly chip: number;
  /** From the text to the base line of the first factor. */
  readonly lead: number;
  /** From one factor to the next; how high its bits are; left edge of the bits. */
  readonly mixPitch: number;
  readonly bits: number;
  /** What the mix stands lower for its rule. */
  readonly sum: number;
  readonly bitsLeft: number;
  /** From the mix to the walls. */
  readonly fall: number;
  /** Tables side by side, the gap between them, and how high a row of them may be. */
  readonly across: number;
  readonly gap: number;
  readonly wall: number;
  /** Lines written under a wall. */
  readonly captions: number;
  /** How high the lane under the walls is. */
  readonly band: number;
}

const lanes = {
  wide: {
    ...{
      text: 20,
      textPitch: 44,
      chip: 26,
      lead: 32,
      mixPitch: 21,
      bits: 13,
      sum: 6,
      bitsLeft: 322,
    },
    ...{ fall: 36, across: 8, gap: 16, wall: 104, captions: 2, band: 108 },
  },
  phone: {
    ...{ text: 17, textPitch: 38, chip: 22, lead: 12, mixPitch: 25, bits: 7, sum: 6, bitsLeft: 0 },
    ...{ fall: 18, across: 4, gap: 8, wall: 62, captions: 2, band: 92 },
  },
} as const satisfies Record<string, Lanes>;

const rowsShown = 2;
const phoneHeight = 380;
export const captionLine = 15;
const largestHole = 14;

export interface Layout extends Lanes {
  readonly height: number;
  readonly chips: readonly Chip[];
  /** Base line of the first factor, and of the mix. */
  readonly factors: number;
  readonly mix: number;
  readonly bit: number; // width of one
  readonly walls: number; // top
  readonly rowHeight: number; // of a row of tables with what is written under it
  /** A pigeonhole: how wide it is, and how many stand beside each other. */
  readonly hole: number;
  readonly columns: number;
  readonly wallOf: (table: number) => {
    readonly x: number;
    readonly y: number;
    readonly w: number;
  };
  readonly under: number; // top of the lane under the walls
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

export function layoutOf({ frame, arrangement, width, words }: Scene<Frame, Values>): Layout {
  const own: Lanes = lanes[arrangement];
  const chips = chipRows(frame, words.padName, width, rowsShown);
  const rows = Math.max(...chips.map(({ row }) => row)) + 1;
  const order = frame.window.ids.length;
  const factors = own.text + rows * own.textPitch + own.lead;
  const mix = factors + order * own.mixPitch + own.sum;
  const walls = mix + own.fall;

  const tables = frame.walls.length;
  const across = Math.min(own.across, tables);
  const deep = Math.ceil(tables / across);
  const gap = tables > 4 && arrangement === 'wide' ? own.gap / 2 : own.gap;
  const wallWidth = (width - gap * (across - 1)) / across;
  const captions = deep > 1 ? 1 : own.captions;
  const room = phoneHeight - own.band - walls;
  const rowHeight =
    arrangement === 'wide' ? own.wall + captions * captionLine : Math.floor(room / deep);
  const wall = rowHeight - captions * captionLine - 4;
  const most = Math.max(...frame.walls.map(({ length }) => length));
  const { hole, columns } = holesIn(wallWidth, wall, most);
  const used = Math.ceil(most / columns) * hole;
  const under = walls + deep * rowHeight;
  return {
    ...{ ...own, gap, wall: used, captions, chips, factors, mix, walls, rowHeight, hole, columns },
    ...{ under, bit: Math.floor((width - own.bitsLeft - 4) / 64) },
    height: arrangement === 'wide' ? under + own.band : phoneHeight,
    wallOf: (table) => ({
      x: (table % across) * (wallWidth + gap),
      y: walls + Math.floor(table / across) * rowHeight,
      w: wallWidth,
    }),
  };
}

/** As large as so many squares can be within a rectangle. */
function holesIn(width: number, height: number, count: number): { hole: number; columns: number } {
  let best = { hole: 0, columns: 1 };
  for (let columns = 1; columns <= count; columns++) {
    const hole = Math.min(largestHole, width / columns, height / Math.ceil(count / columns));
    if (hole > best.hole) best = { hole, columns };
  }
  return best;
}
