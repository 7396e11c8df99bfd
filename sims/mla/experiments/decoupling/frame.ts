import type { Each, Observed } from '../../../contract/frame.ts';
import type { Matrix, Vector } from '../../../math/vector.ts';

/** Attention as it should be, every key rebuilt and turned; and with one matrix for all distances. */
const lanes = {
  rotated: { label: 'keys rotated', tone: 'deep' },
  fixed: { label: 'fixed matrix', tone: 'coral' },
} as const;

/** What is absorbed, what it gets wrong, and where the query looks: as it should, and with that. */
export type Side = {
  readonly absorbed: Matrix;
  readonly gapAt: Vector; // [T], by distance
  readonly fits: number; // distances so far at which nothing is wrong
  readonly attention: Each<typeof lanes, Vector>; // [T], 0 for j > t
  readonly drift: number; // share of the attention that lands on other tokens
};

export type Frame = {
  readonly token: number; // t, the position of the query
  readonly up: Matrix; // W^UK [4, 4], the knob
  readonly absorbed: Matrix; // [4, 4], what stands in for W^UK at every distance
  readonly turning: Vector; // [2], radians a token by which each pair of the content turns
  readonly beside: Vector; // [2], the same of the rotary key
  readonly gap: Vector; // [T], at position j: what `absorbed` gets wrong, over ‖W‖; 0 for j > t
  readonly attention: Each<typeof lanes, Vector>; // [T], 0 for j > t
  /** The content's keys turned, and MLA's rotary key beside them; one of the two is the reader's. */
  readonly sides: { readonly turned: Side; readonly beside: Side };
  readonly distances: Vector; // [T]
  readonly gapAt: Vector; // [T], by distance
  readonly commutatorAt: Vector; // [T], ‖R W − W R‖ by distance
  readonly seen: number; // t + 1, distances so far
  readonly fits: number; // of these, at how many `absorbed` is right
  readonly farthest: number; // the gap to the first token
  readonly overall: number; // root mean square of the gap over all pairs of positions
  readonly least: number; // the same of the best of all fixed matrices
  readonly commutes: number; // mean of the commutator over all distances
  readonly drift: number; // share of the attention that lands on other tokens
};

export const frame = {
  lanes,
  metrics: {
    token: { label: 'Position of the query', digits: 0 },
    farthest: { label: 'Gap to the first token' },
    seen: { label: 'Distances so far', digits: 0 },
    fits: { label: 'Distances at which it is right', digits: 0 },
    overall: { label: 'Gap over all pairs', tone: 'coral' },
    commutes: { label: 'R W − W R, mean', tone: 'ink' },
    drift: { label: 'Attention misplaced', tone: 'coral' },
  },
} satisfies Observed<Frame>;
