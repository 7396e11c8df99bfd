/** How much of the attention is kept, and the title. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

export function numbers(view: View): Mark[] {
  const { at, frame, words, values } = view;
  const told = {
    ...{ read: frame.read, tokens: frame.tokens, share: fixed(frame.share, 0) },
    right: fixed(frame.massRight, 0),
  };
  const text = `${fixed(frame.mass.indexer, 0)} %`;
  const large = { face: 'serif', bold: true, size: at.isWide ? 44 : 32, fill: 'deep' } as const;
  const x = textWidth(text, large) + 10;
  const isWrong = values.wrongPairs;
  return [
    label('title', [0, at.isWide ? 15 : 13], say(words[at.isWide ? 'title' : 'titleShort'], told), {
      ...{ bold: true, fill: 'ink', size: at.isWide ? 15 : 13 },
    }),
    ...(at.isWide ? [label('caption', [0, 34], words.caption, { fill: 'ink-2' })] : []),
    label('mass', [0, at.number], text, { ...large, says: words.massSays }),
    label('unit', [x, at.number - (at.isWide ? 18 : 16)], words.unit, { fill: 'deep' }),
    label('unit end', [x, at.number - (at.isWide ? 1 : 0)], say(words.unitEnd, told), {
      fill: 'ink-2',
    }),
    ...(isWrong
      ? [
          label('wrong', [0, at.number + (at.isWide ? 22 : 18)], say(words.wrong, told), {
            ...{ fill: 'coral', bold: true },
          }),
        ]
      : []),
  ];
}
