/** Prefix and suffix on their way from the file to where they are read: suffix first, they cross. */
import { ribbon } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import type { Box, View } from './layout.ts';

const sides = ['prefix', 'suffix'] as const;
const lift = 20; // below the file stand the lines of the readers

/** Only where the file is one row. */
export function flight({ at, frame }: View): Mark[] {
  if (!at.isWide || frame.phase === 'cut' || at.file.some(({ row }) => row > 0)) return [];
  return sides.flatMap((side): Mark[] => {
    const chips = frame.asked.flatMap((one, i) =>
      one.role === side ? [{ home: at.file[one.at], there: at.strip[i] }] : [],
    );
    if (chips.length === 0) return [];
    const home = spanOf(chips.map((chip) => chip.home));
    const { row } = chips[0].there;
    const there = spanOf(chips.map((chip) => chip.there).filter((box) => box.row === row));
    const way = {
      along: 'down',
      from: at.fileBottom + lift,
      to: chips[0].there.y - 3,
      ...{ a: home.x, aw: home.w, b: there.x, bw: there.w },
    } as const;
    const fill = side === 'prefix' ? 'deep' : 'teal';
    return [ribbon(`flight ${side}`, way, { fill, opacity: 0.13, phase: 0 })];
  });
}

function spanOf(boxes: readonly Box[]): { readonly x: number; readonly w: number } {
  const last = boxes[boxes.length - 1];
  return { x: boxes[0].x, w: last.x + last.w - boxes[0].x };
}
