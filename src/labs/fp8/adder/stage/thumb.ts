/** Products as rows of bits under the window, what is cut off beyond its edge, and how much that is. */
import type { Frame } from '../../../../../sims/fp8/experiments/adder/frame.ts';
import type { Values } from '../../../../../sims/fp8/experiments/adder/knobs.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Drawing, Mark, Paint } from '../../../kit/marks.ts';
import { thumbOf } from '../../../kit/thumb.ts';
import { runsOf } from './bits.ts';
import { percent } from './verdict.ts';

/** Every third product is enough. */
const every = 3;
const [left, column] = [14, 7.2];
const [top, pitch, high] = [26, 9, 7];
const beyond = 10; // columns right of the window
const foot = 152;

export function thumb({
  frame,
  values,
}: {
  readonly frame: Frame;
  readonly values: Values;
}): Drawing {
  const edge = frame.exponent - values.bits + 1;
  const xOf = (place: number): number => left + (frame.exponent + 1 - place) * column;
  const bits = (key: string, value: number, kept: number, y: number, fill: Paint): Mark[] => {
    const box = (from: number, to: number): [number, number, number, number] => [
      ...([xOf(from) + 0.5, y, (from - to + 1) * column - 1, high] as const),
    ];
    return [
      ...runsOf(kept, frame.exponent + 1, edge).map(({ from, to }, i) =>
        rect(`${key} ${i}`, box(from, to), { fill }),
      ),
      ...runsOf(value, edge - 1, edge - beyond).map(({ from, to }, i) =>
        rect(`${key} lost ${i}`, box(from, to), { fill: 'coral' }),
      ),
    ];
  };
  const x = xOf(frame.exponent);
  const end = xOf(edge - 1);
  const rows = frame.terms.filter((_, i) => i % every === 0);
  return thumbOf([
    rect('window', [x - 2, 6, end - x + 4, foot - 6], { fill: 'deep-soft', stroke: 'deep', r: 4 }),
    ...bits('before', frame.before, frame.beforeKept, 12, 'teal'),
    ...rows.flatMap((term, i) =>
      bits(`product ${i}`, term, frame.kept[i * every], top + i * pitch, 'ink'),
    ),
    line('edge', [end + 2, 2, end + 2, 158], { stroke: 'coral', thick: 2.5 }),
    label('lost', [x + 3, foot - 8], percent(frame.error.poured), {
      ...{ size: 26, face: 'serif', bold: true, fill: 'coral' },
    }),
  ]);
}
