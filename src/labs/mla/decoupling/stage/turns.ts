/** How far two numbers of a key turn together: as they must, and as one matrix turns them for all. */
import { frequencies } from '../../../../../sims/mla/rotary.ts';
import { size } from '../../../../../sims/mla/experiments/decoupling/knobs.ts';
import { dot, type Matrix, type Vector } from '../../../../../sims/math/vector.ts';
import { distanceOf, type Side, type View } from './layout.ts';

type Seen = Pick<View, 'frame' | 'values'>;

const rowsOf = (w: Matrix, pair: number): readonly [Vector, Vector] => [
  w[2 * pair],
  w[2 * pair + 1],
];
const energyOf = (w: Matrix, pair: number): number =>
  rowsOf(w, pair).reduce((all, row) => all + dot(row, row), 0);

export const speedsOf = ({ values }: Seen): Vector => frequencies(size, values.base);

/**
 * The pair that is drawn: the slower one, which stays within one turn over a context; the faster one
 * where the slower hardly turns, if the matrix makes anything of it.
 */
export function pairOf({ frame, values }: Seen): number {
  const isSlow = speedsOf({ frame, values })[1] * values.tokens < Math.PI / 4;
  return isSlow && energyOf(frame.up, 0) > 0 ? 0 : 1;
}

/** Radians a token by which the pair of the content must turn; on MLA's side it does not. */
export const speedOf = (seen: Seen, side: Side): number =>
  side === 'turned' ? speedsOf(seen)[pairOf(seen)] : 0;

/** The turn and stretch of W's two rows that is nearest to what stands in for them: cosine and sine parts. */
export function turnOf(up: Matrix, absorbed: Matrix, pair: number): readonly [number, number] {
  const [u, v] = rowsOf(up, pair);
  const [a, b] = rowsOf(absorbed, pair);
  const energy = energyOf(up, pair);
  if (energy === 0) return [1, 0]; // nothing is turned, so nothing wrongly
  return [(dot(a, u) + dot(b, v)) / energy, (dot(b, u) - dot(a, v)) / energy];
}

export const givenOf = (seen: Seen, side: Side): readonly [number, number] =>
  turnOf(seen.frame.up, seen.frame.sides[side].absorbed, pairOf(seen));

/** Whether the turns cancel, so that next to no hand is left whose angle could be told. */
export const isLost = (seen: Seen, side: Side): boolean => Math.hypot(...givenOf(seen, side)) < 0.2;

/** Degrees between the hand that is needed and the one that is given, at most half a turn. */
export function offOf(seen: Seen, side: Side): number {
  const [along, across] = givenOf(seen, side);
  const off = speedOf(seen, side) * distanceOf(seen) - Math.atan2(across, along);
  return Math.abs((Math.atan2(Math.sin(off), Math.cos(off)) * 180) / Math.PI);
}
