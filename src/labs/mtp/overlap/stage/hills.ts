/** Both hills over the same words: their overlap, what sticks out of either, and handles. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { circle, label, line, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { leftOf, middleOf, topOf, wordOf, type View } from './layout.ts';

const percent = (share: number): string => fixed(100 * share, 1);

export function hills(view: View): Mark[] {
  const { at, width, frame, arrangement } = view;
  const right = arrangement === 'wide' ? at.panel - 18 : width;
  return [
    ...frame.p.flatMap((_, word) => bar(view, word)),
    line('foot', [0, at.foot, right, at.foot], { stroke: 'ink-3' }),
    ...frame.p.map((_, word) =>
      label(`word ${word}`, [middleOf(at, word), at.foot + 17], wordOf(view, word), {
        ...{ anchor: 'middle', fill: 'ink', size: arrangement === 'wide' ? 14 : 12 },
      }),
    ),
  ];
}

function bar(view: View, word: number): Mark[] {
  const { at, frame, words, arrangement } = view;
  const [p, q] = [frame.p[word], frame.q[word]];
  const [low, high] = [Math.min(p, q), Math.max(p, q)];
  const [x, top, crest] = [leftOf(at, word), topOf(at, low), topOf(at, high)];
  const isOwn = p > q;
  const name = wordOf(view, word);
  const says = say(words[isOwn ? 'ownSays' : 'draftSays'], {
    ...{ name, p: percent(p), q: percent(q), over: percent(high - low) },
  });
  const half = at.bar / 2;
  const thick = arrangement === 'wide' ? 3 : 2.5;
  return [
    rect(`overlap ${word}`, [x, top, at.bar, at.foot - top], {
      ...{ fill: 'teal', opacity: 0.55, lights: 'rule' },
      says: say(words.overlapSays, { name, p: percent(p), q: percent(q), both: percent(low) }),
    }),
    rect(`over ${word}`, [x, crest, at.bar, top - crest], {
      ...(isOwn ? { fill: 'deep', opacity: 0.8 } : { fill: 'coral-soft', stroke: 'coral' }),
      ...{ dashed: !isOwn, says },
    }),
    line(`model ${word}`, [x, topOf(at, p), x + at.bar, topOf(at, p)], {
      ...{ stroke: 'deep', thick },
    }),
    line(`draft ${word}`, [x + half, topOf(at, q), x + at.bar, topOf(at, q)], {
      ...{ stroke: 'coral', thick },
    }),
    ...knobs(view, word),
  ];
}

/** Dots at the tops: that of the model on the left, that of the draft on the right. */
function knobs(view: View, word: number): Mark[] {
  const { at, frame, arrangement } = view;
  if (word >= frame.p.length - 1) return [];
  const r = arrangement === 'wide' ? 5 : 4;
  const [left, right] = placesOf(view, word);
  return [
    circle(`model dot ${word}`, [left, topOf(at, frame.p[word]), r], {
      ...{ fill: 'panel', stroke: 'deep', thick: 2 },
    }),
    circle(`draft dot ${word}`, [right, topOf(at, frame.q[word]), r], {
      ...{ fill: 'panel', stroke: 'coral', thick: 2 },
    }),
  ];
}

const placesOf = ({ at }: View, word: number): [number, number] => [
  leftOf(at, word) + 0.22 * at.bar,
  leftOf(at, word) + 0.78 * at.bar,
];

/** A bar follows the hand while the shares add up to at most 1. */
export function handles(view: View): Grip[] {
  const { at, frame, values, words } = view;
  const way = { dx: 0, dy: -0.5 * at.unit, from: 0, to: 0.5, look: 'bare' } as const;
  return frame.p.slice(0, -1).flatMap((_, word): Grip[] => {
    const [left, right] = placesOf(view, word);
    const name = wordOf(view, word);
    return [
      {
        ...{ key: `model ${word}`, knob: 'model', at: [word], value: values.model[word], ...way },
        ...{ name: say(words.modelBar, { name }), x: left, y: topOf(at, frame.p[word]) },
      },
      {
        ...{ key: `draft ${word}`, knob: 'draft', at: [word], value: values.draft[word], ...way },
        ...{ name: say(words.draftBar, { name }), x: right, y: topOf(at, frame.q[word]) },
      },
    ];
  });
}
