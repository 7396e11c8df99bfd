import {
  choice,
  flag,
  integer,
  numbers,
  real,
  table,
  type ValuesOf,
} from '../../../contract/table.ts';
import { DIFFICULTIES } from '../../thinking.ts';

export const stride = 10; // updates of one frame

const chances = {
  min: 0,
  max: 1,
  step: 0.01,
  shortest: DIFFICULTIES,
  longest: DIFFICULTIES,
};

export const knobs = table(
  {
    world: choice({
      label: 'World that is drawn',
      options: { path: 'thinking never helps', pay: 'thinking helps' },
      default: 'path',
      view: true,
      more: true,
    }),
    visible: flag({
      label: 'The policy knows whether it is on the right track',
      hint: 'Off: right and wrong answers look alike while they are written.',
      default: true,
    }),
    std: choice({
      label: 'Divide by the std',
      hint: 'For GRPO and the token mean. Dr. GRPO never does.',
      options: { population: 'of the group', sample: 'of the group, G − 1', none: 'no' },
      default: 'population',
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
    rate: real({ label: 'Learning rate', min: 0, max: 20, step: 0.5, default: 10, live: true }),
    updates: integer({ label: 'Updates', min: 20, max: 1200, step: 10, default: 600 }),
    gain: numbers({
      label: 'A step finds the track',
      hint: 'In the world where length pays: the chance by difficulty, easy to hard.',
      ...chances,
      default: [0.6, 0.3, 0.12, 0.04],
      more: true,
    }),
    start: numbers({
      label: 'On the track from the start',
      hint: 'In the world where length cannot pay: the chance by difficulty, easy to hard.',
      ...chances,
      default: [0.8, 0.6, 0.4, 0.2],
      more: true,
    }),
  },
  { length: ({ updates }) => 1 + Math.ceil(updates / stride) },
);

export type Values = ValuesOf<typeof knobs>;
