import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

/** What is asked, and the models that are told apart. */
const lanes = {
  all: { label: 'all tasks', tone: 'deep' },
  facts: { label: 'facts', tone: 'deep' },
  rule: { label: 'rule', tone: 'coral' },
  best: { label: 'lowest', tone: 'deep' },
  experts: { label: 'with the most experts', tone: 'grey' },
  memory: { label: 'with the most memory', tone: 'teal' },
} as const;

/** What every model knows after so many steps, in the order of ρ. */
export type Frame = {
  readonly step: number;
  readonly given: Vector; // [models], ρ in the order of the knob
  readonly kept: Vector; // [models], 1 − ρ
  readonly rho: Vector; // [models], ascending, as all that follows
  readonly losses: Each<typeof lanes, Vector, 'all' | 'facts' | 'rule'>; // [models], all as often as the tasks come
  readonly best: number; // ρ of the lowest loss
  readonly loss: Each<typeof lanes, number, 'best' | 'experts' | 'memory'>; // all tasks
  readonly ruleAtBest: number;
  readonly inactive: number; // parameters to share out, the same for every model
  readonly experts: Vector; // [models], bought with them
  readonly rows: Vector; // [models], of all tables, bought with the rest
};

export const frame = {
  lanes,
  metrics: {
    step: { label: 'Step', digits: 0 },
    best: { label: 'Best ρ', digits: 2, tone: 'deep' },
    loss: { label: 'Loss' },
    ruleAtBest: { label: 'Loss of the rule at the best ρ', tone: 'coral' },
  },
} satisfies Observed<Frame>;
