/** Three deep networks, alike but for their residual connections, learn the same task side by side. */
import { experiment, type Seeded, type Simulation } from '../../contract.ts';
import { normal, stream } from '../../math/random.ts';
import { vector, type Matrix } from '../../math/vector.ts';
import { flag, integer, real, type ValuesOf } from '../../parameters.ts';
import type { Wiring } from '../network.ts';
import { initialNetwork, trainee, type Batch } from '../training.ts';
import { figures, metrics } from './training.figures.ts';
import * as story from './training.story.ts';
import { drawTeacher, isSpike, observe, type Seen } from './training.task.ts';

export const parameters = {
  rate: real({
    label: 'Learning rate',
    symbol: 'η',
    min: 0.001,
    max: 0.05,
    scale: 'log',
    default: 0.03,
    live: true,
  }),
  shockAt: integer({
    label: 'Step of a learning-rate spike',
    hint: 'The rate is many times as high for five steps. 0: no spike.',
    min: 0,
    max: 400,
    default: 0,
    live: true,
  }),
  iterations: integer({
    label: 'Sinkhorn iterations',
    symbol: 't_max',
    min: 1,
    max: 20,
    default: 20,
    paper: 20,
    live: true,
  }),
  dynamic: flag({
    label: 'Maps depend on the token',
    hint: 'Off: HC and mHC learn one set of maps for all tokens.',
    default: true,
    paper: true,
  }),
  layers: integer({ label: 'Layers', symbol: 'L', min: 4, max: 48, default: 24, paper: 60 }),
  steps: integer({ label: 'Steps', min: 50, max: 400, default: 300, more: true }),
  shock: real({
    label: 'Height of the spike',
    unit: '×',
    min: 1,
    max: 30,
    step: 1,
    default: 30,
    more: true,
    live: true,
  }),
};

export type Frame = {
  readonly step: number;
  readonly rateNow: number;
  readonly plainLoss: number; // mean of the last twenty batches
  readonly hcLoss: number;
  readonly mhcLoss: number;
  readonly plainGradient: number;
  readonly hcGradient: number;
  readonly mhcGradient: number;
  readonly plainGain: number;
  readonly hcGain: number;
  readonly mhcGain: number;
  readonly mhcBackward: number;
  readonly mhcSmallest: number; // column sum
  readonly plainSpikes: number; // steps so far
  readonly hcSpikes: number;
  readonly mhcSpikes: number;
  readonly layer: readonly number[]; // 1 … L
  readonly plainDepth: readonly number[]; // [L], gain up to each layer
  readonly hcDepth: readonly number[]; // [L]
  readonly mhcDepth: readonly number[]; // [L]
  readonly product: Matrix; // of all mixing maps of mHC, for one sample [4, 4]
};

const sizes = { inputs: 16, width: 16, hidden: 32, outputs: 4, streams: 4 };
const samples = 16; // a batch
const warmUp = 20; // steps
const shockLasts = 5; // steps

type Knobs = Seeded<ValuesOf<typeof parameters>>;

/** A network of one wiring; every wiring draws the same weights. */
function start(
  kind: Wiring['kind'],
  { seed, layers, dynamic }: Knobs,
): (batch: Batch, rate: number, iterations: number) => Seen {
  const ofWeights = stream(seed, 'weights');
  const ofProjections = stream(seed, 'projections');
  const draws = { weights: () => normal(ofWeights), projections: () => normal(ofProjections) };
  const network = trainee(initialNetwork(kind, { ...sizes, layers }, draws, dynamic));
  const losses: number[] = [];
  let spikes = 0;
  return (batch, rate, iterations) => {
    const result = network.step(batch, rate, { iterations });
    if (isSpike(result.loss, losses)) spikes++;
    losses.push(result.loss);
    return observe(result, losses, spikes);
  };
}

export const training = experiment<typeof parameters, Frame>({
  question: 'Does a network notice that its streams cannot run away?',
  claim:
    'Trained side by side, HC’s composite gain grows by orders of magnitude while mHC’s stays at 1. Whether the loss suffers is another matter, and a matter of luck.',
  tab: 'Training',
  parameters,
  metrics,
  figures,
  ...story,
  pace: 30,
  length: ({ steps }) => steps,
  say: ({ plainSpikes, hcSpikes, mhcSpikes }) =>
    plainSpikes + hcSpikes + mhcSpikes > 0 ? 'jumped' : 'calm',
  repeat: {
    label: 'Five seeds: is a jump luck?',
    seeds: 5,
    of: ['hcLoss', 'mhcLoss'],
    against: 'plainLoss',
  },

  *simulate(values): Simulation<ValuesOf<typeof parameters>, Frame> {
    const { seed, layers, steps } = values;
    const teacher = drawTeacher();
    const ofData = stream(seed, 'data');
    const [plain, hc, mhc] = (['plain', 'hc', 'mhc'] as const).map((kind) => start(kind, values));
    let { rate, shockAt, shock, iterations } = values;
    for (let step = 1; step <= steps; step++) {
      const shocked = shockAt > 0 && step >= shockAt && step < shockAt + shockLasts;
      const rateNow = rate * Math.min(1, step / warmUp) * (shocked ? shock : 1);
      const inputs = Array.from({ length: samples }, () =>
        vector(sizes.inputs, () => normal(ofData)),
      );
      const batch = { inputs, targets: inputs.map(teacher) };
      const seen = [plain, hc, mhc].map((advance) => advance(batch, rateNow, iterations));
      ({ rate, shockAt, shock, iterations } = yield frameOf(step, rateNow, layers, seen));
    }
  },
});

function frameOf(step: number, rateNow: number, layers: number, seen: readonly Seen[]): Frame {
  const [plain, hc, mhc] = seen;
  return {
    step,
    rateNow,
    plainLoss: plain.loss,
    hcLoss: hc.loss,
    mhcLoss: mhc.loss,
    plainGradient: plain.gradient,
    hcGradient: hc.gradient,
    mhcGradient: mhc.gradient,
    plainGain: plain.gain,
    hcGain: hc.gain,
    mhcGain: mhc.gain,
    mhcBackward: mhc.backward,
    mhcSmallest: mhc.smallest,
    plainSpikes: plain.spikes,
    hcSpikes: hc.spikes,
    mhcSpikes: mhc.spikes,
    layer: vector(layers, (l) => l + 1),
    plainDepth: plain.depth,
    hcDepth: hc.depth,
    mhcDepth: mhc.depth,
    product: mhc.product,
  };
}
