/** A small technique to run: a walk with live knobs, a sum without, and one that breaks. */
import { experiment, type Experiment, type Technique } from '../../sims/contract.ts';
import { normal, stream } from '../../sims/math/random.ts';
import { flag, integer, matrixOf, numbers, real, text, choice } from '../../sims/parameters.ts';

const words = {
  question: 'Where does it go?',
  claim: 'It goes where it is pushed.',
  tab: 'toy',
  figures: [],
  sentences: { now: 'At {place}.' },
  departures: ['Nothing is pushed.'],
};

type Place = { readonly step: number; readonly place: number };
const metrics = { step: { label: 'Step', digits: 0 }, place: { label: 'Place', digits: 2 } };

const knobs = {
  steps: integer({ label: 'Steps', min: 1, max: 100_000, default: 100 }),
  push: real({ label: 'Push', min: -1, max: 1, default: 0.5, live: true }),
  noise: real({ label: 'Noise', min: 0, max: 1, default: 0.1, live: true }),
};

export const walk = experiment<typeof knobs, Place>({
  ...words,
  parameters: knobs,
  metrics,
  pace: 20,
  length: ({ steps }) => steps,
  *simulate({ steps, seed, ...start }) {
    const random = stream(seed, 'walk');
    let { push, noise } = start;
    let place = 0;
    for (let step = 0; step < steps; step++) {
      ({ push, noise } = yield { step, place });
      place += push + noise * normal(random);
    }
  },
});

const still = {
  steps: integer({ label: 'Steps', min: 1, max: 100_000, default: 50 }),
  start: real({ label: 'Start', min: -10, max: 10, default: 0 }),
  weights: numbers({ label: 'Weights', min: -1, max: 1, shortest: 0, longest: 4, default: [1] }),
  grid: matrixOf({ label: 'Grid', min: 0, max: 9, rows: [0, 2], columns: [1, 2], default: [[1]] }),
  rule: choice({ label: 'Rule', options: { sum: 'Sum', none: 'None' }, default: 'sum' }),
  double: flag({ label: 'Double', default: false }),
  note: text({ label: 'Note', longest: 30_000, default: 'hello' }),
};

export const sums = experiment<typeof still, Place>({
  ...words,
  parameters: still,
  metrics,
  length: ({ steps }) => steps,
  *simulate({ steps, start, weights, double }) {
    let place = start;
    for (let step = 0; step < steps; step++) {
      yield { step, place };
      for (const weight of weights) place += double ? 2 * weight : weight;
    }
  },
});

const fragile = { at: integer({ label: 'Breaks at', min: 0, max: 20, default: 5 }) };

/** Refuses to go on at a step. */
export const broken = experiment<typeof fragile, Place>({
  ...words,
  parameters: fragile,
  metrics,
  length: () => 20,
  *simulate({ at }) {
    for (let step = 0; step < 20; step++) {
      if (step === at) throw new RangeError(`walk requires firm ground, got ${step}`);
      yield { step, place: step };
    }
  },
});

/** Promises more frames than it has. */
export const short = experiment<Record<never, never>, Place>({
  ...words,
  parameters: {},
  metrics,
  length: () => 3,
  *simulate() {
    yield { step: 0, place: 0 };
  },
});

const experiments: Record<string, Experiment> = { walk, sums, broken, short };

export const toy: Technique = {
  name: 'toy',
  title: 'Toy',
  summary: 'A toy.',
  station: 'training',
  year: 2024,
  model: 'V3',
  sources: [],
  experiments,
};

export const techniques = { toy: async (): Promise<Technique> => toy };
