/** Where the attention of a question looks, and beneath it where the indexer guesses that it does. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import { answerOf, questionOf } from './asked.ts';
import { heightOf, leftOf, type Row, type View } from './layout.ts';

export const looks = (view: View): Mark[] => [
  ...names(view),
  ...view.shown.attention.flatMap((_, s) => item(view, s)),
  ...[view.at.attention, view.at.guess].map(({ base }, i) =>
    line(`ground ${i}`, [0, base + 0.5, view.at.across, base + 0.5], { stroke: 'ink-3' }),
  ),
  ...picks(view),
  ...needle(view),
];

/** What either row is. */
function names({ at, values, words, ...scene }: View): Mark[] {
  const question = questionOf({ at, values, words, ...scene });
  const short = at.isWide ? '' : 'Short';
  const row = (key: 'look' | 'guess', { name }: Row, fill: Paint, told: string): Mark[] => {
    const bold = { bold: true, size: at.isWide ? 14 : 12 } as const;
    const x = textWidth(words[key], bold) + 8;
    return [
      label(`name ${key}`, [0, name], words[key], { ...bold, fill }),
      label(`name ${key} what`, [x, name], fitted(told, at.across - x), { fill: 'ink-2' }),
    ];
  };
  return [
    ...row('look', at.attention, 'teal', say(words[`lookWhat${short}`], { question })),
    ...row('guess', at.guess, 'deep', words[`guessWhat${short}`]),
  ];
}

/** What an item gets of the attention, and what the indexer would give it. */
function item({ at, shown, words }: View, s: number): Mark[] {
  const isPicked = shown.chosen.indexer.includes(s);
  const x = leftOf(at, s);
  const thin = Math.max(0.7, at.pitch - (at.isWide ? 0.5 : 0.2));
  const wide = (share: number): number => (share > 5000 ? Math.max(thin, 3) : thin);
  const [look, guess] = [heightOf(at, shown.attention[s]), heightOf(at, shown.thought[s])];
  const says = say(words[isPicked ? 'itemRead' : 'itemLeft'], {
    place: s + 1,
    attention: number(shown.attention[s] / 1000, 2),
    thought: number(shown.thought[s] / 1000, 2),
  });
  return [
    rect(`look ${s}`, [x, at.attention.base - look, wide(shown.attention[s]), look], {
      ...{ fill: 'teal', says, phase: 0 },
    }),
    rect(`thought ${s}`, [x, at.guess.base - guess, wide(shown.thought[s]), guess], {
      ...{ fill: 'deep', says, phase: 1 },
    }),
  ];
}

/** Under the guess: the items that it picks. */
const picks = ({ at, shown }: View): Mark[] =>
  shown.chosen.indexer.map((s) => {
    const w = Math.max(at.pitch, 3);
    const x = Math.min(at.across - w, leftOf(at, s));
    return rect(`pick ${s}`, [x, at.guess.base + 3, w, at.cell], { fill: 'deep', phase: 2 });
  });

/** The answer, over the attention's bar; under the guess whether it is among those picked. */
function needle(view: View): Mark[] {
  const { at, shown, values, words } = view;
  const bold = { bold: true, size: 12 } as const;
  const middle = leftOf(at, shown.place + 0.5);
  const within = (wide: number): number =>
    Math.max(wide / 2, Math.min(at.across - wide / 2, middle));
  const isFound = shown.chosen.indexer.includes(shown.place);
  const answer = say(words.needle, { answer: answerOf(view) });
  const told = say(words[isFound ? 'found' : 'missed'], { k: values.k });
  const foot = at.guess.base + at.cell;
  return [
    label('needle', [within(textWidth(answer, bold)), at.attention.base - at.tall - 6], answer, {
      ...{ ...bold, anchor: 'middle', fill: 'teal' },
    }),
    ...(isFound
      ? []
      : [
          rect('missed', [Math.max(0, middle - 2), at.guess.base + 3, 4, at.cell], {
            ...{ stroke: 'coral', thick: 1.5 },
          }),
        ]),
    label('verdict', [within(textWidth(told, bold)), foot + 15], told, {
      ...{ ...bold, anchor: 'middle', fill: isFound ? 'deep' : 'coral' },
      says: words[isFound ? 'needleRead' : 'needleLeft'],
    }),
  ];
}
