/** The share of training documents that are given a hole, with what was published. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label, line } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

const edge = 12;
const published = [
  { rate: 0.1, name: 'V3' },
  { rate: 0.5, name: 'Coder' },
] as const;

const xOf = ({ width }: View, rate: number): number => edge + rate * (width - 2 * edge);

export function track(view: View): Mark[] {
  const { at, values, words, width } = view;
  const told = say(words[at.isWide ? 'rate' : 'rateShort'], {
    percent: fixed(100 * values.rate, 0),
  });
  const reached = xOf(view, values.rate);
  return [
    label('rate', [0, at.track - 16], fitted(told, width, { bold: true }), {
      ...{ bold: true, fill: 'deep' },
    }),
    line('track', [edge, at.track, width - edge, at.track], { stroke: 'rule', thick: 5 }),
    line('track reached', [edge, at.track, reached, at.track], { stroke: 'deep', thick: 5 }),
    ...[0, 1].map((rate) =>
      label(`end ${rate}`, [rate * width, at.track + 25], rate === 0 ? '0' : '100 %', {
        ...{ anchor: rate === 0 ? 'start' : 'end', fill: 'ink-2' },
      }),
    ),
    ...published.flatMap(({ rate, name }): Mark[] => [
      line(`published ${name}`, [xOf(view, rate), at.track - 7, xOf(view, rate), at.track + 9], {
        ...{ stroke: 'gold', thick: 2.5 },
        says: say(words.published, { name, percent: 100 * rate }),
      }),
      label(
        `published ${name} name`,
        [xOf(view, rate), at.track + 25],
        `${at.isWide ? 'DeepSeek-' : ''}${name} ${100 * rate} %`,
        {
          ...{ anchor: 'middle', fill: 'gold' },
        },
      ),
    ]),
  ];
}

export function rateGrip(view: View): Grip {
  const { at, values, words, width } = view;
  return {
    ...{ key: 'rate', knob: 'rate', name: words.rateName, value: values.rate },
    ...{ x: xOf(view, values.rate), y: at.track, dx: width - 2 * edge, dy: 0, from: 0, to: 1 },
  };
}
