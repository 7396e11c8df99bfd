/** One model decoded in three ways at once: the same outputs at three prices. */
import { experiment, type Simulation } from '../../contract.ts';
import { normal, stream } from '../../math/random.ts';
import { matrix, type Matrix } from '../../math/vector.ts';
import { integer } from '../../parameters.ts';
import { newMeter, type Cache, type Meter } from '../counting.ts';
import { latentAttention, latentCache, type Way } from '../latent.ts';
import { randomLatentWeights } from '../weights.ts';
import { story } from './absorption.story.ts';

const hiddenSize = 24;
const queryLatent = 12;
const bytesPerNumber = 2; // bf16, as the models cache

export const parameters = {
  tokens: integer({
    label: 'Tokens to decode',
    symbol: 'T',
    min: 8,
    max: 96,
    step: 8,
    default: 48,
  }),
  heads: integer({ label: 'Heads', symbol: 'n_h', min: 1, max: 16, default: 8, paper: 128 }),
  latent: integer({ label: 'Latent', symbol: 'd_c', min: 2, max: 48, default: 32, paper: 512 }),
  content: integer({
    label: 'Content and value numbers a head',
    symbol: 'd_h',
    min: 2,
    max: 16,
    default: 8,
    paper: 128,
  }),
  pairs: integer({
    label: 'Rotary pairs',
    symbol: 'd_h^R / 2',
    min: 0,
    max: 8,
    default: 2,
    paper: 32,
  }),
};

/** Of one decode step, in the order full, expand, absorbed. */
export type Frame = {
  readonly tokens: number; // T, cached, the new one included
  readonly readFull: number; // bytes
  readonly readExpand: number; // bytes
  readonly readAbsorbed: number; // bytes
  readonly workFull: number; // multiply-adds
  readonly workExpand: number;
  readonly workAbsorbed: number;
  readonly work: readonly number[]; // [3], multiply-adds
  readonly rebuilding: readonly number[]; // [3], of these, through W^UK and W^UV
  readonly attending: readonly number[]; // [3], of these, over what is cached
  readonly held: readonly number[]; // [3], bytes in the cache
  readonly read: readonly number[]; // [3], bytes
  readonly difference: number; // largest, between the outputs of any two ways
  readonly readSaved: number; // full over absorbed, bytes
  readonly workAdded: number; // absorbed over full, multiply-adds
  readonly workSpared: number; // expand over absorbed, multiply-adds
};

const ways: readonly Way[] = ['full', 'expand', 'absorbed'];

export const absorption = experiment<typeof parameters, Frame>({
  ...story,
  parameters,
  metrics: {
    tokens: { label: 'Cached tokens', digits: 0 },
    readFull: { label: 'Full cache', unit: 'bytes', digits: 0, tone: 'coral' },
    readExpand: { label: 'Latent, rebuilt', unit: 'bytes', digits: 0, tone: 'grey' },
    readAbsorbed: { label: 'Latent, absorbed', unit: 'bytes', digits: 0, tone: 'deep' },
    workFull: { label: 'Full cache', unit: 'multiply-adds', digits: 0, tone: 'coral' },
    workExpand: { label: 'Latent, rebuilt', unit: 'multiply-adds', digits: 0, tone: 'grey' },
    workAbsorbed: { label: 'Latent, absorbed', unit: 'multiply-adds', digits: 0, tone: 'deep' },
    difference: { label: 'Largest difference of the outputs', digits: 18 },
    readSaved: { label: 'Bytes, full over absorbed', digits: 2, tone: 'deep' },
    workAdded: { label: 'Work, absorbed over full', digits: 2, tone: 'coral' },
    workSpared: { label: 'Work, rebuilt over absorbed', digits: 1 },
  },
  pace: 8,
  length: ({ tokens }) => tokens,

  *simulate(values): Simulation<typeof values, Frame> {
    const { tokens, heads, latent, content, pairs, seed } = values;
    const shape = { heads, latent, content, value: content, rotary: 2 * pairs };
    const weights = randomLatentWeights(shape, hiddenSize, queryLatent, stream(seed, 'weights'));
    const ofTokens = stream(seed, 'tokens');
    const caches = ways.map((way) => latentCache(shape, way));
    for (let token = 1; token <= tokens; token++) {
      const hidden = matrix(1, hiddenSize, () => normal(ofTokens));
      const steps = ways.map((way, i) => {
        const [cache, meter, before] = [caches[i], newMeter(), caches[i].elementsRead];
        const { outputs } = latentAttention(hidden, weights, shape, { way, cache, meter });
        return { outputs, meter, read: (cache.elementsRead - before) * bytesPerNumber };
      });
      yield { tokens: token, ...prices(steps, caches) };
    }
  },
});

interface Step {
  readonly outputs: Matrix;
  readonly meter: Meter;
  readonly read: number;
}

function prices(steps: readonly Step[], caches: readonly Cache[]): Omit<Frame, 'tokens'> {
  const rebuilding = steps.map(({ meter }) => meter.rebuild);
  const attending = steps.map(({ meter }) => meter.attend);
  const work = rebuilding.map((n, i) => n + attending[i]);
  const read = steps.map((step) => step.read);
  const [full, expand, absorbed] = steps.map(({ outputs }) => outputs[0]);
  const apart = full.map((x, i) =>
    Math.max(...[expand[i], absorbed[i]].map((y) => Math.abs(x - y))),
  );
  return {
    readFull: read[0],
    readExpand: read[1],
    readAbsorbed: read[2],
    workFull: work[0],
    workExpand: work[1],
    workAbsorbed: work[2],
    work,
    rebuilding,
    attending,
    held: caches.map((cache) => cache.bytes(8 * bytesPerNumber)),
    read,
    difference: Math.max(...apart),
    readSaved: read[0] / read[2],
    workAdded: work[2] / work[0],
    workSpared: work[1] / work[2],
  };
}
