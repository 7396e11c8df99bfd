import type { Each, Observed } from '../../../contract/frame.ts';
import type { Matrix, Vector } from '../../../math/vector.ts';

/** What may be right about a question. */
const lanes = {
  one: { label: 'One answer (pass@1)', tone: 'grey' },
  vote: { label: 'Vote (majority@k)', tone: 'deep' },
  any: { label: 'Any of k (pass@k)', tone: 'teal' },
  limit: { label: 'Commonest answer right (limit of the vote)', tone: 'gold' }, // the commonest answer
} as const;

/** At every number of answers  [6]. */
export type ByVotes = Each<typeof lanes, Vector, 'vote' | 'any'>;

/** All shares are means over the questions, computed exactly; `drawn` alone is left to chance. */
export type Frame = {
  readonly step: number;
  readonly right: Each<typeof lanes>;
  readonly entropy: number; // nats
  readonly start: Vector; // [questions], the knob
  readonly now: Vector; // [questions], share of right answers
  readonly mistake: Vector; // [questions], share of the commonest mistake
  readonly shares: Matrix; // [questions][7], of each answer, the right one first
  readonly sharesBefore: Matrix; // [questions][7], the same at the start
  readonly drawn: Matrix; // [questions][32], answers drawn from these shares, in their order
  readonly votes: Vector; // [6]
  readonly byVotes: ByVotes;
  readonly byVotesBefore: ByVotes;
};

export const frame = {
  lanes,
  metrics: {
    step: { label: 'Step', digits: 0 },
    right: { label: 'Share of right answers' },
    entropy: { label: 'Entropy', unit: 'nats', tone: 'ink' },
  },
} satisfies Observed<Frame>;
