/** What the drawing is about, and the number: how many needles the indexer finds with what it has learnt. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

export function verdict({ at, frame, values, words }: View): Mark[] {
  const [x, y, size] = at.number;
  const large = { size, bold: true, face: 'serif' } as const;
  const text = `${fixed(frame.hit.indexer, 0)} %`;
  const lines = [
    words.number,
    say(words.numberOf, { k: values.k }),
    words[frame.phase === 'dense' ? 'untaught' : 'taught'],
  ];
  const says = say(words.indexerNow, { hit: fixed(frame.hit.indexer, 0) });
  const beside = at.isWide ? 0 : textWidth(text, large) + 10;
  const first = at.isWide ? y + 20 : y - 26;
  return [
    label('title', [0, at.title], words[at.isWide ? 'title' : 'titleShort'], {
      ...{ bold: true, size: at.isWide ? 15 : 13, fill: 'ink' },
    }),
    label('number', [x, y], text, { ...large, fill: 'deep', says }),
    ...lines.map((line, i) =>
      label(`number what ${i}`, [x + beside, first + i * 15], line, {
        ...{ fill: i === 0 ? 'deep' : 'ink-2', bold: i === 0 },
      }),
    ),
  ];
}
