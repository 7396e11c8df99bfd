/** How many needles are found over the training, and marks of what others find; the warm-up's end is dragged. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { dense, longest, sparse } from '../../../../../sims/dsa/experiments/learn/knobs.ts';
import { circle, label, line, poly, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';
import { others } from './others.ts';

const all = dense + longest + sparse;

const across = ({ at }: View, step: number): number => at.plot[0] + (at.plot[2] * step) / all;
const up = ({ at }: View, percent: number): number => at.plot[1] + at.plot[3] * (1 - percent / 100);

export const training = (view: View): Mark[] => [
  ...phases(view),
  ...scale(view),
  ...hint(view),
  ...others(view, across(view, view.frame.step), (percent) => up(view, percent)),
  ...curve(view),
];

/** Where attention learns, where only the indexer learns, where only what was picked is read. */
function phases(view: View): Mark[] {
  const { at, values, words, frame } = view;
  const { warmUp } = values;
  const starts = [0, dense, dense + warmUp, dense + warmUp + sparse];
  const [, y, , h] = at.plot;
  const fills = ['rule', 'deep-soft', 'teal-soft'] as const;
  const keys = ['dense', 'warmUp', 'sparse'] as const;
  return keys.flatMap((key, i): Mark[] => {
    const [from, to] = [across(view, starts[i]), across(view, starts[i + 1])];
    const text = say(words[`${key}Phase`], { k: values.k });
    const now = frame.phase === key;
    const bold = { bold: now } as const;
    const wide = textWidth(text, bold);
    const isLast = key === 'sparse'; // behind it there is room
    return [
      rect(`phase ${key}`, [from, y, to - from, h], {
        ...{ fill: fills[i], opacity: 0.45, says: say(words[`${key}Says`], { k: values.k }) },
      }),
      ...(isLast || wide <= to - from - 4
        ? [
            label(
              `phase ${key} name`,
              [isLast ? from + 4 : (from + to - wide) / 2, y + h + 35],
              text,
              { ...bold, fill: now ? 'ink' : 'ink-2' },
            ),
          ]
        : []),
    ];
  });
}

const ringAt = (view: View): readonly [x: number, y: number] => [
  across(view, dense + view.values.warmUp),
  view.at.plot[1] + view.at.plot[3],
];

function scale(view: View): Mark[] {
  const { at, words } = view;
  const [x, y, w] = at.plot;
  return [
    ...[0, 50, 100].flatMap((percent) => [
      line(`grid ${percent}`, [x, up(view, percent), x + w, up(view, percent)], {
        stroke: 'rule-2',
      }),
      label(`percent ${percent}`, [x - 5, up(view, percent) + 4], String(percent), {
        ...{ anchor: 'end', fill: 'ink-2' },
      }),
    ]),
    ...(at.isWide
      ? [label('needles', [0, y - 14], words.needles, { bold: true, size: 14, fill: 'ink' })]
      : []),
  ];
}

/** What the ring does, at its right where there is room. */
function hint(view: View): Mark[] {
  const { at, values, words, width } = view;
  const [x, y] = ringAt(view);
  const look = { bold: true } as const;
  const told = say(words[at.isWide ? 'drag' : 'dragShort'], { n: values.warmUp });
  const isRight = x + 13 + textWidth(told, look) <= (at.isWide ? at.column : width);
  return [
    label('drag', [isRight ? x + 13 : x - 13, y + 16], told, {
      ...{ ...look, fill: 'deep', anchor: isRight ? 'start' : 'end' },
    }),
  ];
}

function curve(view: View): Mark[] {
  const { steps, hit } = view.frame.past;
  const points = steps.flatMap((step, i) => [across(view, step), up(view, hit.indexer[i])]);
  const last = steps.length - 1;
  return [
    ...(last > 0 ? [poly('curve', points, { stroke: 'deep', thick: 3 })] : []),
    circle('now', [points[2 * last], points[2 * last + 1], 5], {
      ...{ fill: 'deep', lights: 'hit' },
      says: say(view.words.indexerNow, { hit: fixed(hit.indexer[last], 0) }),
    }),
  ];
}

/** The end of the warm-up. */
export function warmUpGrip(view: View): Grip {
  const { at, values, words } = view;
  const [x, y] = ringAt(view);
  return {
    ...{ key: 'warmUp', knob: 'warmUp', name: words.warmUpGrip, value: values.warmUp },
    ...{ x, y, dx: (at.plot[2] * longest) / all, dy: 0, from: 0, to: longest },
  };
}
