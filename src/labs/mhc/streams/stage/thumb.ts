/** Four dyes in mHC's four pipes, through as many layers as have been passed: none swells, all blend. */
import type { Frame } from '../../../../../sims/mhc/experiments/streams/frame.ts';
import type { Values } from '../../../../../sims/mhc/experiments/streams/knobs.ts';
import { poly } from '../../../kit/make.ts';
import type { Drawing, Mark } from '../../../kit/marks.ts';
import { thumbOf, thumbSize } from '../../../kit/thumb.ts';
import { dyeOf, positive } from './layout.ts';

const unit = 30; // pixels of a flow of 1
const [top, pitch] = [42, 36];

export function thumb({
  frame,
  values,
}: {
  readonly frame: Frame;
  readonly values: Values;
}): Drawing {
  const { passed, mixtures } = frame;
  const last = passed.length - 1;
  // Every second layer that is looked back to, and this one: a picture this small shows no more.
  const shown = passed.map((_, k) => k).filter((k) => k % 2 === 0 || k === last);
  const xs = shown.map((k) => (passed[k] / values.layers) * thumbSize.width);
  const pipe = (i: number): Mark[] =>
    frame.start.map((_, j) => {
      const edge = (dyes: number): number[][] =>
        shown.map((k, at) => {
          const upTo = positive(mixtures.mhc[k][i].slice(0, dyes));
          return [xs[at], top + i * pitch - upTo * unit];
        });
      const points = [...edge(j + 1), ...edge(j).reverse()].flat();
      return poly(`pipe ${i} dye ${j}`, points, { closed: true, ...dyeOf(j) });
    });
  return thumbOf(frame.start.flatMap((_, i) => pipe(i)));
}
