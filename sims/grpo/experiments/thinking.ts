import { experiment } from '../../contract.ts';
import { choice, flag, integer, numbers, real, type ValuesOf } from '../../parameters.ts';
import { advance, METHODS, racer, standing, type Racer } from '../race.ts';
import { DIFFICULTIES, type World } from '../thinking.ts';
import { figures, metrics, recorder, type Frame } from './thinking.frame.ts';
import * as story from './thinking.story.ts';

const STRIDE = 10; // updates of one frame

const chances = {
  min: 0,
  max: 1,
  step: 0.01,
  shortest: DIFFICULTIES,
  longest: DIFFICULTIES,
};

const parameters = {
  visible: flag({
    label: 'It sees whether it is on the track',
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
    label: 'Answers a question',
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
};

export type Knobs = ValuesOf<typeof parameters>;

export const thinking = experiment<typeof parameters, Frame>({
  ...story,
  parameters,
  metrics,
  figures,
  pace: 10,
  length: ({ updates }) => 1 + Math.ceil(updates / STRIDE),

  *simulate(values) {
    const never = values.start.map(() => 0);
    const worlds: readonly World[] = [
      { start: values.start, gain: never }, // 'path': length cannot pay
      { start: never, gain: values.gain }, // 'pays'
    ];
    const racers: readonly (readonly Racer[])[] = ['path', 'pays'].map((world) =>
      METHODS.map((method) => racer(method, values.seed, world)),
    );
    const record = recorder(values.start, values.gain);
    const look = { ...values, rate: 0 }; // the start: nobody has learnt yet
    const walk = (now: typeof values, times: number) =>
      racers.map((ones, w) =>
        ones.map((one) =>
          Array.from({ length: times }, () => standing(advance(one, worlds[w], now))),
        ),
      );
    let now = yield record(walk(look, 1), 0);
    for (let update = STRIDE; update < values.updates + STRIDE; update += STRIDE) {
      now = yield record(walk(now, STRIDE), update);
    }
  },
});
