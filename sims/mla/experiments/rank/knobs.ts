import { choice, integer, table, type ValuesOf } from '../../../contract/table.ts';
import { stepsOf } from '../../steps.ts';

/** Steps between two frames. */
export const every = 25;

export const knobs = table(
  {
    compare: choice({
      label: 'What is equal',
      hint: 'Numbers cached a token and layer, or numbers in a head.',
      options: {
        cache8: 'a cache of 8',
        cache16: 'a cache of 16',
        cache32: 'a cache of 32',
        width: 'heads 8 wide',
      },
      default: 'cache16',
    }),
    task: choice({
      label: 'Task',
      options: { recall: 'recall: attributes of items', text: 'text: the next character' },
      default: 'recall',
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
