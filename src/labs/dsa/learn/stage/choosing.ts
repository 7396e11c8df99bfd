/** Who chooses without what the indexer has learnt: a lane each, with what it captures. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { mostRead } from '../../../../../sims/dsa/experiments/learn/knobs.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Grip, Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { items, leftOf, others, type Other, type View } from './layout.ts';

export const tones = { cold: 'ink', window: 'coral', any: 'ink-3' } as const satisfies Readonly<
  Record<Other, Paint>
>;
const called = { cold: 'cold', window: 'window', any: 'any' } as const;

export const choosing = (view: View): Mark[] => others.flatMap((who, i) => lane(view, who, i));

function lane(view: View, who: Other, i: number): Mark[] {
  const { at, shown, values, words } = view;
  const top = at.lanes[i];
  const w = Math.max(1.2, at.pitch - 0.5);
  const around = at.isWide ? 2 : 1;
  const mass = fixed(shown.mass[who], 0);
  const name = say(words[called[who]], { k: values.k });
  const says = say(words.laneSays, { who: name, mass });
  const whole = items * at.pitch;
  return [
    rect(`lane ${who}`, [at.left, top, whole, at.cell], { fill: 'rule', says }),
    ...shown.chosen[who].map((s) =>
      rect(`${who} ${s}`, [leftOf(at, s), top, w, at.cell], { fill: tones[who], says }),
    ),
    rect(
      `${who} answer`,
      [leftOf(at, shown.place) - 1, top - around, w + 2, at.cell + 2 * around],
      {
        ...{ stroke: shown.chosen[who].includes(shown.place) ? 'deep' : 'coral', thick: 1.2 },
        says: words.answerSays,
      },
    ),
    ...(at.isWide
      ? [
          label(`name ${who}`, [0, top + 9], name, { bold: true, fill: textTone(who) }),
          ...share(view, who, top, mass),
          ...(who === 'window' ? hint(view, top) : []),
        ]
      : [
          label(`name ${who}`, [0, top - 5], `${name} · ${mass} %`, {
            ...{ bold: true, fill: textTone(who) },
          }),
        ]),
  ];
}

const textTone = (who: Other): Paint => (who === 'any' ? 'ink-2' : tones[who]);

/** What a lane captures of the same attention, to the scale of the large number's bar. */
function share({ at, shown }: View, who: Other, top: number, mass: string): Mark[] {
  const w = barWidth;
  return [
    rect(`bar ${who} whole`, [at.panel, top, w, at.cell], { stroke: 'rule-2' }),
    rect(`bar ${who}`, [at.panel, top, (w * shown.mass[who]) / 100, at.cell], {
      fill: tones[who],
    }),
    label(`mass ${who}`, [at.panel + w + 8, top + 9], `${mass} %`, {
      ...{ bold: true, fill: textTone(who) },
    }),
  ];
}

export const barWidth = 72;

/** How far left of the window its grip stands, so that the window is seen. */
const aside = 11;

/** What to take hold of, over the lane, left of its grip. */
const hint = ({ at, values, words }: View, top: number): Mark[] => [
  label('k hint', [leftOf(at, items - values.k) - aside - 10, top - 4], words.kHint, {
    ...{ anchor: 'end', fill: 'ink-2' },
  }),
];

/** The window's left edge. */
export function kGrip({ at, values, words }: View): Grip {
  return {
    ...{ key: 'k', knob: 'k', name: words.kGrip, value: values.k },
    ...{ x: leftOf(at, items - values.k) - aside, y: at.lanes[1] + at.cell / 2, dy: 0 },
    ...{ dx: -(mostRead - 1) * at.pitch, from: 1, to: mostRead },
  };
}
