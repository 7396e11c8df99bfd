/** Who lives in the pigeonhole that is opened: unless told, the fullest that the window leads to. */
import { label, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';
import { openedTable, othersIn } from './walls.ts';

const line = 16;
const inside = 10;

export function tenants(view: View): Mark[] {
  const { at, arrangement, frame, words, width } = view;
  const table = openedTable(view);
  const others = othersIn(view, table);
  const fill = others > 0 ? 'coral' : 'deep';
  const slot = frame.window.slots[table];
  const title = say(words.whoLives, { table: table + 1, slot });
  const names = frame.tenants[table].map((name) => name.replaceAll('␣', ''));
  const list = [frame.phrase.replaceAll('␣', ''), ...names];
  if (arrangement === 'phone') {
    const text = fitted(`${title}: ${list.join(' · ')}`, width);
    return [label('tenants', [0, at.under + 48], text, { fill, phase: 2 })];
  }
  const x = 0.655 * width;
  const box = [x, at.under + 10, width - x - 1, 78] as const;
  const room = box[2] - 2 * inside;
  const rows = wrapped(list, room, 2);
  const foot = others > 0 ? words.mixed : words.itsOwn;
  return [
    rect('tenants box', box, { fill: 'panel', stroke: fill, r: 6, phase: 2 }),
    label('tenants title', [x + inside, box[1] + line + 2], fitted(title, room, { bold: true }), {
      ...{ fill, bold: true, phase: 2 },
    }),
    ...rows.map((text, i) =>
      label(`tenants ${i}`, [x + inside, box[1] + (i + 2) * line + 2], text, {
        fill: 'ink',
        phase: 2,
      }),
    ),
    label('tenants foot', [x + inside, box[1] + 4 * line + 4], fitted(foot, room), {
      fill: 'ink-2',
      phase: 2,
    }),
  ];
}

/** Names with dots between, in as many lines; what does not fit is left to an ellipsis. */
function wrapped(names: readonly string[], width: number, lines: number): string[] {
  const rows: string[] = [''];
  for (const [i, name] of names.entries()) {
    const part = i === names.length - 1 ? name : `${name} ·`;
    const longer = rows[rows.length - 1] === '' ? part : `${rows[rows.length - 1]} ${part}`;
    if (textWidth(longer) > width && rows[rows.length - 1] !== '' && rows.length < lines) {
      rows.push(part);
    } else rows[rows.length - 1] = longer;
  }
  return rows.map((row) => fitted(row, width));
}
