/** Why sums of 1 cannot amplify, as one sentence: said of what the rows are at this half step. */
import { label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';
import { isOff, written } from './sums.ts';

const sizes = { wide: [16, 15, 14], phone: [13, 12] } as const;

/** On one line, on a phone on two; as large as fits. */
export function head(view: View): Mark[] {
  const { arrangement, width } = view;
  const [first, then] = partsOf(view);
  const lines =
    arrangement === 'wide'
      ? [first.endsWith('：') ? `${first}${then}` : `${first} ${then}`]
      : [first, then];
  const fits = (size: number): boolean =>
    lines.every((text) => textWidth(text, { bold: true, size }) <= width);
  const size = sizes[arrangement].find(fits) ?? 12;
  return lines.map((text, i) =>
    label(`head ${i}`, [0, 14 + i * 16], fitted(text, width, { bold: true, size }), {
      ...{ bold: true, size, fill: 'ink' },
    }),
  );
}

/** A new stream is as large as its row: what one may be that is not 1 yet, or that all are. */
function partsOf({ frame, words, arrangement }: View): readonly [string, string] {
  const { rows, columns } = frame.sums;
  const short = arrangement === 'phone' ? 'Short' : '';
  if (frame.broken > 0) return [words.headLost, words[`thenLost${short}`]];
  const most = Math.max(...rows);
  if (isOff(most) && most > 1) {
    const row = { n: rows.indexOf(most) + 1, sum: written(most, 2) };
    return [say(words.headOver, row), words[`thenOver${short}`]];
  }
  if (rows.some(isOff)) return [words.headUnder, words[`thenUnder${short}`]];
  const all = columns.some(isOff) ? words.headRows : words.headAll;
  return [all, words[`thenAverage${short}`]];
}
