/** One of the sums that an H100 gave, and ours beside it; how many of them are equal so far. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import type { View } from './layout.ts';

export function hardware({
  at,
  frame,
  words,
  height,
}: View & { readonly height?: number }): Mark[] {
  const counts = { checked: number(frame.checked, 0), equal: number(frame.equal, 0) };
  const isSame = frame.equal === frame.checked;
  const says = say(words.hardwareSays, counts);
  const count = say(words.counts, counts);
  const fill = isSame ? 'gold' : 'coral';
  if (!at.isWide) {
    return [
      label('counts', [0, (height ?? at.height) - 4], say(words.countsShort, counts), {
        fill,
        says,
      }),
    ];
  }
  const [x, y] = [at.panel, 382];
  const mono = { face: 'mono', says } as const;
  const column = x + 74;
  return [
    label('hardware name', [x, y], words.hardware, { fill: 'gold', bold: true, says }),
    label('hardware', [column, y], frame.hardware, { ...mono, fill: 'gold' }),
    label('ours name', [x, y + 17], words.ours, { fill: 'ink', bold: true, says }),
    label('ours', [column, y + 17], frame.ours, {
      ...{ ...mono, fill: frame.ours === frame.hardware ? 'ink' : 'coral' },
    }),
    label('counts', [x, y + 37], count, { fill, bold: true, says }),
  ];
}
