/** Agreement and loss over the training, in one field: both fall, and one of them began high. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { circle, label, line, poly, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { ignorant, type View } from './layout.ts';

/** V3's second token, in per cent. */
const published = [85, 90] as const;

export function curves(view: View): Mark[] {
  const { at, frame, values, words } = view;
  const [x0, y0, w, h] = at.plot;
  const x = (step: number): number => x0 + (w * step) / values.steps;
  const share = (percent: number): number => y0 + h * (1 - percent / 100);
  const nats = (loss: number): number => y0 + h * (1 - Math.min(1, loss / (1.05 * ignorant)));
  const { steps, loss, without, acceptance } = frame.past;
  const path = (ys: readonly number[], of: (value: number) => number): number[] =>
    steps.flatMap((step, i) => [x(step), of(ys[i])]);
  const last = steps.length - 1;
  return [
    rect('published', [x0, share(published[1]), w, share(published[0]) - share(published[1])], {
      ...{ fill: 'gold-soft', says: words.publishedSays },
    }),
    ...[0, 50, 100].flatMap((percent) => [
      line(`grid ${percent}`, [x0, share(percent), x0 + w, share(percent)], { stroke: 'rule' }),
      label(`percent ${percent}`, [x0 - 5, share(percent) + 4], String(percent), {
        ...{ anchor: 'end', fill: 'teal' },
      }),
    ]),
    ...[0, 2, 4].map((loss) =>
      label(`nats ${loss}`, [x0 + w + 6, nats(loss) + 4], String(loss), { fill: 'ink-2' }),
    ),
    ...(last > 0
      ? [
          poly('curve without', path(without, nats), { stroke: 'coral', thick: 1.5, dashed: true }),
          poly('curve loss', path(loss, nats), { stroke: 'ink-2', thick: 2 }),
          poly('curve acceptance', path(acceptance, share), { stroke: 'teal', thick: 3 }),
        ]
      : []),
    circle('loss now', [x(steps[last]), nats(loss[last]), 4], {
      ...{ fill: 'ink-2', says: say(words.lossSays, { loss: fixed(loss[last], 3) }) },
    }),
    circle('acceptance now', [x(steps[last]), share(acceptance[last]), 5], {
      ...{ fill: 'teal', says: say(words.acceptanceSays, { percent: fixed(acceptance[last], 1) }) },
    }),
    label('published name', [x0 + w, share(published[1]) - 4], words.published, {
      ...{ anchor: 'end', fill: 'gold', halo: true },
    }),
    ...axes(view),
  ];
}

/** Words at the scales. */
function axes({ at, values, words, arrangement }: View): Mark[] {
  const [x0, y0, w, h] = at.plot;
  const isWide = arrangement === 'wide';
  return [
    label('acceptance name', [isWide ? 0 : 0, y0 - 10], words[isWide ? 'axis' : 'axisShort'], {
      ...{ fill: 'teal', bold: true },
    }),
    label(
      'loss name',
      [x0 + w + (isWide ? 58 : 44), y0 - 10],
      words[isWide ? 'lossAxis' : 'lossShort'],
      {
        ...{ anchor: 'end', fill: 'ink-2', bold: true },
      },
    ),
    label('step first', [x0, y0 + h + 16], '0', { fill: 'ink-2' }),
    label('step last', [x0 + w, y0 + h + 16], say(words.steps, { steps: values.steps }), {
      ...{ anchor: 'end', fill: 'ink-2' },
    }),
  ];
}
