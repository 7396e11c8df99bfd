/** The table, in the model or taken out, and what the columns are. */
import { label, line, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import type { View } from './layout.ts';

const [wide, tall, rows] = [60, 18, 4];
const out = 66; // as far to the right

/** Left edge of the table, where it is in. */
const edge = ({ at, arrangement }: View): number => (arrangement === 'wide' ? at.column(0)[0] : 0);

export function table(view: View): Mark[] {
  const { at, frame, words } = view;
  const home = edge(view);
  const x = frame.table ? home : home + out;
  const y = at.table;
  return [
    ...names(view),
    rect('place', [home, y, wide, tall], { stroke: 'ink-3', dashed: true }),
    rect('table', [x, y, wide, tall], {
      ...{ fill: frame.table ? 'deep' : 'ink-3', says: frame.table ? words.isIn : words.isOut },
      lights: 'table',
    }),
    ...Array.from({ length: rows - 1 }, (_, i) => {
      const rowAt = y + ((i + 1) * tall) / rows;
      return line(`row ${i}`, [x, rowAt, x + wide, rowAt], { stroke: 'paper' });
    }),
  ];
}

function names(view: View): Mark[] {
  const { at, arrangement, frame, words } = view;
  const isIn = frame.table;
  const isWide = arrangement === 'wide';
  const hint = words[`${isIn ? 'drag' : 'back'}${isWide ? '' : 'Short'}`];
  const drag = label('drag', [edge(view) + out + wide + 8, at.table + 13], hint, { fill: 'deep' });
  if (!isWide) {
    return [drag, label('legend', [0, at.legend], words.legendShort, { fill: 'ink-2' })];
  }
  const [[left], [second]] = [at.column(0), at.column(1)];
  const under = at.table + tall + 20;
  return [
    drag,
    label('asked', [0, under], words.asked, { fill: 'ink', bold: true }),
    label('whole', [left, under], isIn ? words.whole : words.gone, {
      ...{ fill: isIn ? 'deep' : 'coral', bold: true },
    }),
    label('zeroed', [second, under], words.zeroed, { fill: 'coral', bold: true }),
    label('legend', [left, at.legend], words.legend, { fill: 'ink-2' }),
  ];
}

export function tableGrip(view: View): Grip {
  const { at, frame, words } = view;
  const x = edge(view) + (frame.table ? 0 : out) + wide / 2;
  return {
    ...{ key: 'table', knob: 'table', name: words.tableName, value: Number(frame.table) },
    ...{ x, y: at.table + tall / 2, dx: -out, dy: 0, from: 0, to: 1 },
  };
}
