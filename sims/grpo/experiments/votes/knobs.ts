import { choice, integer, numbers, real, table, type ValuesOf } from '../../../contract/table.ts';

export const frames = 80;

export const knobs = table(
  {
    driver: choice({
      label: 'What changes the answers',
      options: {
        sharpen: 'sharpening: no reward',
        reward: 'GRPO: right answers are rewarded',
      },
      default: 'sharpen',
    }),
    rights: numbers({
      label: 'Share of right answers',
      hint: 'One question each: drag a bar.',
      min: 0,
      max: 1,
      step: 0.01,
      shortest: 1,
      longest: 12,
      default: [0.6, 0.45, 0.35, 0.3, 0.25, 0.15, 0.05, 0.01],
    }),
    favourite: real({
      label: 'Favourite mistake',
      hint: 'The share of the wrong answers that agree on one mistake.',
      min: 0,
      max: 1,
      step: 0.01,
      default: 0.4,
    }),
    k: integer({
      label: 'Answers per vote',
      symbol: 'k',
      min: 1,
      max: 32,
      default: 16,
      paper: 64,
      live: true,
    }),
    rate: real({
      label: 'Speed',
      hint: 'Sharpening: growth of the logits per step, in percent (logits: scores before the softmax). GRPO: learning rate times 100.',
      min: 0,
      max: 20,
      step: 0.5,
      default: 4,
      live: true,
    }),
    group: integer({
      label: 'Answers per question',
      symbol: 'G',
      min: 2,
      max: 64,
      default: 16,
      paper: 64,
      live: true,
      more: true,
    }),
  },
  {
    length: () => frames,
    needs: {
      group: {
        hint: 'Acts where right answers are rewarded.',
        holds: ({ driver }) => driver === 'reward',
      },
    },
  },
);

export type Values = ValuesOf<typeof knobs>;
