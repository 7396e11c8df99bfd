/** How many hands have left their arc, and how well the next token can be told. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { countBeyond, type View } from './layout.ts';

/** Worse than this share of what it was as trained is said to hurt. */
const worse = 0.1;

export function told(view: View): Mark[] {
  const { at, arrangement, frame, values, words } = view;
  const { strangers, near, score } = frame;
  const trained = countBeyond(view, 'trained');
  const text = number(strangers, 0);
  const face = { bold: true, face: 'serif', size: at.large } as const;
  const x = textWidth(text, face) + 6;
  const fill = strangers > 0 ? 'coral' : 'deep';
  const says = say(words.strangersOf, { strangers: text, trained });
  const before = 1 - score.trained[0]; // the first of the distances is that of the next token
  const isBlurred = near < worse * before;
  return [
    label('number', [0, at.number], text, { ...face, fill, says }),
    label('number unit', [x, at.number - 13], words.strangers, { fill, says }),
    ...(values.scheme === 'plain'
      ? []
      : [
          label('number before', [x, at.number + 3], say(words.asTrained, { trained }), {
            ...{ fill: trained > 0 ? 'coral' : 'ink-2' },
          }),
        ]),
    label(
      'near',
      arrangement === 'wide' ? [at.schemes.from - 40, at.schemes.y + 40] : [0, at.number + 22],
      say(words[isBlurred ? 'blurred' : arrangement === 'wide' ? 'near' : 'nearShort'], {
        near: number(near, near < 0.001 ? 5 : 3),
        before: number(before, 3),
      }),
      { fill: isBlurred ? 'coral' : 'ink-2', bold: isBlurred },
    ),
  ];
}
