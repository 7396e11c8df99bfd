/** A small technique to run: a walk with live knobs, a sum without, and one that breaks. */
import { simulation, type Run } from '../../sims/contract/simulation.ts';
import {
  choice,
  flag,
  integer,
  matrixOf,
  numbers,
  real,
  table,
  text,
  type ValuesOf,
} from '../../sims/contract/table.ts';
import { normal, stream } from '../../sims/math/random.ts';
import { shown, type Shown, type Technique } from '../../src/labs/contract/shown.ts';
import type { Found } from '../../src/runner/run-of.ts';

type Place = { readonly step: number; readonly place: number };
export const frame = {
  metrics: { step: { label: 'Step', digits: 0 }, place: { label: 'Place', digits: 2 } },
};

const ofWalk = table(
  {
    steps: integer({ label: 'Steps', min: 1, max: 100_000, default: 100 }),
    push: real({ label: 'Push', min: -1, max: 1, default: 0.5, live: true }),
    noise: real({ label: 'Noise', min: 0, max: 1, default: 0.1, live: true }),
  },
  { length: ({ steps }) => steps },
);

export const walk = simulation<ValuesOf<typeof ofWalk>, Place>(ofWalk, {
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

const ofSums = table(
  {
    steps: integer({ label: 'Steps', min: 1, max: 100_000, default: 50 }),
    start: real({ label: 'Start', min: -10, max: 10, default: 0 }),
    weights: numbers({ label: 'Weights', min: -1, max: 1, shortest: 0, longest: 4, default: [1] }),
    grid: matrixOf({
      label: 'Grid',
      min: 0,
      max: 9,
      rows: [0, 2],
      columns: [1, 2],
      default: [[1]],
    }),
    rule: choice({ label: 'Rule', options: { sum: 'Sum', none: 'None' }, default: 'sum' }),
    double: flag({ label: 'Double', default: false }),
    note: text({ label: 'Note', longest: 30_000, default: 'hello' }),
  },
  { length: ({ steps }) => steps, chance: false },
);

export const sums = simulation<ValuesOf<typeof ofSums>, Place>(ofSums, {
  *simulate({ steps, start, weights, double }) {
    let place = start;
    for (let step = 0; step < steps; step++) {
      yield { step, place };
      for (const weight of weights) place += double ? 2 * weight : weight;
    }
  },
});

const fragile = table(
  { at: integer({ label: 'Breaks at', min: 0, max: 20, default: 5 }) },
  { length: () => 20, chance: false },
);

/** Refuses to go on at a step. */
export const broken = simulation<ValuesOf<typeof fragile>, Place>(fragile, {
  *simulate({ at }) {
    for (let step = 0; step < 20; step++) {
      if (step === at) throw new RangeError(`walk requires firm ground, got ${step}`);
      yield { step, place: step };
    }
  },
});

/** Promises more frames than it has. */
export const short = simulation<object, Place>(table({}, { length: () => 3, chance: false }), {
  *simulate() {
    yield { step: 0, place: 0 };
  },
});

const ofLearner = table(
  { steps: integer({ label: 'Steps', min: 1, max: 100, default: 10 }) },
  { length: ({ steps }) => steps + 1, trains: true },
);

/** What learners hold at the moment. */
export const held = { count: 0 };

/** Adds up what chance gives, and can be laid aside after every frame. */
export const learner = simulation<ValuesOf<typeof ofLearner>, Place, undefined, Place>(ofLearner, {
  *simulate({ steps, seed }, _, memory) {
    held.count++;
    try {
      let { step, place } = memory.from ?? { step: -1, place: 0 };
      while (step < steps) {
        step++;
        place += stream(seed, `batch ${step}`)();
        memory.keep({ step, place });
        yield { step, place };
      }
    } finally {
      held.count--;
    }
  },
});

/** Whose needs cannot be met. */
export const needy = simulation<object, Place, never>(table({}, { chance: false }), {
  prepare: () => Promise.reject(new Error('no such text')),
  *simulate() {
    yield { step: 0, place: 0 };
  },
});

/** A walk's page. */
export const walkShown: Shown = shown({
  knobs: ofWalk,
  frame,
  figures: {},
  claims: { sentences: { now: 'At {place}.' }, scenarios: {}, bets: {}, paper: {} },
  guide: { tour: [], equations: {}, questions: [], departures: ['Nothing is pushed.'] },
  pace: 20,
});

const runs: Readonly<Record<string, Run>> = { walk, sums, broken, short, learner, needy };

/** Finds them as runOf does. */
export async function find(technique: string, name: string): Promise<Found> {
  if (technique !== 'toy' || !Object.hasOwn(runs, name)) {
    throw new RangeError(`find requires a toy, got ${technique}/${name}`);
  }
  return { knobs: runs[name].knobs, frame, run: runs[name] };
}

const listed = {
  tab: 'toy',
  question: 'Where does it go?',
  claim: 'It goes where it is pushed.',
  load: async () => ({ experiment: walkShown }),
};

export const techniques: Readonly<Record<string, Technique>> = {
  toy: {
    title: 'Toy',
    summary: 'A toy.',
    station: 'training',
    year: 2024,
    model: 'V3',
    sources: [],
    experiments: { walk: listed, sums: listed, broken: listed, short: listed },
  },
};
