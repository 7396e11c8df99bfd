/** How the loss of both trainings falls: two lines that lie on each other. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { circle, label, line, poly } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { ignorant, type View } from './layout.ts';

/** Radius of the lens. */
const lens = 13;

export function losses(view: View): Mark[] {
  const { at, frame, values, words } = view;
  const [x0, y0, w, h] = at.losses;
  const { steps, loss, without } = frame.past;
  const now = steps.length - 1;
  const x = (step: number): number => x0 + (w * step) / values.steps;
  const y = (nats: number): number => y0 + h * (1 - Math.min(1, nats / (1.05 * ignorant)));
  const path = (ys: readonly number[]): number[] => steps.flatMap((step, i) => [x(step), y(ys[i])]);
  const name = words[at.isWide ? 'lossAxis' : 'lossShort'];
  return [
    label('loss name', [0, y0 - 10], name, { bold: true, fill: 'ink' }),
    ...[0, 2, 4].flatMap((nats) => [
      line(`nats line ${nats}`, [x0, y(nats), x0 + w, y(nats)], { stroke: 'rule' }),
      label(`nats ${nats}`, [x0 - 7, y(nats) + 4], String(nats), { anchor: 'end', fill: 'ink-2' }),
    ]),
    ...(now > 0
      ? [
          poly('loss without', path(without), { stroke: 'ink-3', thick: 5 }),
          poly('loss with', path(loss), { stroke: 'deep', thick: 2 }),
        ]
      : []),
    ...magnifier(view, [x(steps[now]), y(loss[now])]),
    ...names(view, [x(steps[now]), y(loss[now])]),
    label('step first', [x0, y0 + h + 17], '0', { fill: 'ink-2' }),
    label('step last', [x0 + w, y0 + h + 17], say(words.steps, { steps: values.steps }), {
      ...{ anchor: 'end', fill: 'ink-2' },
    }),
  ];
}

/** The end of both lines in a lens, from which the gap is drawn out. */
function magnifier({ at, frame, words }: View, [x, y]: readonly [number, number]): Mark[] {
  const [left, top, , h] = at.gap;
  const says = say(words.lossSays, {
    ...{ joint: fixed(frame.loss.joint, 3), detached: fixed(frame.loss.detached, 3) },
  });
  return [
    ...(at.isWide
      ? [
          poly('cone', [x, y - lens, left, top, left, top + h, x, y + lens], {
            ...{ closed: true, fill: 'rule', opacity: 0.4 },
          }),
        ]
      : []),
    circle('lens', [x, y, at.isWide ? lens : 8], { stroke: 'ink', thick: 1.5, says }),
  ];
}

/** Room that the longer name takes. */
const name = 96;

/** Which line is which: behind the lens where there is room, else above and below where both end. */
function names({ at, frame, words }: View, [x, y]: readonly [number, number]): Mark[] {
  const [x0, y0, w, h] = at.losses;
  const past = at.isWide ? lens : 8;
  const without = say(words.without, { loss: fixed(frame.loss.detached, 2) });
  const joint = say(words.with, { loss: fixed(frame.loss.joint, 2) });
  const isBehind = x + past + name < x0 + w;
  const anchor = isBehind ? 'start' : 'end';
  const place = isBehind ? x + past + 6 : Math.min(x0 + w, x) + past;
  const lowest = y0 + h - 4;
  const [above, below] = isBehind
    ? [Math.max(y0 + 8, y - 3), Math.max(y0 + 8, y - 3) + 15]
    : y + past + 14 > lowest
      ? [y - past - 20, y - past - 5]
      : [y - past - 6, y + past + 14];
  return [
    label('without', [place, above], without, { anchor, fill: 'ink-2', bold: true, halo: true }),
    label('with', [place, below], joint, { anchor, fill: 'deep', bold: true, halo: true }),
  ];
}
