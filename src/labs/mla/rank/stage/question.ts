/** The question that is looked at: the cards that were read, and what is asked about them. */
import { label, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import { openOf, seen, type View } from './layout.ts';

const perTable = 8; // questions about the same cards
const apart = 4; // pixels between cards

export const askedText = ({ frame, words }: View, question: number): string => {
  const { given, sought } = frame.asked;
  return sought.length > 0
    ? say(words.ask, { asked: words[`asked${sought[question]}`], given: given[question] })
    : say(words.askNext, { given: seen(given[question]) });
};

export function question(view: View): Mark[] {
  const { at, arrangement, frame, words, width } = view;
  const { cards, given } = frame.asked;
  const open = openOf(view);
  const table = cards[Math.floor(open / perTable)] ?? [];
  const { top, w, h } = at.cards;
  const [x, y] = at.asked;
  const wide = arrangement === 'wide';
  const text = askedText(view, open);
  const onText = cards.length === 0;
  return [
    ...(wide
      ? [label('heading', [0, 13], words[onText ? 'headingText' : 'heading'], { fill: 'ink-2' })]
      : []),
    ...table.flatMap((card, i): Mark[] => {
      const isMeant = card.includes(given[open]);
      const left = i * (w + apart);
      const says = say(words.card, { card });
      return [
        rect(`card ${i}`, [left, top, w, h], {
          ...{
            fill: 'panel',
            stroke: isMeant ? 'ink' : 'rule',
            thick: isMeant ? 2 : 1,
            r: 4,
            says,
          },
        }),
        label(`card ${i} text`, [left + w / 2, top + h / 2 + 5], card, {
          ...{ anchor: 'middle', size: wide ? 14 : 12, face: 'mono', fill: 'ink', bold: isMeant },
        }),
      ];
    }),
    ...(wide ? [label('click', [width, y], words.click, { anchor: 'end', fill: 'deep' })] : []),
    label(
      'asked',
      [onText && wide ? 0 : x, y],
      fitted(text, width - x - (wide ? textWidth(words.click) + 8 : 0), { bold: true, size: 13 }),
      {
        ...{ bold: true, size: 13, fill: 'ink' },
      },
    ),
  ];
}
