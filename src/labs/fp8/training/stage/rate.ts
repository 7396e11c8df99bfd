/** The learning rate, dragged: the larger it is the more grains clear the wall. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import type { View } from './layout.ts';

const [least, most] = [0.0005, 0.02];

export function rateMarks({ at, words, values }: View): Mark[] {
  const [x, y, length] = at.rate;
  const text = say(words[at.isWide ? 'rate' : 'rateShort'], { rate: number(values.rate, 4) });
  return [
    label('rate name', [at.panel, y - 16], text, { fill: 'ink', bold: true }),
    line('rate', [x, y, x + length, y], { stroke: 'ink-3', thick: 2, lights: 'rate' }),
  ];
}

export function rateGrip({ at, words, values }: View): Grip {
  const [x, y, length] = at.rate;
  const part = Math.log(values.rate / least) / Math.log(most / least);
  return {
    ...{ key: 'rate', knob: 'rate', name: words.rateName, value: values.rate, log: true },
    ...{ x: x + part * length, y, dx: length, dy: 0, from: least, to: most },
  };
}
