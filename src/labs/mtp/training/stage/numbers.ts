/** Agreement now, both losses, and what agreement is worth at the cost that the reader sets. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { speedUp } from '../../../../../sims/mtp/speculative.ts';
import { label, line } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

const large = { bold: true, face: 'serif' } as const;

export const numbers = (view: View): Mark[] => [
  ...(view.arrangement === 'wide' ? beside(view) : above(view)),
  ...track(view),
];

/** Tokens a pass over what a pass costs with the module, one draft each. */
export const speedOf = ({ frame, values }: Pick<View, 'frame' | 'values'>): number =>
  speedUp(Math.min(1, frame.acceptance.joint / 100), 1, values.cost);

const percent = ({ frame }: View): string => `${fixed(frame.acceptance.joint, 0)} %`;

const losses = ({ frame, words }: View): readonly [string, string] => [
  say(words.loss, { loss: fixed(frame.loss.joint, 2) }),
  say(words.without, {
    ...{ loss: fixed(frame.loss.detached, 2) },
    gap: `${frame.gap < 0 ? '−' : '+'}${fixed(Math.abs(frame.gap), 3)}`,
  }),
];

function beside(view: View): Mark[] {
  const { at, words } = view;
  const [x, , w] = at.track;
  const [now, without] = losses(view);
  return [
    label('title', [0, 14], words.title, { bold: true, size: 15, fill: 'ink' }),
    label('how', [0, 34], words.how, { fill: 'ink-2' }),
    label('percent', [x, 248], percent(view), { ...large, size: 44, fill: 'teal' }),
    label('unit', [x, 268], words.unit, { fill: 'ink' }),
    label('loss', [x, 290], fitted(now, w + 14), { fill: 'ink' }),
    label('without', [x, 307], fitted(without, w + 14), { fill: 'coral' }),
  ];
}

function above(view: View): Mark[] {
  const { words, width } = view;
  const text = percent(view);
  const look = { ...large, size: 28 };
  const x = textWidth(text, look) + 8;
  const [now, without] = losses(view);
  return [
    label('title', [0, 12], words.titleShort, { bold: true, size: 13, fill: 'ink' }),
    label('percent', [0, 44], text, { ...look, fill: 'teal' }),
    label('unit', [x, 30], words.unitShort, { fill: 'ink' }),
    label('loss', [x, 45], fitted(now, width - x), { fill: 'ink' }),
    label('without', [x, 60], fitted(without, width - x), { fill: 'coral' }),
  ];
}

/** The cost, dragged, and the speed that it leaves. */
function track(view: View): Mark[] {
  const { at, values, words, arrangement } = view;
  const [x, y, w] = at.track;
  const isWide = arrangement === 'wide';
  const speed = speedOf(view);
  return [
    label('cost', [x, y - 16], say(words.cost, { cost: fixed(values.cost, 2) }), { fill: 'deep' }),
    line('track', [x, y, x + w, y], { stroke: 'rule-2', thick: 3 }),
    line('spent', [x, y, x + w * values.cost, y], { stroke: 'deep', thick: 3, lights: 'cost' }),
    label('speed', [x, y + (isWide ? 30 : 24)], say(words.speed, { speed: fixed(speed, 2) }), {
      ...{ bold: true, fill: speed < 1 ? 'coral' : 'ink', size: isWide ? 15 : 13 },
    }),
    ...(isWide ? [label('speed of', [x, y + 46], words.speedOf, { fill: 'ink-2' })] : []),
  ];
}

export function costGrip({ at, values, words }: View): Grip {
  const [x, y, w] = at.track;
  return {
    ...{ key: 'cost', knob: 'cost', name: words.costName, value: values.cost },
    ...{ x: x + w * values.cost, y, dx: w, dy: 0, from: 0, to: 1 },
  };
}
