/** What can be turned in training. Long: a table of twenty knobs, one like the other. */
import {
  choice,
  flag,
  integer,
  numbers,
  real,
  table,
  type ValuesOf,
} from '../../../contract/table.ts';
import { LARGEST_NUMBER } from '../../countdown.ts';

export const rolloutsEach = 4; // of one frame
export const copies = 150; // supervised steps of the warm-up
export const copiesEach = 15; // of one frame

/** Until then every ratio is 1. */
const fromSecondUpdate = {
  hint: 'Acts from the second update of a rollout on.',
  holds: ({ updates }: { readonly updates: number }) => updates > 1,
};

export const knobs = table(
  {
    baseline: choice({
      label: 'Compare each answer with',
      options: {
        group: 'its group (GRPO)',
        critic: 'a critic (PPO)',
        running: 'a running mean (REINFORCE)',
        none: 'nothing (REINFORCE)',
      },
      default: 'group',
    }),
    std: choice({
      label: 'Divide by the std',
      options: { population: 'of the group', sample: 'of the group, G − 1', none: 'no (Dr. GRPO)' },
      default: 'population',
      live: true,
    }),
    average: choice({
      label: 'Average over',
      options: {
        output: 'each answer (GRPO)',
        tokens: 'all tokens (DAPO)',
        constant: 'a constant (Dr. GRPO)',
      },
      default: 'output',
      live: true,
    }),
    group: integer({
      label: 'Answers per question',
      symbol: 'G',
      min: 2,
      max: 24,
      default: 16,
      paper: 16,
      live: true,
    }),
    view: choice({
      label: 'Charts',
      options: {
        learning: 'what is learnt',
        answers: 'the answers',
        cost: 'noise and cost',
      },
      default: 'learning',
      live: true,
    }),
    beta: real({
      label: 'Weight of the KL term',
      symbol: 'β',
      min: 0,
      max: 1,
      scale: 'log',
      smallest: 0.0001,
      default: 0,
      paper: 0.001,
      live: true,
      more: true,
    }),
    warmUp: flag({
      label: 'Copy the form first',
      hint: '150 supervised steps on valid but aimless expressions.',
      default: true,
      more: true,
    }),
    entropy: real({
      label: 'Entropy bonus',
      hint: 'Not part of GRPO. From scratch and without it this small policy mostly settles on one expression.',
      min: 0,
      max: 0.1,
      step: 0.005,
      default: 0.03,
      live: true,
      more: true,
    }),
    updates: integer({
      label: 'Updates per rollout',
      hint: 'With one update every ratio is 1: neither clip nor mask acts.',
      symbol: 'μ',
      min: 1,
      max: 4,
      default: 1,
      paper: 1,
      live: true,
      more: true,
    }),
    low: real({
      label: 'Clip below',
      symbol: 'ε_low',
      min: 0,
      max: 1,
      step: 0.01,
      default: 0.2,
      live: true,
      more: true,
    }),
    high: real({
      label: 'Clip above',
      symbol: 'ε_high',
      min: 0,
      max: 10,
      step: 0.01,
      default: 0.2,
      paper: 10,
      live: true,
      more: true,
    }),
    rate: real({
      label: 'Learning rate',
      min: 0.0001,
      max: 0.01,
      scale: 'log',
      default: 0.003,
      live: true,
      more: true,
    }),
    unbiased: flag({
      label: 'Weigh the KL term by the ratio',
      hint: 'As V3.2 does: its gradient is then that of the exact KL.',
      default: false,
      live: true,
      more: true,
    }),
    delta: real({
      label: 'Mask bad answers beyond',
      symbol: 'δ',
      hint: 'V3.2 leaves out a bad answer once its mean log(π_old/π) is above δ. At 0 none is left out.',
      min: 0,
      max: 2,
      scale: 'log',
      smallest: 0.01,
      default: 0,
      live: true,
      more: true,
    }),
    dynamic: flag({
      label: 'Draw until the groups are mixed',
      hint: 'DAPO’s dynamic sampling, at most three times the questions.',
      default: false,
      live: true,
      more: true,
    }),
    format: real({
      label: 'Reward for the form alone',
      min: 0,
      max: 1,
      step: 0.05,
      default: 0.1,
      live: true,
      more: true,
    }),
    calculator: flag({
      label: 'Show it the running value',
      hint: 'The policy sees what its expression comes to so far, and what is missing.',
      default: true,
      more: true,
    }),
    numbers: numbers({
      label: 'Your numbers',
      hint: 'As many are used in training. Whole numbers; others are rounded.',
      min: 1,
      max: LARGEST_NUMBER,
      step: 1,
      shortest: 2,
      longest: 4,
      default: [2, 3, 7],
      more: true,
    }),
    target: integer({ label: 'Your target', min: 1, max: 99, default: 42, live: true, more: true }),
    rollouts: integer({ label: 'Rollouts', min: 20, max: 400, step: 20, default: 300, more: true }),
  },
  {
    length: ({ rollouts, warmUp }) =>
      1 + (warmUp ? copies / copiesEach : 0) + Math.ceil(rollouts / rolloutsEach),
    needs: {
      std: {
        hint: 'Acts where an answer is compared with its group.',
        holds: ({ baseline }) => baseline === 'group',
      },
      unbiased: { hint: 'Acts where β is above 0.', holds: ({ beta }) => beta > 0 },
      low: fromSecondUpdate,
      high: fromSecondUpdate,
      delta: fromSecondUpdate,
    },
  },
);

export type Values = ValuesOf<typeof knobs>;
