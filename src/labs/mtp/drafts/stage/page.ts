/** The text so far: grey what stood there, ink what the model wrote, teal the drafts it accepted. */
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import type { View } from './layout.ts';

/** A stretch of one writer in one line. */
interface Run {
  readonly from: 'p' | 'm' | 'd';
  readonly text: string;
  readonly at: number;
}

/** The lines that are seen: the last ones, broken where a letter finds no room. */
function linesOf({ frame, at }: View): readonly (readonly Run[])[] {
  const { columns, lines } = at.page;
  const text = frame.prompt + frame.written;
  const from = 'p'.repeat(frame.prompt.length) + frame.origin;
  // as many lines as are seen once all is written, so that the text flows on and does not jump
  const first = Math.max(0, (Math.ceil((text.length + 1) / columns) - lines) * columns);
  const rows: Run[][] = [];
  for (let start = first; start < text.length; start += columns) {
    const row: Run[] = [];
    for (let i = start; i < Math.min(text.length, start + columns); i++) {
      const last = row[row.length - 1];
      const writer = from[i] === 'd' ? 'd' : from[i] === 'm' ? 'm' : 'p';
      const letter = text[i] === '\n' ? '↵' : text[i];
      if (last?.from === writer) row[row.length - 1] = { ...last, text: last.text + letter };
      else row.push({ from: writer, text: letter, at: i - start });
    }
    rows.push(row);
  }
  return rows;
}

/** Where the next letter goes. */
export function cursorOf(view: View): readonly [x: number, y: number] {
  const { top, pitch, letter, columns, lines } = view.at.page;
  const length = view.frame.prompt.length + view.frame.written.length;
  const first = Math.max(0, Math.ceil((length + 1) / columns) - lines);
  const row = Math.floor(length / columns) - first;
  return [2 + (length % columns) * letter, top + row * pitch];
}

export function page(view: View): Mark[] {
  const { top, pitch, size, letter } = view.at.page;
  const [x, y] = cursorOf(view);
  return [
    ...linesOf(view).flatMap((row, r) =>
      row.flatMap((run, i): Mark[] => {
        const place = [2 + run.at * letter, top + r * pitch] as const;
        const w = run.text.length * letter;
        return [
          ...(run.from === 'd'
            ? [
                rect(`draft ${r} ${i}`, [place[0], place[1] - size, w, size + 6], {
                  ...{ fill: 'teal-soft', r: 3, says: view.words.acceptedSays },
                }),
              ]
            : []),
          label(`text ${r} ${i}`, place, run.text, {
            ...{ face: 'mono', size, bold: run.from === 'd' },
            fill: run.from === 'p' ? 'ink-3' : run.from === 'd' ? 'teal' : 'ink',
          }),
        ];
      }),
    ),
    line('cursor', [x, y - size + 1, x, y + 5], { stroke: 'deep', thick: 2.5 }),
  ];
}
