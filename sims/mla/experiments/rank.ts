/** Four attentions learn the same task with equal caches, or with heads of equal width. */
import { experiment, type Simulation } from '../../contract.ts';
import { stream } from '../../math/random.ts';
import { sum } from '../../math/vector.ts';
import { choice, integer, type ValuesOf } from '../../parameters.ts';
import { cached, network, type Mechanism } from '../network.ts';
import { evaluate, trainer } from '../training.ts';
import { story } from './rank.story.ts';
import { grouped, headWidth, latentOf, loadText, stepsOf, worldOf } from './world.ts';

const every = 25; // steps between two frames

export const parameters = {
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
};

type Knobs = ValuesOf<typeof parameters>;

/** Arrays in the order MHA, GQA, MQA, MLA. */
export type Frame = {
  readonly step: number;
  readonly accuracyMha: number;
  readonly accuracyGqa: number;
  readonly accuracyMqa: number;
  readonly accuracyMla: number;
  readonly lossMha: number;
  readonly lossGqa: number;
  readonly lossMqa: number;
  readonly lossMla: number;
  readonly accuracy: readonly number[]; // [4]
  readonly cache: readonly number[]; // [4], numbers a token and layer
  readonly width: readonly number[]; // [4], numbers a head compares
  readonly weights: readonly number[]; // [4], parameters of the network
  readonly lead: number; // accuracy of MLA above the best of the others
};

/** MHA, GQA with two groups, MQA and MLA, all with four heads. */
function contestants(compare: Knobs['compare'], rotary: number): Mechanism[] {
  const groups = [4, 2, 1];
  if (compare === 'width') {
    return [...groups.map((g) => grouped(g, headWidth)), latentOf(2 * headWidth, rotary)];
  }
  const cache = { cache8: 8, cache16: 16, cache32: 32 }[compare];
  return [...groups.map((g) => grouped(g, cache / (2 * g))), latentOf(cache, rotary)];
}

export const rank = experiment<typeof parameters, Frame, string>({
  ...story,
  parameters,
  metrics: {
    step: { label: 'Step', digits: 0 },
    accuracyMha: { label: 'MHA', tone: 'coral' },
    accuracyGqa: { label: 'GQA, two groups', tone: 'grey' },
    accuracyMqa: { label: 'MQA', tone: 'ink' },
    accuracyMla: { label: 'MLA', tone: 'deep' },
    lossMha: { label: 'MHA', unit: 'nats', tone: 'coral' },
    lossGqa: { label: 'GQA, two groups', unit: 'nats', tone: 'grey' },
    lossMqa: { label: 'MQA', unit: 'nats', tone: 'ink' },
    lossMla: { label: 'MLA', unit: 'nats', tone: 'deep' },
    lead: { label: 'MLA above the best other', tone: 'deep' },
  },
  repeat: {
    label: 'Repeat over five seeds',
    seeds: 5,
    of: ['accuracyMha', 'accuracyGqa', 'accuracyMqa'],
    against: 'accuracyMla',
  },
  pace: 6,
  length: ({ task, steps }) => 1 + Math.ceil(stepsOf(task, steps) / every),
  prepare: ({ task }) => loadText(task),

  *simulate(values, text): Simulation<typeof values, Frame> {
    const { compare, task, seed } = values;
    const steps = stepsOf(task, values.steps);
    const world = worldOf(task, seed, text);
    const mechanisms = contestants(compare, world.rotary);
    const nets = mechanisms.map((mechanism) =>
      network({ ...world.shape, mechanism }, stream(seed, 'weights')),
    );
    const trainers = nets.map(trainer);
    const always = {
      cache: mechanisms.map(cached),
      width: mechanisms.map((of) => of.width + (of.kind === 'latent' ? of.rotary : 0)),
      weights: nets.map((net) => sum(net.parameters.map((p) => p.values.length))),
    };
    for (let step = 0; ; step++) {
      if (step % every === 0 || step === steps) {
        const scores = nets.map((net) => evaluate(net, world.test));
        const [mha, gqa, mqa, mla] = scores;
        yield {
          step,
          accuracyMha: mha.accuracy,
          accuracyGqa: gqa.accuracy,
          accuracyMqa: mqa.accuracy,
          accuracyMla: mla.accuracy,
          lossMha: mha.loss,
          lossGqa: gqa.loss,
          lossMqa: mqa.loss,
          lossMla: mla.loss,
          accuracy: scores.map(({ accuracy }) => accuracy),
          ...always,
          lead: mla.accuracy - Math.max(mha.accuracy, gqa.accuracy, mqa.accuracy),
        };
      }
      if (step === steps) return;
      const batch = world.next();
      for (const one of trainers) one.step(batch, world.rate);
    }
  },
});
