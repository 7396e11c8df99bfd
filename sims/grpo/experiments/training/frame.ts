import type { Each, Observed } from '../../../contract/frame.ts';

/** Answers that are right and answers that are not. */
const lanes = {
  right: { label: 'right answers', tone: 'deep' },
  wrong: { label: 'wrong answers', tone: 'coral' },
} as const;

export type Frame = {
  readonly rollout: number; // below 0 while the form is copied
  readonly reward: number;
  readonly accuracy: number;
  readonly heldOut: number;
  readonly form: number;
  readonly loss: number;
  readonly kl: number; // nats a token
  readonly entropy: number; // nats a token
  readonly clipped: number;
  readonly dead: number;
  readonly length: Each<typeof lanes>; // tokens
  readonly noise: number;
  readonly memory: number; // kB
  readonly drawn: number;
  readonly reachable: boolean; // whether your numbers can make your target
  readonly target: number;
  readonly numbers: readonly number[]; // [n]
  readonly answers: readonly string[]; // [G]
  readonly rewards: readonly number[]; // [G]
  readonly advantages: readonly number[]; // [G]
  readonly refusals: readonly number[]; // [4], shares of the answers
};

export const frame = {
  lanes,
  metrics: {
    rollout: { label: 'Rollout', digits: 0 },
    accuracy: { label: 'Right, as sampled', tone: 'deep' },
    heldOut: { label: 'Right, held-out questions', tone: 'teal' },
    form: { label: 'Valid expressions', tone: 'grey' },
    reward: { label: 'Mean reward', tone: 'ink' },
    loss: { label: 'Loss', digits: 4, tone: 'grey' },
    dead: { label: 'Dead groups', tone: 'coral' },
    noise: { label: 'Gradient noise', tone: 'grey' },
    kl: { label: 'KL to the start', unit: 'nats a token', tone: 'teal' },
    entropy: { label: 'Entropy', unit: 'nats a token', tone: 'deep' },
    clipped: { label: 'Clipped tokens', digits: 4, tone: 'coral' },
    length: { label: 'Length', unit: 'tokens', digits: 2 },
    memory: { label: 'Memory, at 16 and 2 bytes a parameter', unit: 'kB', digits: 0 },
    drawn: { label: 'Groups drawn a rollout', digits: 1 },
  },
} satisfies Observed<Frame>;
