/** How many needles are found, over the three phases of the training; the warm-up's end is dragged. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { choosers, type Chooser } from '../../../../../sims/dsa/experiments/learn/frame.ts';
import { dense, longest, sparse } from '../../../../../sims/dsa/experiments/learn/knobs.ts';
import { circle, label, line, poly, rect } from '../../../kit/make.ts';
import type { Grip, Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

const all = dense + longest + sparse;
const tones = {
  indexer: 'deep',
  cold: 'ink',
  window: 'coral',
  any: 'ink-3',
} as const satisfies Readonly<Record<Chooser, Paint>>;

const across = ({ at }: View, step: number): number => at.plot[0] + (at.plot[2] * step) / all;
const up = ({ at }: View, percent: number): number => at.plot[1] + at.plot[3] * (1 - percent / 100);

export const training = (view: View): Mark[] => [
  ...phases(view),
  ...scale(view),
  ...[...choosers].reverse().flatMap((who) => curve(view, who)),
  ...ends(view),
];

/** Where attention reads all, where only the indexer learns, where only what was chosen is read. */
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
    const look = { bold: now } as const;
    const wide = textWidth(text, look);
    const isLast = key === 'sparse'; // behind it there is room
    return [
      rect(`phase ${key}`, [from, y, to - from, h], {
        ...{ fill: fills[i], opacity: 0.45, says: say(words[`${key}Says`], { k: values.k }) },
      }),
      ...(isLast || wide <= to - from - 4
        ? [
            label(
              `phase ${key} name`,
              [isLast ? from + 4 : (from + to - wide) / 2, y + h + (at.isWide ? 32 : 17)],
              text,
              { ...look, fill: now ? 'ink' : 'ink-2' },
            ),
          ]
        : []),
    ];
  });
}

function scale(view: View): Mark[] {
  const { at, words } = view;
  const [x, y, w, h] = at.plot;
  const text = at.isWide ? words.needles : words.needlesShort;
  return [
    ...[0, 50, 100].flatMap((percent) => [
      line(`grid ${percent}`, [x, up(view, percent), x + w, up(view, percent)], {
        stroke: 'rule-2',
      }),
      label(`percent ${percent}`, [x - 5, up(view, percent) + 4], String(percent), {
        ...{ anchor: 'end', fill: 'ink-2' },
      }),
    ]),
    label('needles', [at.isWide ? x : 0, y - 10], text, { bold: true, fill: 'ink' }),
    ...(at.isWide
      ? (view.values.warmUp < 40 ? [0, all] : [0, dense, all]).map((step) =>
          // the ring would lie on it
          label(`step ${step}`, [across(view, step), y + h + 15], stepText(step, words.steps), {
            ...{ anchor: step === 0 ? 'start' : step === all ? 'end' : 'middle', fill: 'ink-2' },
          }),
        )
      : []),
  ];
}

const stepText = (step: number, template: string): string =>
  step === all ? say(template, { step }) : String(step);

function curve(view: View, who: Chooser): Mark[] {
  const { steps, hit } = view.frame.past;
  const points = steps.flatMap((step, i) => [across(view, step), up(view, hit[who][i])]);
  const thick = who === 'indexer' ? 3 : 1.8;
  const last = steps.length - 1;
  return [
    ...(last > 0
      ? [poly(`curve ${who}`, points, { stroke: tones[who], thick, dashed: who === 'cold' })]
      : []),
    circle(`now ${who}`, [points[2 * last], points[2 * last + 1], who === 'indexer' ? 4.5 : 3], {
      ...{ fill: tones[who], lights: 'hit' },
      says: say(view.words[`${who}Now`], { hit: fixed(hit[who][last], 0), k: view.values.k }),
    }),
  ];
}

/** What the curves stand at, right of them, none over another. */
function ends(view: View): Mark[] {
  const { frame, at, words } = view;
  const x = across(view, frame.step) + 8;
  const rows = (['indexer', 'cold', 'window'] as const).map((who) => ({
    who,
    y: up(view, frame.hit[who]) + 4,
  }));
  const least = 13;
  const floor = at.plot[1] + at.plot[3] + 4;
  for (let i = 1; i < rows.length; i++) rows[i].y = Math.max(rows[i].y, rows[i - 1].y + least);
  for (let i = rows.length - 1; i >= 0; i--) {
    const below = rows[i + 1]?.y ?? floor + least;
    rows[i].y = Math.min(rows[i].y, below - least);
  }
  const room = at.plot[0] + at.plot[2] - x;
  return rows.map(({ who, y }) => {
    const text = `${fixed(frame.hit[who], 0)} %`;
    const named = who === 'cold' ? `${text} ${words.cold}` : text;
    return label(`end ${who}`, [x, y], textWidth(named) <= room ? named : text, {
      ...{ fill: tones[who], bold: who === 'indexer', halo: true },
    });
  });
}

/** The end of the warm-up. */
export function warmUpGrip(view: View): Grip {
  const { at, values, words } = view;
  const [, y, w, h] = at.plot;
  return {
    ...{ key: 'warmUp', knob: 'warmUp', name: words.warmUpGrip, value: values.warmUp },
    ...{ x: across(view, dense + values.warmUp), y: y + h, dx: (w * longest) / all, dy: 0 },
    ...{ from: 0, to: longest },
  };
}
