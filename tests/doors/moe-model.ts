/** The doors of the small model around a layer of experts, and of its training. */
import {
  requireDevices,
  requireFinite,
  requireGroups,
  requireLoads,
  requirePairs,
  requireSizes,
} from '../../sims/moe/checks.ts';
import {
  chooseAlphabet,
  drawBatch,
  drawValidation,
  lettersOf,
  readDomain,
} from '../../sims/moe/domains.ts';
import { from, type Phase } from '../../sims/moe/gate-phases.ts';
import { createLayer, moeLayer, type LayerSize } from '../../sims/moe/layer.ts';
import { rateOf, slowdown } from '../../sims/moe/measured.ts';
import {
  copyModel,
  createModel,
  forward,
  parametersOf,
  slopesOf,
  slopesOfOutputs,
  type Batch,
  type ModelSize,
} from '../../sims/moe/model.ts';
import { routeTokens, type RouterOptions } from '../../sims/moe/router.ts';
import {
  balanceSlopes,
  copyLearner,
  loadOf,
  startLearner,
  trainStep,
  type StepOptions,
} from '../../sims/moe/training.ts';
import { newModel, readValidation, readWorld } from '../../sims/moe/world.ts';
import { stream } from '../../sims/math/random.ts';
import {
  count,
  door,
  finite,
  fixed,
  list,
  named,
  real,
  record,
  type Argument,
  type Doors,
} from './generators.ts';

const ends = (): boolean => true;
const who = fixed('gate');
const load = (good: number): Argument<number> => real(good, { least: 0 });
const random = (): (() => number) => stream(1, 'doors');
const sizes = { width: count(4), hidden: count(3), experts: count(2), shared: count(1) };
const layerSize = record<LayerSize>(sizes);
const modelSize = record<ModelSize>({
  ...sizes,
  vocabulary: count(5),
  context: count(2),
  embedding: count(2),
});
const router = {
  kind: named<'sigmoid' | 'softmax'>('sigmoid'),
  k: count(1),
  normalise: fixed(true),
  scale: real(1),
};
const options = record<RouterOptions>({ ...router, bias: list([0.5, 0]) });
const layer = createLayer(layerSize.good, random());
const inputs = list([1, 0, -1, 2, 0, 1, 1, 0]);
const routing = routeTokens(layer.router, inputs.good, 4, options.good);
const model = createModel(modelSize.good, random());
const characters = (good: readonly number[]): Argument<Int32Array> => ({
  good: Int32Array.from(good),
  wrongs: [
    { says: 'a character below 0', value: Int32Array.from([...good.slice(1), -1]), refused: true },
    { says: 'a character beyond', value: Int32Array.from([...good.slice(1), 5]), refused: true },
    { says: 'one too many', value: Int32Array.from([...good, 0]), refused: true },
    { says: 'none', value: new Int32Array(0), refused: true },
  ],
});
const batch = record<Batch>({ contexts: characters([0, 1, 1, 2]), targets: characters([2, 3]) });
const pass = forward(model, batch.good, options.good);
const alphabet = chooseAlphabet(['abc'], 2, 1);
const domain = readDomain('abc', alphabet);
const shape = record({ context: count(8), length: count(16) });
const texts = ['one text of some length', 'and another of some'];
const learner = startLearner(model);
const cut = record({ m: fixed(1), time: real(1000, { least: 1e-280 }) });
const phase = named<Phase>('scores');

export const moeModel: Doors = {
  'checks.requireDevices': door(requireDevices, [who, fixed(4), count(2)]),
  'checks.requireFinite': door(requireFinite, [who, fixed('biases'), list([0, 1])], ends),
  'checks.requireGroups': door(requireGroups, [who, fixed(4), count(2)], ends),
  'checks.requireLoads': door(requireLoads, [who, list([1, 2], load)], ends),
  'checks.requirePairs': door(requirePairs, [who, list([1, 2], load), fixed([1, 2])], ends),
  'checks.requireSizes': door(requireSizes, [who, record(sizes), fixed(9)], ends),
  'domains.drawBatch': door(drawBatch, [
    fixed([domain, domain]),
    list([1, 2], load),
    count(2),
    shape,
    fixed(random()),
  ]),
  'domains.drawValidation': door(drawValidation, [fixed(domain), count(2), shape, fixed(random())]),
  'domains.lettersOf': door(lettersOf, [fixed(alphabet)], ends),
  'gate-phases.from': door(from, [phase, phase]),
  'layer.createLayer': door(createLayer, [layerSize, fixed(random()), load(0.02)]),
  'layer.moeLayer': door(moeLayer, [fixed(layer), inputs, fixed(routing)]),
  'measured.rateOf': door(rateOf, [cut]),
  'measured.slowdown': door(slowdown, [
    record({ m: fixed(1), time: real(1000, { least: 5e-324 }) }),
  ]),
  'model.copyModel': door(copyModel, [fixed(model)]),
  'model.createModel': door(createModel, [modelSize, fixed(random()), load(0.02)]),
  'model.forward': door(forward, [fixed(model), batch, options]),
  'model.parametersOf': door(parametersOf, [fixed(model)]),
  'model.slopesOf': door(slopesOf, [fixed(model), fixed(batch.good), fixed(pass)]),
  'model.slopesOfOutputs': door(slopesOfOutputs, [fixed(model), fixed(batch.good), fixed(pass)]),
  'training.balanceSlopes': door(balanceSlopes, [
    fixed(routing),
    record({ alpha: load(0.01), sequenceAlpha: load(0.01) }),
    count(1),
  ]),
  'training.copyLearner': door(copyLearner, [fixed(learner)], ends),
  'training.loadOf': door(loadOf, [fixed(routing)]),
  'training.startLearner': door(startLearner, [fixed(model), list([0, 1])], ends),
  'training.trainStep': door(
    (taught: Batch, how: StepOptions) =>
      trainStep(startLearner(copyModel(model)), taught, how).loss,
    [
      batch,
      record<StepOptions>({
        router: record(router),
        balance: record({ alpha: load(0.01), speed: load(0.001), sequenceAlpha: load(0.01) }),
        sequenceLength: count(1),
        rate: load(0.01),
      }),
    ],
  ),
  'world.newModel': door(newModel, [fixed(1), modelSize]),
  'world.readWorld': door(readWorld, [fixed(texts), fixed(1)], ({ letters }) => finite(letters)),
  'world.readValidation': door(
    (parts: number[], how: RouterOptions) => {
      const world = { ...readWorld(texts, 1), validation: [batch.good, batch.good] };
      return readValidation(model, world, parts, how);
    },
    [list([1, 2], load), options],
  ),
};
