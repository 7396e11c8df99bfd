/** A latent trained as such against one cut out of finished keys and values; and how low their rank is. */
import { experiment, type Simulation } from '../../contract.ts';
import { stream } from '../../math/random.ts';
import { vector } from '../../math/vector.ts';
import { choice, integer } from '../../parameters.ts';
import { network, run, type Mechanism, type Network } from '../network.ts';
import { evaluate, trainer } from '../training.ts';
import { story } from './spectrum.story.ts';
import { grouped, headWidth, latentOf, loadText, stepsOf, worldOf } from './world.ts';

const every = 50; // steps between two frames
const heads = 4;
const cuts = [4, 8, 12, 16, 20, 24, 28, 32];

export const parameters = {
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
};

export type Frame = {
  readonly step: number;
  readonly accuracyFull: number; // MHA, 64 numbers a token
  readonly accuracyCut: number; // the same, its [K | V] cut to the latent's size
  readonly accuracyTrained: number; // MLA with that latent
  readonly lossFull: number;
  readonly lossCut: number;
  readonly lossTrained: number;
  readonly error: number; // what the cut loses of [K | V] in the last layer, relative
  readonly drift: number; // share of the attention that the cut moves to other tokens
  readonly for90: number; // directions that hold 90 % of the energy of [K | V]
  readonly spread: number; // participation ratio of [K | V]
  readonly directions: readonly number[]; // [32], 1 …
  readonly trained: readonly number[]; // [32], energy in the first n directions of [K | V]
  readonly untrained: readonly number[]; // [32], the same before the first step
  readonly source: readonly number[]; // [32], the same of what [K | V] is projected from
  readonly cuts: readonly number[]; // [8], sizes
  readonly afterCut: readonly number[]; // [8], accuracy of MHA cut to each
};

interface Resources {
  readonly text: string;
  /** Singular values come with a library: loaded with the run, not with the page. */
  readonly cutting: typeof import('../cut.ts');
}

export const spectrum = experiment<typeof parameters, Frame, Resources>({
  ...story,
  parameters,
  metrics: {
    step: { label: 'Step', digits: 0 },
    accuracyFull: { label: 'MHA, 64 numbers', tone: 'grey' },
    accuracyCut: { label: 'MHA, cut afterwards', tone: 'coral' },
    accuracyTrained: { label: 'MLA, trained that way', tone: 'deep' },
    lossFull: { label: 'MHA, 64 numbers', unit: 'nats', tone: 'grey' },
    lossCut: { label: 'MHA, cut afterwards', unit: 'nats', tone: 'coral' },
    lossTrained: { label: 'MLA, trained that way', unit: 'nats', tone: 'deep' },
    error: { label: 'Lost of keys and values', tone: 'coral' },
    drift: { label: 'Attention moved by the cut', tone: 'coral' },
    for90: { label: 'Directions for 90 %', digits: 0 },
    spread: { label: 'Participation ratio', digits: 1 },
  },
  repeat: {
    label: 'Repeat over five seeds',
    seeds: 5,
    of: ['accuracyTrained'],
    against: 'accuracyCut',
  },
  pace: 3,
  length: ({ task, steps }) => 1 + Math.ceil(stepsOf(task, steps) / every),
  prepare: async ({ task }) => ({
    text: await loadText(task),
    cutting: await import('../cut.ts'),
  }),

  *simulate(values, { text, cutting }): Simulation<typeof values, Frame> {
    const { task, latent, seed } = values;
    const steps = stepsOf(task, values.steps);
    const world = worldOf(task, seed, text);
    const net = (mechanism: Mechanism): Network =>
      network({ ...world.shape, mechanism }, stream(seed, 'weights'));
    const full = net(grouped(heads, headWidth));
    const trained = net(latentOf(latent + world.rotary, world.rotary));
    const trainers = [full, trained].map(trainer);
    let untrained: readonly number[] | undefined;
    for (let step = 0; ; step++) {
      if (step % every === 0 || step === steps) {
        const now = cutting.lookAt(run(full, world.test, []));
        untrained ??= now.energies;
        const projections = now.projections(latent);
        const [whole, cut, own] = [
          evaluate(full, world.test),
          evaluate(full, world.test, projections),
          evaluate(trained, world.test),
        ];
        yield {
          step,
          accuracyFull: whole.accuracy,
          accuracyCut: cut.accuracy,
          accuracyTrained: own.accuracy,
          lossFull: whole.loss,
          lossCut: cut.loss,
          lossTrained: own.loss,
          error: Math.sqrt(Math.max(0, 1 - now.energies[latent - 1])),
          drift: cutting.moved(now.output, run(full, world.test, [], projections), heads),
          for90: now.for90,
          spread: now.spread,
          directions: vector(32, (i) => i + 1),
          trained: now.energies,
          untrained,
          source: now.source,
          cuts,
          afterCut: cuts.map((r) => evaluate(full, world.test, now.projections(r)).accuracy),
        };
      }
      if (step === steps) return;
      const batch = world.next();
      for (const one of trainers) one.step(batch, world.rate);
    }
  },
});
