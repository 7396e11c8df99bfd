/** The fit of every expert, and its score with its bias: bars to take hold of. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { circle, label, line, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { biases, fits, middle, numberRoom, whys, type Columns } from './columns.ts';
import type { Expert, View } from './known.ts';

const thick = 12;
/** Of what is out of the race. */
const pale = 0.35;
const signed = (x: number): string => (x > 0 ? '+' : '') + fixed(x, 2);

const unitOf = ({ w }: Columns['fit'], { from, to }: { from: number; to: number }): number =>
  w / (to - from);
const fitAt = ({ fit }: Columns, value: number): number =>
  fit.x + (value - fits.from) * unitOf(fit, fits);
/** Within what is drawn of it. */
function whyAt({ why }: Columns, value: number): number {
  const within = Math.max(whys.from, Math.min(whys.to, value));
  return why.x + (within - whys.from) * unitOf(why, whys);
}

export function fitMarks({ words }: View, columns: Columns, expert: Expert): Mark[] {
  const { i, fit, isOut, isBest } = expert;
  const [y, zero, end] = [middle(columns, i), fitAt(columns, 0), fitAt(columns, fit)];
  return [
    line(`fit zero ${i}`, [zero, y - 9, zero, y + 9], { stroke: 'rule' }),
    rect(`fit ${i}`, [Math.min(zero, end), y - thick / 2, Math.abs(end - zero), thick], {
      fill: isBest ? 'ink' : 'ink-3',
      opacity: isOut && !isBest ? pale : 1,
      says: say(words.fitSays, { n: i + 1, fit: fixed(fit, 2) }),
      lights: 'logits',
    }),
    knob(`fit hold ${i}`, end, y),
  ];
}

/** What can be taken hold of, in a size that leaves the bars to be seen. */
const knob = (key: string, x: number, y: number): Mark =>
  circle(key, [x, y, 5.5], { fill: 'panel', stroke: 'ink', thick: 1.75 });

export function whyMarks({ words }: View, columns: Columns, expert: Expert): Mark[] {
  const { i, score = 0, bias, why, isOut, isChosen, isBiased } = expert;
  const y = middle(columns, i);
  const [zero, scored, decides] = [0, score, score + bias].map((value) => whyAt(columns, value));
  const opacity = isOut ? pale : 1;
  const says = say(words.whySays, {
    n: i + 1,
    score: fixed(score, 3),
    bias: signed(bias),
    why: fixed(score + bias, 3),
  });
  const printed = (of: string, x: number, value: number): Mark =>
    label(`${of} number ${i}`, [x, y + 4], fixed(value, 2), {
      ...{ anchor: 'end', bold: isChosen },
      fill: isChosen ? 'deep' : isOut ? 'ink-3' : 'ink',
    });
  return [
    rect(`score ${i}`, [zero, y - thick / 2, scored - zero, thick], {
      fill: isChosen ? 'deep' : 'grey',
      opacity: isOut ? pale : 0.85,
      says,
      lights: 'choice',
      phase: 0,
    }),
    rect(`bias ${i}`, [Math.min(scored, decides), y - 4, Math.abs(decides - scored), 8], {
      fill: isBiased ? (bias < 0 ? 'coral-soft' : 'gold-soft') : 'paper',
      stroke: bias < 0 ? 'coral' : 'gold',
      opacity,
      says,
      lights: 'bias',
    }),
    ...(why === undefined || !columns.token
      ? []
      : [
          printed('score', columns.why.x - 8, score),
          printed('why', columns.why.x + columns.why.w + numberRoom, why),
        ]),
    knob(`bias hold ${i}`, decides, y),
  ];
}

export function grips({ words }: View, columns: Columns, experts: readonly Expert[]): Grip[] {
  return experts.flatMap(({ i, fit, bias, score = 0 }): Grip[] => {
    const y = middle(columns, i);
    const common = { at: [i], y, dy: 0, look: 'bare' } as const;
    return [
      {
        ...common,
        key: `fit ${i}`,
        knob: 'logits',
        name: say(words.fitName, { n: i + 1 }),
        value: fit,
        x: fitAt(columns, fit),
        dx: columns.fit.w,
        ...fits,
      },
      {
        ...common,
        key: `bias ${i}`,
        knob: 'bias',
        name: say(words.biasName, { n: i + 1 }),
        value: bias,
        x: whyAt(columns, score + bias),
        dx: unitOf(columns.why, whys) * (biases.to - biases.from),
        ...biases,
      },
    ];
  });
}
