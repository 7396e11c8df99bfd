import type { Each, Observed } from '../../../contract/frame.ts';

/** Ways to decode. */
const lanes = {
  full: { label: 'Full cache', tone: 'coral' },
  expand: { label: 'Latent, rebuilt', tone: 'grey' },
  absorbed: { label: 'Latent, absorbed', tone: 'deep' },
} as const;

/** Of one decode step. */
export type Frame = {
  readonly tokens: number; // T, cached, the new one included
  readonly read: Each<typeof lanes>; // bytes
  readonly held: Each<typeof lanes>; // bytes in the cache
  readonly work: Each<typeof lanes>; // multiply-adds
  readonly rebuilding: Each<typeof lanes>; // of these, through W^UK and W^UV
  readonly attending: Each<typeof lanes>; // of these, over what is cached
  readonly difference: number; // largest, between the outputs of any two ways
  readonly readSaved: number; // full over absorbed, bytes
  readonly workAdded: number; // absorbed over full, multiply-adds
  readonly workSpared: number; // expand over absorbed, multiply-adds
  readonly foldedWork: number; // multiply-adds of (Q W^UK) C, first head
  readonly expandedWork: number; // of Q (W^UK C)
  readonly foldedHeld: number; // numbers between its two products
  readonly expandedHeld: number;
  readonly scoresApart: number; // largest difference between both
  readonly turnedGap: number; // %, what scores get wrong, folded although RoPE turns every key
  readonly breakEven: number; // S from which Q (W^UK C) takes less; 0: never
};

export const frame = {
  lanes,
  metrics: {
    tokens: { label: 'Cached tokens', digits: 0 },
    read: { label: 'Read from the cache', unit: 'bytes', digits: 0 },
    held: { label: 'Held in the cache', unit: 'bytes', digits: 0 },
    work: { label: 'Work', unit: 'multiply-adds', digits: 0 },
    rebuilding: {
      label: 'through the up-projections',
      unit: 'multiply-adds',
      digits: 0,
      tone: 'coral',
    },
    attending: { label: 'over the cache', unit: 'multiply-adds', digits: 0, tone: 'deep' },
    difference: { label: 'Largest difference of the outputs', digits: 18 },
    readSaved: { label: 'Bytes, full over absorbed', digits: 2, tone: 'deep' },
    workAdded: { label: 'Work, absorbed over full', digits: 2, tone: 'coral' },
    workSpared: { label: 'Work, rebuilt over absorbed', digits: 1 },
    foldedWork: {
      label: 'Scores, query first',
      unit: 'multiply-adds',
      digits: 0,
      tone: 'deep',
    },
    expandedWork: {
      label: 'Scores, keys first',
      unit: 'multiply-adds',
      digits: 0,
      tone: 'coral',
    },
    scoresApart: { label: 'Largest difference of the scores', digits: 18 },
    turnedGap: {
      label: 'Scores off, folded in spite of RoPE',
      unit: '%',
      digits: 0,
      tone: 'coral',
    },
    breakEven: { label: 'New tokens from which keys first is cheaper', digits: 1 },
  },
} satisfies Observed<Frame>;
