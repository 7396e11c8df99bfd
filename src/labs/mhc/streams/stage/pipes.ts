/** One lane of pipes: bands of dye above the line of 0, and hatched below it what flows negatively. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { sum, type Vector } from '../../../../../sims/math/vector.ts';
import { line, poly } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { dyeOf, positive, type Mixed, type View } from './layout.ts';

export const pipes = (view: View, lane: Mixed): Mark[] =>
  view.frame.start.flatMap((_, i) => pipe(view, lane, i));

function pipe(view: View, lane: Mixed, i: number): Mark[] {
  const { frame, words, values, at } = view;
  const { unit, zeros } = at.lanes[lane];
  const line0 = zeros[i];
  const xs = frame.passed.map((layer) => at.from + (layer / values.layers) * (at.to - at.from));
  const parts = frame.mixtures[lane].map((mixture) => mixture[i]);
  const now = parts[parts.length - 1];
  /** Between two heights above the line of 0, from the first layer to the last. */
  const band = (
    key: string,
    low: Vector,
    high: Vector,
    look: Omit<Mark & { kind: 'poly' }, 'kind' | 'key' | 'points'>,
  ): Mark => {
    const edge = (heights: Vector): number[][] => heights.map((h, k) => [xs[k], line0 - h * unit]);
    const points = [...edge(high), ...edge(low).reverse()].flat();
    return poly(`${lane} ${i} ${key}`, points, { closed: true, ...look });
  };
  const upTo = (j: number): number[] => parts.map((of) => positive(of.slice(0, j)));
  const below = parts.map((of) => -positive(of.map((part) => -part)));
  const name = words[lane];
  return [
    line(`${lane} ${i} way`, [at.from, line0, at.to, line0], { stroke: 'rule' }),
    ...frame.start.map((_, j) =>
      band(`dye ${j}`, upTo(j), upTo(j + 1), {
        ...dyeOf(j),
        says: say(words.band, { lane: name, n: i + 1, dye: j + 1, part: number(now[j], 4) }),
        lights: 'start',
      }),
    ),
    ...(below.some((depth) => depth < 0)
      ? [
          band(
            'negative',
            below,
            below.map(() => 0),
            {
              fill: 'coral',
              opacity: 0.25,
              says: say(words.negative, {
                lane: name,
                n: i + 1,
                part: number(below[below.length - 1], 4),
                sum: number(sum(now), 4),
              }),
            },
          ),
          ...strokes(`${lane} ${i} hatched`, hatched(xs, below, line0, unit)),
        ]
      : []),
  ];
}

const strokes = (key: string, points: readonly number[]): Mark[] =>
  points.length > 0 ? [poly(key, points, { stroke: 'coral' })] : [];

const tooth = 6; // pixels between two strokes

/** Strokes from the line of 0 down to the depth at their place: one line, to and fro. */
function hatched(xs: Vector, below: Vector, line0: number, unit: number): number[] {
  const points: number[] = [];
  for (let k = 1; k < xs.length; k++) {
    const [from, to] = [xs[k - 1], xs[k]];
    for (let x = Math.ceil(from / tooth) * tooth; x < to; x += tooth) {
      const part = (x - from) / (to - from);
      const depth = (below[k - 1] + part * (below[k] - below[k - 1])) * unit;
      if (depth < -0.75) points.push(x, line0, x, Math.round(line0 - depth), x, line0);
    }
  }
  return points;
}
