/** Of a block that is opened: what it waited for, and who waited for it. */
import { unpacked } from '../../../../../sims/dualpipe/cells.ts';
import { line, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { across, type View } from './layout.ts';

export function chain(view: View): Mark[] {
  const { open, frame } = view;
  const [rank, index] = (open ?? '').split('-').map(Number);
  const cell = frame.cells[rank]?.[index];
  if (cell === undefined || unpacked(cell).start >= frame.time) return [];
  const { after } = unpacked(cell);
  const next = frame.cells.flatMap((cells, other) =>
    cells.flatMap((one, i) => {
      const { after: before, start } = unpacked(one);
      const follows = before?.rank === rank && before.index === index && start < frame.time;
      return follows ? [{ rank: other, index: i }] : [];
    }),
  );
  const box = boxOf(view, { rank, index });
  return [
    rect('opened', [box.x - 1, box.y - 1, box.w + 2, box.h + 2], { stroke: 'ink', thick: 2 }),
    ...(after === undefined ? [] : [link(view, 'before', after, { rank, index })]),
    ...next.map((to, i) => link(view, `after ${i}`, { rank, index }, to)),
  ];
}

interface Place {
  readonly rank: number;
  readonly index: number;
}

function boxOf(view: View, { rank, index }: Place) {
  const { at, frame } = view;
  const { start, end } = unpacked(frame.cells[rank][index]);
  const x = across(view, start);
  return {
    ...{ x, y: at.rowOf(rank), h: at.block },
    w: across(view, Math.min(end, frame.time)) - x,
  };
}

/** From the end of one block to the start of the next. */
function link(view: View, key: string, from: Place, to: Place): Mark {
  const [a, b] = [boxOf(view, from), boxOf(view, to)];
  return line(key, [a.x + a.w, a.y + a.h / 2, b.x, b.y + b.h / 2], { stroke: 'ink', thick: 2 });
}
