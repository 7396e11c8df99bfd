/** The doors of multi-token prediction and of speculative sampling. */
import { batchOf, heldOut, learnt } from '../../sims/mtp/batches.ts';
import {
  requireChance,
  requireDistribution,
  requirePair,
  requireToken,
} from '../../sims/mtp/checks.ts';
import { bigramTable, combined, lookUp, tempered } from '../../sims/mtp/drafters.ts';
import { firstTwo, outcomes } from '../../sims/mtp/exact.ts';
import { firstDrop, lookAhead, scheduledToken, throughput } from '../../sims/mtp/look-ahead.ts';
import {
  combine,
  depthLoss,
  modulePredictions,
  moduleStates,
  mtpLoss,
  type Parts,
} from '../../sims/mtp/module.ts';
import { loadShipped, modelOf } from '../../sims/mtp/shipped.ts';
import {
  acceptance,
  bestDrafts,
  firstToken,
  keepChance,
  residual,
  speedUp,
  tokensPerCycle,
  verify,
  verifyGreedy,
} from '../../sims/mtp/speculative.ts';
import { afterNext } from '../../sims/mtp/tensors.ts';
import {
  charactersOf,
  idsOf,
  loadReading,
  loadText,
  logs,
  readingOf,
  type Kind,
} from '../../sims/mtp/texts.ts';
import { costOfModule, lambdaAt, moduleWeights, shape } from '../../sims/mtp/world.ts';
import { stream } from '../../sims/math/random.ts';
import { softmax, sum } from '../../sims/math/vector.ts';
import type { Batch } from '../../sims/training/language-model.ts';
import type { Shape } from '../../sims/training/weights.ts';
import trained from '../../sims/mtp/trained/sums.json' with { type: 'json' };
import {
  because,
  count,
  door,
  finite,
  fixed,
  list,
  named,
  real,
  record,
  rows,
  tuple,
  type Argument,
  type Doors,
} from './generators.ts';

const ends = (): boolean => true;
const chance = (good: number): Argument<number> => real(good, { least: 0, most: 1 });
const notNegative = (good: number): Argument<number> => real(good, { least: 0 });
const isChance = (p: number): boolean => p >= 0 && p <= 1 + 1e-12;
const isDistribution = (p: readonly number[]): boolean => Math.abs(sum(p) - 1) < 1e-9;
const random = (): (() => number) => stream(1, 'doors');
const who = fixed('verify');
const p = list([0.75, 0.25], chance);
const q = list([0.5, 0.5], chance);
const reading = readingOf(logs(600));
const guess = fixed((before: readonly number[]) => (before.length % 2 === 0 ? p.good : q.good));
const kind = named<Kind>('logs');
const state = list([1, 2]);
const parts = record<Parts>({
  embedding: rows([
    [1, 0],
    [0, 1],
  ]),
  projection: rows([
    [1, 0, 1, 0],
    [0, 1, 0, 1],
  ]),
  block: fixed((states) => states),
  head: fixed((one) => softmax(one)),
  epsilon: notNegative(1e-6),
});
const tokens = list([0, 1, 0], count);
const model = {
  ...moduleWeights(random()),
  embedding: { rows: 2, columns: shape.width, values: new Float32Array(2 * shape.width).fill(0.5) },
};

export const mtp: Doors = {
  'batches.batchOf': door(
    (reads: typeof reading, span: readonly [number, number]) => batchOf(reads, span, random()),
    [fixed(reading), tuple<readonly [number, number]>(count(0), count(540))],
  ),
  'batches.learnt': door(learnt, [fixed(reading), fixed(random())]),
  'batches.heldOut': door(heldOut, [fixed(reading), fixed(random())]),
  'checks.requireDistribution': door(requireDistribution, [who, fixed('p'), p, count(2)], ends),
  'checks.requirePair': door(requirePair, [who, p, q], ends),
  'checks.requireToken': door(requireToken, [who, count(1), fixed(2)], ends),
  'checks.requireChance': door(requireChance, [who, fixed('α'), chance(0.5)], ends),
  'drafters.combined': door(combined, [
    fixed(model),
    list(new Array<number>(shape.width).fill(1)),
    count(1),
  ]),
  'drafters.lookUp': door(lookUp, [list([1, 2, 3, 1, 2], count), count(2)]),
  'drafters.bigramTable': door(bigramTable, [list([0, 1, 1], count), count(2), notNegative(0.1)]),
  'drafters.tempered': door(
    tempered,
    [list([1, 2], (x) => real(x, { also: [-Infinity] })), real(0.5, { least: 5e-324 })],
    (made) => made.length === 0 || isDistribution(made),
  ),
  'exact.outcomes': door(outcomes, [guess, guess, count(2), list([0, 1], count)]),
  'exact.firstTwo': door(firstTwo, [guess, guess, count(2)]),
  'look-ahead.throughput': door(throughput, [
    list([0.5, 0.5], chance),
    list([3, 2, 1], notNegative),
  ]),
  'look-ahead.lookAhead': door(lookAhead, [list([1, 3, 2])]),
  'look-ahead.firstDrop': door(firstDrop, [list([1, 3, 2])]),
  'look-ahead.scheduledToken': door(scheduledToken, [p, q, list([0, 1], count)], isDistribution),
  'module.combine': door(combine, [
    state,
    state,
    record({
      projection: rows([
        [1, 0, 1, 0],
        [0, 1, 0, 1],
      ]),
      epsilon: notNegative(1e-6),
    }),
  ]),
  'module.moduleStates': door(moduleStates, [
    rows([
      [1, 2],
      [3, 4],
    ]),
    tokens,
    count(1),
    parts,
  ]),
  'module.modulePredictions': door(modulePredictions, [
    rows([
      [1, 2],
      [3, 4],
    ]),
    fixed(parts.good),
  ]),
  'module.depthLoss': door(
    depthLoss,
    [rows([p.good, q.good], chance), list([0, 1, 0, 1], count), count(1)],
    finite,
  ),
  'module.mtpLoss': door(
    mtpLoss,
    [list([1, 2], (x) => real(x, { least: 0, also: [Infinity] })), notNegative(0.3)],
    (loss) => loss >= 0,
  ),
  'shipped.loadShipped': door(loadShipped, [kind], ends),
  'shipped.modelOf': door(modelOf, [fixed(trained)], ({ bigram }) => finite(bigram)),
  'speculative.acceptance': door(acceptance, [p, q], isChance),
  'speculative.keepChance': door(keepChance, [p, q, count(1)], isChance),
  'speculative.residual': door(residual, [p, q]),
  'speculative.verify': door(
    (ps: number[][], qs: number[][], drafts: number[]) => verify(ps, qs, drafts, random()),
    [rows([p.good, q.good], chance), rows([q.good], chance), list([1], count)],
  ),
  'speculative.verifyGreedy': door(verifyGreedy, [
    rows([p.good, q.good], (x) => real(x, { also: [Infinity, -Infinity] })),
    list([1], count),
  ]),
  'speculative.firstToken': door(firstToken, [p, q, list([1, 0], chance)]),
  'speculative.tokensPerCycle': door(tokensPerCycle, [chance(0.5), count(3)]),
  'speculative.speedUp': door(speedUp, [chance(0.5), count(3), notNegative(0.1)]),
  // ∞ where one draft more always helps
  'speculative.bestDrafts': door(bestDrafts, [chance(0.5), notNegative(0.1)], (n) => n >= 0),
  'tensors.afterNext': door(afterNext, [
    record<Batch>({
      sequences: count(2),
      length: count(2),
      ids: fixed(new Int32Array(4)),
      targets: fixed(Int32Array.from([0, 1, 2, 3])),
    }),
  ]),
  'texts.charactersOf': door(charactersOf, [fixed('abc')]),
  'texts.idsOf': door(idsOf, [fixed('abc'), fixed(['a', 'b', '·'])]),
  'texts.readingOf': door(readingOf, [fixed('abc')]),
  'texts.loadText': door(loadText, [kind], (text) => text.length > 0),
  'texts.loadReading': door(loadReading, [kind], ({ heldOut: from }) => from > 0),
  'texts.logs': door(logs, [count(100)]),
  'world.lambdaAt': door(lambdaAt, [count(3), count(10), notNegative(0.3)]),
  'world.moduleWeights': door(moduleWeights, [fixed(random())]),
  'world.costOfModule': door(costOfModule, [
    record<Shape>({ vocabulary: count(64), width: count(32), heads: count(2), layers: count(2) }),
  ]),
  ...because(
    'takes tensors of one size, which the trainer made: tests/sims/mtp/tensors.test.ts',
    'tensors.moduleStates tensors.moduleLoss tensors.jointLoss tensors.detachedLoss ' +
      'tensors.predictions tensors.still',
  ),
};
