import type { Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';
import type { Phase } from '../../gate-phases.ts';

/** Where an expert stands: 'out' in a closed group, 'intruder' chosen from one. */
export type Standing = 'racing' | 'chosen' | 'lost' | 'out' | 'intruder';

/** What is known after a phase; what a later one computes is still 0 or empty. */
export type Frame = {
  readonly step: number; // the phases so far
  readonly phase: Phase;
  readonly groupNames: readonly string[];
  readonly logits: Vector; // [8]
  readonly bias: Vector; // [8]
  readonly standing: readonly Standing[]; // [8]
  readonly why: Vector; // [8], score + bias, wherever the expert stands
  readonly racing: Vector; // [8], why chosen: score + bias, where still in the race
  readonly closed: Vector; // [8], the same in closed groups
  readonly scores: Vector; // [8], how much: the copy without bias
  readonly groupScores: Vector; // [groups], of those that are not (yet) rejected
  readonly rejected: Vector; // [groups]
  readonly chosen: string; // the experts, the best first, counted from 1
  readonly weights: Vector; // [8 + 1], the last is the shared expert's: always 1
  readonly published: Vector; // [8 + 1], the same without the mistake
  readonly ungrouped: readonly number[]; // [K], whom it would choose without groups, from 1
  readonly ungroupedWeights: Vector; // [8], and how much each of them would count
  readonly best: number; // counted from 1
  readonly bestScore: number;
  readonly ahead: number; // counted from 1
  readonly aheadScore: number;
  readonly bestChosen: boolean;
  readonly illegal: number; // chosen experts that lie in closed groups
  readonly weightSum: number;
  readonly retained: number; // chosen scores over those of the K best experts
  readonly error: number; // how far the weights lie from the published ones, summed
};

export const frame = {
  metrics: {
    step: { label: 'Step', digits: 0 },
    best: { label: 'Best expert', digits: 0 },
    bestScore: { label: 'Its score' },
    ahead: { label: 'Ahead with bias', digits: 0 },
    aheadScore: { label: 'Score + bias ahead' },
    illegal: { label: 'Chosen in closed groups', digits: 0, tone: 'coral' },
    weightSum: { label: 'Sum of the weights', tone: 'deep' },
    retained: { label: 'Share of the best scores' },
    error: { label: 'Error of the weights', tone: 'coral' },
  },
} satisfies Observed<Frame>;
