import type { Each, Observed } from '../../../contract/frame.ts';
import type { Matrix, Vector } from '../../../math/vector.ts';

/** The same tokens, sent twice. */
const lanes = {
  limited: { label: 'with the limit', tone: 'deep' },
  free: { label: 'without', tone: 'grey' },
} as const;

export type Lane = keyof typeof lanes;

/** What is observed under one limit. */
export type Frame = {
  readonly limit: number; // M
  readonly touched: Each<typeof lanes>; // nodes a token reaches, mean
  readonly copies: number; // of them, not its own: copies sent over the slow network
  readonly traffic: number; // relative to no limit
  readonly kept: number; // chosen scores over those of the K best
  readonly chance: number; // the same for K experts at random
  readonly shared: number; // of the K best experts, the share that is still chosen
  readonly drift: number; // ‖y − y′‖² / ‖y‖², y without limit
  readonly violation: number; // MaxVio of the nodes
  readonly pull: Vector; // [8]
  readonly nodeTokens: Each<typeof lanes, Vector>; // [8], tokens that reach each node
  readonly expertTokens: Vector; // [64], tokens that choose each expert
  readonly spread: Each<typeof lanes, Vector>; // [8], share of tokens that reach 1, 2, … nodes
  readonly wanted: Matrix; // [8, K], the best experts of the first tokens
  readonly chosen: Matrix; // [8, K], those they go to
};

export const frame = {
  lanes,
  metrics: {
    limit: { label: 'Nodes allowed, M', digits: 0 },
    touched: { label: 'Nodes a token reaches', digits: 2 },
    copies: { label: 'Copies sent to other nodes', unit: 'a token', digits: 2, tone: 'deep' },
    traffic: { label: 'Traffic, of the unlimited', tone: 'coral' },
    kept: { label: 'Score kept, of the best K', tone: 'deep' },
    chance: { label: 'Score kept by K at random', tone: 'grey' },
    shared: { label: 'Best K experts still chosen', tone: 'teal' },
    drift: { label: 'Change of the output', tone: 'grey' },
    violation: { label: 'MaxVio of the nodes', digits: 2 },
  },
} satisfies Observed<Frame>;
