/** The phases in which a token passes the gate, in their order: each is named by what it makes. */
import { requireOneOf } from '../math/checks.ts';

export const phases = [
  'fits',
  'scores',
  'copy', // of the scores, for the weights
  'biased',
  'groups',
  'closed',
  'chosen',
  'gathered',
  'normalised',
  'scaled',
  'output',
] as const;

export type Phase = (typeof phases)[number];

/** Whether what `first` makes is known in this phase. @throws RangeError for a phase that there is not */
export function from(phase: Phase, first: Phase): boolean {
  requireOneOf('from', 'phase', phase, phases);
  requireOneOf('from', 'phase', first, phases);
  return phases.indexOf(phase) >= phases.indexOf(first);
}
