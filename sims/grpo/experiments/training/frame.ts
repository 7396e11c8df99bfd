import type { Each, Observed } from '../../../contract/frame.ts';

/** Answers that are right and answers that are not. */
const lanes = {
  right: { label: 'right answers', tone: 'deep' },
  wrong: { label: 'wrong answers', tone: 'coral' },
} as const;

/** The answer that most of a group gave, and how many of the group were right at all. */
export type Commonest = {
  readonly rollout: number;
  readonly text: string;
  readonly share: number; // of the group
  readonly isRight: boolean;
  readonly right: number; // answers that are right
  readonly of: number; // answers of the group
};

export type Frame = {
  readonly rollout: number; // below 0 while the form is copied
  readonly reward: number;
  readonly accuracy: number;
  readonly practised: number; // of an examination, sampled
  readonly heldOut: number; // the same, from questions that are never practised
  readonly form: number;
  readonly loss: number;
  readonly kl: number; // nats a token
  readonly entropy: number; // nats a token
  readonly clipped: number; // share of the tokens
  readonly masked: number; // share of the tokens
  readonly dead: number;
  readonly length: Each<typeof lanes>; // tokens
  readonly noise: number; // share of the gradient's square that is chance, over all rollouts so far
  readonly memory: number; // kB
  readonly kept: readonly number[]; // [3], kB of policy, critic and reference
  readonly drawn: number;
  readonly reachable: boolean; // whether your numbers can make your target
  readonly target: number;
  readonly numbers: readonly number[]; // [n]
  readonly answers: readonly string[]; // [G]
  readonly rewards: readonly number[]; // [G]
  readonly advantages: readonly number[]; // [G]
  readonly results: readonly string[]; // what each comes to, or why it is refused  [G]
  readonly written: readonly number[]; // tokens of the likeliest answer  [L]
  readonly next: readonly (readonly number[])[]; // chance of every token before each of them  [L, n + 5]
  readonly past: readonly Commonest[]; // of every frame up to this one
  readonly refusals: readonly number[]; // [4], shares of the answers
};

export const frame = {
  lanes,
  metrics: {
    rollout: { label: 'Rollout', digits: 0 },
    practised: { label: 'Right, practised questions', tone: 'deep' },
    heldOut: { label: 'Right, held-out questions', tone: 'teal' },
    accuracy: { label: 'Right in the rollouts', tone: 'coral' },
    form: { label: 'Valid expressions', tone: 'grey' },
    reward: { label: 'Mean reward', tone: 'ink' },
    loss: { label: 'Loss', digits: 4, tone: 'grey' },
    dead: { label: 'Dead groups', tone: 'coral' },
    noise: { label: 'Gradient noise', tone: 'grey' },
    kl: { label: 'KL to the start', unit: 'nats a token', tone: 'teal' },
    entropy: { label: 'Entropy', unit: 'nats a token', tone: 'deep' },
    clipped: { label: 'Clipped tokens', digits: 4, tone: 'coral' },
    masked: { label: 'Masked tokens', digits: 4, tone: 'gold' },
    length: { label: 'Length', unit: 'tokens', digits: 2 },
    memory: { label: 'Memory, at 16 and 2 bytes a parameter', unit: 'kB', digits: 0 },
    drawn: { label: 'Groups drawn per rollout', digits: 1 },
  },
} satisfies Observed<Frame>;
