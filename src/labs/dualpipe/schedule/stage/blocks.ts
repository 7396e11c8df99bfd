/** A slot as one rectangle, or a fused one as two, in the tints of the ends where they entered. */
import { unpacked, type Cell, type CellBlock } from '../../../../../sims/dualpipe/cells.ts';
import { number } from '../../../../../sims/contract/numbers.ts';
import { sum } from '../../../../../sims/math/vector.ts';
import { rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { across, type View } from './layout.ts';

const paints: readonly [Paint, Paint] = ['deep', 'teal'];
/** Tones within a tint, near one another: what stands out is who waits. */
export const tones = { forward: 0.22, input: 0.4, weight: 0.3, backward: 0.4 } as const;

interface Row {
  readonly key: string;
  readonly y: number;
  readonly h: number;
  readonly says: (block: CellBlock, index: number) => string;
  readonly opens?: (index: number) => string;
}

/** As much of a row as has happened by now. */
export function blocksOf(view: View, cells: readonly Cell[], row: Row): Mark[] {
  const { time } = view.frame;
  return cells.flatMap((cell, index): Mark[] => {
    const block = unpacked(cell);
    if (block.start >= time || block.end <= block.start) return [];
    const x = across(view, block.start);
    const w = Math.max(0.5, across(view, Math.min(block.end, time)) - x - 0.6);
    const look = { says: row.says(block, index), opens: row.opens?.(index) };
    const key = `${row.key} ${index}`;
    const paint = paints[block.direction];
    if (block.kind !== 'fused') {
      const opacity = tones[block.kind];
      return [rect(key, [x, row.y, w, row.h], { ...look, fill: paint, opacity })];
    }
    const half = row.h / 2;
    const other = paints[isTwoWay(view) ? 1 - block.direction : 0];
    return [
      rect(key, [x, row.y, w, half], { ...look, fill: paint, opacity: tones.forward }),
      rect(`${key} back`, [x, row.y + half, w, half], {
        ...look,
        fill: other,
        opacity: tones.backward,
      }),
    ];
  });
}

/** The gaps between a row's blocks, until a time: from, to. */
export function gapsOf(cells: readonly Cell[], until: number): (readonly [number, number])[] {
  const gaps: (readonly [number, number])[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to - from > 1e-9 && from < until) gaps.push([from, Math.min(to, until)]);
  };
  for (const cell of cells) {
    const { start, end } = unpacked(cell);
    close(start);
    from = Math.max(from, end);
  }
  close(until);
  return gaps;
}

/** How long a row has stood idle by a time. */
export const idleUntil = (cells: readonly Cell[], until: number): number =>
  sum(gapsOf(cells, until).map(([from, to]) => to - from));

/** In a V all micro-batches go one way. */
const isTwoWay = ({ values }: View): boolean => values.schedule !== 'dualpipev';

/** What a slot is, and when. */
export function told(view: View, block: CellBlock): string {
  const { words } = view;
  const names = {
    ...{ forward: words.forwardOf, backward: words.backwardOf, input: words.inputOf },
    ...{ weight: words.weightOf, fused: words.fusedOf },
  };
  return say(names[block.kind], {
    ...{ batch: block.batch + 1, back: (block.backward ?? 0) + 1 },
    ...{ from: number(block.start, 3), to: number(block.end, 3) },
  });
}
