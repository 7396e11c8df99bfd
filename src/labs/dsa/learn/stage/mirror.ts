/** Where the attention of a question looks, upwards, and what the indexer makes of it, downwards. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { answerOf, questionOf } from './asked.ts';
import { heightOf, leftOf, type View } from './layout.ts';

export const mirror = (view: View): Mark[] => [
  ...view.shown.attention.flatMap((_, s) => item(view, s)),
  ...needle(view),
  ...questions(view),
  ...names(view),
];

/** An item, what it gets of the attention, and what the indexer would give it. */
function item({ at, shown, words }: View, s: number): Mark[] {
  const read = shown.chosen.indexer.includes(s);
  const x = leftOf(at, s);
  const thin = Math.max(0.7, at.pitch - (at.isWide ? 0.5 : 0.2));
  const w = read ? Math.max(thin, 3) : thin;
  const [up, down] = [heightOf(at, shown.attention[s]), heightOf(at, shown.thought[s])];
  const says = say(words[read ? 'itemRead' : 'itemLeft'], {
    place: s + 1,
    attention: number(shown.attention[s] / 1000, 2),
    thought: number(shown.thought[s] / 1000, 2),
  });
  const below = at.base + at.cell + 4;
  const unread = { fill: 'ink-3', opacity: 0.5 } as const;
  return [
    rect(`look ${s}`, [x, at.base - up, w, up], {
      ...(read ? ({ fill: 'deep' } as const) : ({ fill: 'coral', opacity: 0.75 } as const)),
      ...{ says, phase: 0 },
    }),
    rect(`item ${s}`, [x, at.base + 2, w, at.cell], {
      ...{ fill: read ? 'deep' : 'rule', says, phase: 2 },
    }),
    rect(`thought ${s}`, [x, below, w, down], {
      ...(read ? ({ fill: 'deep' } as const) : unread),
      ...{ says, phase: 1 },
    }),
  ];
}

/** Where the answer stands: its item, written above its bar. */
function needle({ at, shown, words }: View): Mark[] {
  const text = answerOf(shown);
  const look = { face: 'mono', bold: true, size: 12 } as const;
  const half = textWidth(text, look) / 2;
  const [low, high] = [at.left + half, leftOf(at, shown.attention.length) - half];
  const middle = leftOf(at, shown.place + 0.5);
  const top = at.base - at.tall;
  const found = shown.chosen.indexer.includes(shown.place);
  const fill = found ? 'deep' : 'coral';
  return [
    line(
      'needle stem',
      [middle, top - 4, middle, at.base - heightOf(at, shown.attention[shown.place])],
      {
        ...{ stroke: fill, dashed: true },
      },
    ),
    label('needle', [Math.max(low, Math.min(high, middle)), top - 8], text, {
      ...{ ...look, anchor: 'middle', fill, says: words[found ? 'needleRead' : 'needleLeft'] },
    }),
  ];
}

/** The questions to choose from; the one that is drawn is filled. */
function questions({ at, frame, values, words }: View): Mark[] {
  const size = { face: 'mono', size: 12, bold: true } as const;
  const high = at.isWide ? 20 : 18;
  let x = at.isWide ? at.left : 0;
  const chips = frame.drawn.flatMap((one, i): Mark[] => {
    const text = questionOf(one);
    const w = textWidth(text, size) + (at.isWide ? 18 : 8);
    const chosen = values.question === i + 1;
    const sets = { question: i + 1 };
    const says = say(words.askedSays, { question: text });
    const left = x;
    x += w + 6;
    return [
      rect(`ask ${i}`, [left, at.asked, w, high], {
        ...{ fill: chosen ? 'deep' : 'panel', stroke: 'deep', r: 4, sets, says },
      }),
      label(`ask ${i} text`, [left + w / 2, at.asked + high - 5], text, {
        ...{ ...size, anchor: 'middle', fill: chosen ? 'paper' : 'deep', sets, says },
      }),
    ];
  });
  if (!at.isWide) return chips;
  return [
    ...chips,
    label('asked', [0, at.asked + 14], words.asked, { fill: 'ink-2' }),
    label('asked how', [x + 4, at.asked + 14], words.askedHow, { fill: 'ink-2' }),
  ];
}

/** Who looks up, who down. */
function names({ at, words }: View): Mark[] {
  if (!at.isWide) return [];
  const middle = at.base + at.cell + 4 + at.tall / 2;
  return [
    label('name look', [0, at.base - at.tall / 2], words.look, { bold: true, fill: 'ink' }),
    label('name look of', [0, at.base - at.tall / 2 + 15], words.lookOf, { fill: 'ink-2' }),
    label('name thought', [0, middle - 4], words.thought, { bold: true, fill: 'deep' }),
    label('name thought of', [0, middle + 11], words.thoughtOf, { fill: 'ink-2' }),
  ];
}
