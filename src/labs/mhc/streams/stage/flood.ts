/** How large HC's streams are together, by layer: hatched at both edges, as much as is negative. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { sum, type Vector } from '../../../../../sims/math/vector.ts';
import { line, poly } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { amount, placeOf, positive, streamsOf, unitOf, type View } from './layout.ts';

interface Edges {
  readonly xs: Vector;
  /** From the middle, in pixels: as far as streams are positive, and all of them. */
  readonly adds: Vector;
  readonly all: Vector;
}

function edgesOf(view: View): Edges {
  const { frame, at } = view;
  const unit = unitOf(view);
  const flows = frame.mixtures.hc.map(streamsOf);
  const all = flows.map((streams) => Math.min(at.room, amount(streams) * unit) / 2);
  return {
    xs: frame.passed.map((layer) => placeOf(view, layer)),
    adds: flows.map((now, k) => (all[k] * positive(now)) / Math.max(amount(now), 1e-300)),
    all,
  };
}

export function flood(view: View): Mark[] {
  const { at, frame, words } = view;
  const { xs, adds, all } = edgesOf(view);
  const now = frame.streams.hc;
  const says = say(words.flood, {
    ...{ layer: frame.layer, times: number(frame.flow.hc, 3) },
    part: number((100 * (amount(now) - positive(now))) / Math.max(amount(now), 1e-9), 1),
  });
  const there = xs.flatMap((x, k) => [x, at.middle - all[k]]);
  const back = xs.flatMap((x, k) => [at.middle + all[k], x]).reverse();
  const look = { stroke: 'coral', opacity: 0.7 } as const;
  return [
    ...([-1, 1] as const).map((side) =>
      line(
        `edge ${side}`,
        [at.from, at.middle + (side * at.room) / 2, at.to, at.middle + (side * at.room) / 2],
        { stroke: 'ink-3', dashed: true },
      ),
    ),
    poly('hc flood', [...there, ...back], { closed: true, fill: 'coral', opacity: 0.22, says }),
    ...([-1, 1] as const).flatMap((side) => {
      const points = hatched(xs, adds, all, at.middle, side);
      return points.length > 0 ? [poly(`hc negative ${side}`, points, look)] : [];
    }),
  ];
}

/** The edges of HC's flow, over all else, for it may also be less than mHC's; and how high it is now. */
export function shore(view: View): Mark[] {
  const { at } = view;
  const { xs, all } = edgesOf(view);
  const [x, now] = [xs, all].map((values) => values[values.length - 1]);
  return [
    ...([-1, 1] as const).map((side) =>
      poly(
        `hc shore ${side}`,
        xs.flatMap((x, k) => [x, at.middle + side * all[k]]),
        { stroke: 'coral', thick: 2 },
      ),
    ),
    line('hc end', [x, at.middle - now, x, at.middle + now], { stroke: 'coral', thick: 4 }),
  ];
}

const tooth = 5; // pixels between two strokes

/** Upright strokes from where it adds to where all ends: one line, to and fro along the inner edge. */
function hatched(xs: Vector, inner: Vector, outer: Vector, middle: number, side: 1 | -1): number[] {
  const points: number[] = [];
  for (let k = 1; k < xs.length; k++) {
    const [from, to] = [xs[k - 1], xs[k]];
    for (let x = Math.ceil(from / tooth) * tooth; x < to; x += tooth) {
      const part = (x - from) / (to - from);
      const [a, b] = [inner, outer].map((edge) => edge[k - 1] + part * (edge[k] - edge[k - 1]));
      points.push(x, middle + side * a, x, middle + side * b, x, middle + side * a);
    }
  }
  return sum(outer) - sum(inner) > 0.5 ? points : [];
}
