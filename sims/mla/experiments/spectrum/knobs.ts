import { choice, integer, table, type ValuesOf } from '../../../contract/table.ts';
import { stepsOf } from '../../steps.ts';

/** Steps between two frames. */
export const every = 50;

export const knobs = table(
  {
    task: choice({
      label: 'Task',
      options: { recall: 'recall: attributes of items', text: 'text: the next character' },
      default: 'recall',
    }),
    latent: integer({
      label: 'Latent',
      symbol: 'd_c',
      hint: 'What MLA is trained with, and what the finished MHA is cut to.',
      min: 2,
      max: 32,
      default: 12,
      paper: 512,
    }),
    steps: integer({
      label: 'Training steps',
      hint: 'On text half as many.',
      min: 50,
      max: 800,
      step: 50,
      default: 600,
    }),
  },
  { length: ({ task, steps }) => 1 + Math.ceil(stepsOf(task, steps) / every) },
);

export type Values = ValuesOf<typeof knobs>;
