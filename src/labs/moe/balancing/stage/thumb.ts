/** The load of every expert against the fair share; behind it, coral, what it would be left alone. */
import type { Frame } from '../../../../../sims/moe/experiments/balancing/frame.ts';
import type { Values } from '../../../../../sims/moe/experiments/balancing/knobs.ts';
import { line, rect } from '../../../kit/make.ts';
import type { Drawing } from '../../../kit/marks.ts';
import { thumbOf, thumbSize } from '../../../kit/thumb.ts';

const left = 10;
const [top, floor] = [12, 148];
/** Fair shares that fit at least; where there are more, the scale gives way. */
const least = 4.8;

export function thumb({ frame }: { readonly frame: Frame; readonly values: Values }): Drawing {
  const { share, alone } = frame;
  const unit = (floor - top) / Math.max(least, ...share, ...alone);
  const pitch = (thumbSize.width - 2 * left) / share.length;
  const bar = 0.78 * pitch;
  const box = (i: number, height: number): [number, number, number, number] => [
    left + i * pitch + (pitch - bar) / 2,
    floor - height * unit,
    bar,
    height * unit,
  ];
  const fair = floor - unit;
  return thumbOf([
    ...alone.map((height, i) =>
      rect(`alone ${i}`, box(i, height), { fill: 'coral', opacity: 0.4 }),
    ),
    ...share.map((height, i) => rect(`load ${i}`, box(i, height), { fill: 'deep' })),
    line('fair', [left - 4, fair, thumbSize.width - left + 4, fair], { stroke: 'ink', thick: 1.5 }),
    line('floor', [left - 4, floor, thumbSize.width - left + 4, floor], { stroke: 'ink-3' }),
  ]);
}
