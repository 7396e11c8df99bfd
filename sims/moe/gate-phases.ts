/** The phases in which a token passes the gate, in their order: each is named by what it makes. */
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

/** Whether what `first` makes is known in this phase. */
export const from = (phase: Phase, first: Phase): boolean =>
  phases.indexOf(phase) >= phases.indexOf(first);
