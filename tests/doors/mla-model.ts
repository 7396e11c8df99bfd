/** The doors of the small networks with latent attention: their shapes, tasks and training. */
import { lookAt, moved } from '../../sims/mla/cut.ts';
import {
  cached,
  network,
  run,
  type Mechanism,
  type NetworkShape,
  type Output,
} from '../../sims/mla/network.ts';
import { requireTask, stepsOf, type Task } from '../../sims/mla/steps.ts';
import {
  characters,
  recall,
  recallInputs,
  windows,
  type Batch,
  type RecallShape,
} from '../../sims/mla/tasks.ts';
import { evaluate, trainer } from '../../sims/mla/training.ts';
import {
  randomGroupedWeights,
  randomLatentWeights,
  type LatentShape,
} from '../../sims/mla/weights.ts';
import { grouped, latentOf, loadText, worldOf } from '../../sims/mla/world.ts';
import { stream } from '../../sims/math/random.ts';
import {
  count,
  door,
  fixed,
  list,
  named,
  real,
  record,
  several,
  whole,
  type Argument,
  type Doors,
} from './generators.ts';

const few = 300; // rows, where the work grows by their square
const positive = (good: number): Argument<number> => real(good, { least: 0 });
const random = stream(1, 'doors of mla');
const shape = record<LatentShape>({
  ...{ heads: count(2), content: count(2), rotary: count(2), value: count(2), latent: count(3) },
});
const recalled = record<RecallShape>({
  ...{ sequences: count(2), attributes: count(2), items: count(3), values: count(4) },
  queries: count(2),
});
const ends = (): boolean => true;
const mechanism = record<Extract<Mechanism, { kind: 'latent' }>>({
  ...{ kind: fixed('latent'), width: count(2), latent: count(3), rotary: count(2) },
});
const netted = record<NetworkShape>({
  ...{ mechanism, layers: count(1), hidden: count(4), heads: count(2), inner: count(4) },
  ...{ inputs: count(5), outputs: count(3), base: real(100, { least: 0 }) },
});
const net = network(netted.good, random);
const batch = record<Batch>({
  batch: count(1),
  tokens: several([[0], [1]], list([4, 0], count), few),
  targets: list([0, -1, 2], whole),
});
const long = { batch: 1, tokens: [[0], [1], [2], [3], [4], [0]] };
const output = run(net, long, []);

export const ofModel: Doors = {
  'cut.lookAt': door(
    (output: Output, r: number) => lookAt(output).projections(r).length,
    [fixed(output), count(1)],
  ),
  'cut.moved': door(moved, [fixed(output), fixed(output), count(2)]),
  'network.cached': door(cached, [mechanism]),
  'network.network': door(
    (shape: NetworkShape) => network(shape, random).parameters.length,
    [netted],
  ),
  'steps.requireTask': door(requireTask, [fixed('stepsOf'), named<Task>('text')], ends),
  'steps.stepsOf': door(stepsOf, [named<Task>('text'), count(100)]),
  'tasks.recallInputs': door(recallInputs, [recalled]),
  'tasks.recall': door(recall, [recalled, fixed(random)]),
  'tasks.characters': door(characters, [fixed('The whale')], ({ codes }) => codes.length === 9),
  'tasks.windows': door(windows, [
    fixed(Int32Array.from({ length: 100 }, (_, i) => i % 20)),
    list([0, 100], count) as unknown as Argument<readonly [number, number]>,
    count(2),
    count(8),
    fixed(random),
  ]),
  'training.trainer': door(
    (given: Batch, rate: number) => trainer(network(netted.good, random)).step(given, rate),
    [batch, positive(0.01)],
  ),
  'training.evaluate': door((given: Batch) => evaluate(net, given), [batch]),
  'weights.randomLatentWeights': door(randomLatentWeights, [
    shape,
    count(4),
    count(2),
    fixed(random),
  ]),
  'weights.randomGroupedWeights': door(randomGroupedWeights, [
    count(2),
    count(1),
    count(2),
    count(4),
    fixed(random),
  ]),
  'world.worldOf': door(
    (task: Task, seed: number) =>
      worldOf(task, seed, 'a text that is long enough. '.repeat(20)).rate,
    [named<Task>('text'), fixed(1)],
  ),
  'world.grouped': door(grouped, [count(2), count(8)]),
  'world.latentOf': door(latentOf, [count(16), count(4)]),
  'world.loadText': door(loadText, [named<Task>('text')], (text) => text.length > 0),
};
