/** A lamp for each question, lit where it was answered right; how many are, as a number. */
import type { Attention } from '../../../../../sims/mla/experiments/rank/frame.ts';
import { circle, label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import {
  answerOf,
  attentions,
  countRight,
  isRight,
  lampsAcross,
  openOf,
  paints,
  seen,
  type View,
} from './layout.ts';
import { askedText } from './question.ts';

export const lamps = (view: View): Mark[] =>
  attentions.flatMap((one) => [
    ...view.frame.asked.right.flatMap((_, question) => lamp(view, one, question)),
    ...number(view, one),
    answer(view, one),
  ]);

function lamp(view: View, one: Attention, question: number): Mark[] {
  const { at, frame, words } = view;
  const [left, top] = at.places[one].lamps;
  const x = left + ((question % lampsAcross) + 0.5) * at.pitch;
  const y = top + (Math.floor(question / lampsAcross) + 0.5) * at.pitch;
  const lit = isRight(view, one, question);
  const says = say(words[lit ? 'lampRight' : 'lampWrong'], {
    ...{ name: words[one], question: askedText(view, question) },
    ...{ answer: seen(answerOf(view, one, question)), right: seen(frame.asked.right[question]) },
  });
  const r = at.pitch * 0.36;
  return [
    ...(question === openOf(view)
      ? [circle(`${one} open`, [x, y, at.pitch * 0.56], { stroke: 'ink', thick: 1.5 })]
      : []),
    circle(`${one} lamp ${question}`, [x, y, r], {
      ...(lit ? { fill: paints[one] } : { fill: 'panel', stroke: 'rule' }),
      ...{ says, opens: `question-${question}`, phase: 1 },
    }),
  ];
}

function number(view: View, one: Attention): Mark[] {
  const { at, arrangement, frame, words } = view;
  const [x, y] = at.places[one].number;
  const count = countRight(view, one);
  const all = frame.asked.right.length;
  const isLarge = one === 'mla';
  const size = isLarge ? at.large : at.small;
  const face = { bold: true, face: 'serif', size } as const;
  const fill = paints[one];
  const says = say(words.rightOf, { name: words[one], count, all });
  const after = x + textWidth(String(count), face) + 5;
  return [
    label(isLarge ? 'number' : `${one} number`, [x, y], String(count), {
      ...face,
      fill,
      says,
      phase: 2,
    }),
    ...(arrangement === 'wide' || isLarge
      ? [
          label(
            `${one} of`,
            arrangement === 'wide' ? [after, y] : [x, y + 14],
            say(words.ofAll, { all }),
            {
              ...{ fill },
            },
          ),
        ]
      : []),
  ];
}

/** What it says to the question that is looked at. */
function answer(view: View, one: Attention): Mark {
  const { at, arrangement, words } = view;
  const open = openOf(view);
  const right = isRight(view, one, open);
  const text = say(words[arrangement === 'wide' ? 'answers' : 'answersShort'], {
    answer: seen(answerOf(view, one, open)),
    mark: right ? '✓' : '✗',
  });
  return label(`${one} answer`, at.places[one].answer, text, {
    ...{ bold: true, size: 13, fill: right ? paints[one] : 'ink-2' },
    anchor: arrangement === 'wide' ? 'start' : 'end',
  });
}
