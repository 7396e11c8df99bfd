/** How many slots are wanted in a table: a track with the size of the wall on it. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import type { View } from './layout.ts';

const [least, most] = [8, 1024];

interface Track {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

const trackOf = ({ at, arrangement, width, height }: View & { readonly height: number }): Track =>
  arrangement === 'wide'
    ? { x: 10, y: at.under + 66, length: 0.2 * width }
    : { x: 10, y: height - 24, length: 0.38 * width };

const within = (view: View): Track => trackOf({ ...view, height: view.at.height });
const placeOf = (size: number): number => Math.log(size / least) / Math.log(most / least);

export function sizeMarks(view: View): Mark[] {
  const { arrangement, values, words } = view;
  const { x, y, length } = within(view);
  const wanted = say(words.size, { size: number(values.size, 0) });
  const hint = arrangement === 'wide' ? [x - 10, y - 34] : [x + length + 26, y - 2];
  const written = arrangement === 'wide' ? [x - 10, y - 18] : [x + length + 26, y + 14];
  return [
    line('track', [x, y, x + length, y], { stroke: 'rule-2', thick: 3, lights: 'size' }),
    label('track hint', [hint[0], hint[1]], words.drag, { fill: 'deep' }),
    label('track size', [written[0], written[1]], wanted, { fill: 'ink' }),
    label('track least', [x, y + 19], number(least, 0), { anchor: 'middle', fill: 'ink-3' }),
    label('track most', [x + length, y + 19], number(most, 0), { anchor: 'middle', fill: 'ink-3' }),
  ];
}

export function sizeGrip(view: View): Grip {
  const { values, words } = view;
  const { x, y, length } = within(view);
  const [from, to] = [least, most];
  return {
    ...{ key: 'size', knob: 'size', name: words.sizeName, value: values.size, log: true },
    ...{ x: x + placeOf(values.size) * length, y, dx: length, dy: 0, from, to },
  };
}
