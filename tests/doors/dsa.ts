/** The doors of sparse attention. */
import { attend, requirePlaces } from '../../sims/dsa/attention.ts';
import {
  breakEven,
  cacheBytes,
  denseFlops,
  glanceFlops,
  limit,
  pairsRead,
  readFlops,
  sparseFlops,
  type Sizes,
} from '../../sims/dsa/cost.ts';
import { hadamard } from '../../sims/dsa/hadamard.ts';
import {
  exact,
  headWeights,
  indexKey,
  indexQueries,
  indexScore,
  indexScores,
  layerNorm,
  prepared,
  type Preparing,
  type Rounded,
} from '../../sims/dsa/indexer.ts';
import { indexerGradient, indexerLoss, sparseGradient, sparseLoss } from '../../sims/dsa/loss.ts';
import { contexts, fasterFrom, type Times } from '../../sims/dsa/measured.ts';
import { batchOf, haystack, isByName } from '../../sims/dsa/needles.ts';
import { indexerWeights, mainWeights, type Size } from '../../sims/dsa/network.ts';
import { rotate, type Layout } from '../../sims/dsa/rotary.ts';
import { anyOf, select, windowOf } from '../../sims/dsa/select.ts';
import { massOf, requireWeights, target, targetOf } from '../../sims/dsa/target.ts';
import { stream } from '../../sims/math/random.ts';
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
  several,
  type Argument,
  type Doors,
} from './generators.ts';

const positive = (good: number): Argument<number> => real(good, { least: 5e-324 });
const share = (good: number): Argument<number> => real(good, { least: 0, most: 1 });
const weight = (good: number): Argument<number> => real(good, { least: 0 });
const isShare = (mass: number): boolean => mass >= 0 && mass <= 1 + 1e-9;
const ends = (): boolean => true;
const sizes = record<Sizes>({
  heads: count(4),
  key: count(8),
  value: count(6),
  indexHeads: count(2),
  indexWidth: count(4),
  k: count(16),
});
const layout = named<Layout>('halves');
const preparing = record<Preparing>({
  rotary: count(2),
  base: positive(10_000),
  layout,
  spread: fixed(true),
  quantise: fixed(exact),
});
const entries = list([1, -2, 3, 0.5]);
const heads = rows([entries.good, [0.5, 1, 2, -1]]);
const rounded = record<Rounded>({ values: entries, scale: positive(0.5) });
const keys = rows([
  [1, 2],
  [0, 1],
  [1, 0],
]);
const places = list([0, 2], count);
const wanted = list([0.25, 0.5, 0.25], share);
const weights = list(wanted.good, weight);
const scores = list([1, 2, 0.5]);
/** What comes after the query is not looked at. */
const later = list([1, 2, 0.5], (x) => real(x, { also: [NaN, Infinity, -Infinity] }));
const documents = list([1, 1, 2]);
const microseconds = (good: number): Argument<number[]> =>
  list(
    contexts.map(() => good),
    positive,
  );

export const dsa: Doors = {
  'attention.attend': door(attend, [rows([[1, 0]]), keys, keys, places, real(0.5)]),
  'attention.requirePlaces': door(requirePlaces, [fixed('attend'), places, count(3)]),
  'cost.readFlops': door(readFlops, [sizes]),
  'cost.glanceFlops': door(glanceFlops, [sizes]),
  'cost.denseFlops': door(denseFlops, [count(100), sizes]),
  'cost.sparseFlops': door(sparseFlops, [count(100), sizes]),
  'cost.breakEven': door(
    (of: Sizes) => breakEven(of),
    [sizes],
    (tokens) => tokens > 0,
  ), // ∞ where it never pays
  'cost.limit': door((of: Sizes) => limit(of), [sizes]),
  'cost.pairsRead': door(pairsRead, [count(100), count(16, [Infinity])]),
  'cost.cacheBytes': door(cacheBytes, [named<'bf16' | 'fp8'>('fp8'), fixed(true)]),
  'hadamard.hadamard': door(hadamard, [entries]),
  'indexer.exact': door(
    exact,
    [list([1, -2], (x) => real(x, { also: [NaN, Infinity, -Infinity] }))],
    ends,
  ),
  'indexer.prepared': door(prepared, [entries, count(3), preparing]),
  'indexer.layerNorm': door(layerNorm, [entries, entries, entries]),
  'indexer.indexKey': door(indexKey, [
    entries,
    record({ gain: entries, bias: entries }),
    count(3),
    preparing,
  ]),
  'indexer.indexQueries': door(indexQueries, [heads, count(3), preparing]),
  'indexer.headWeights': door(headWeights, [list([1, -1]), positive(4), list([1, 0.5])]),
  'indexer.indexScore': door(indexScore, [heads, list([1, -1]), entries, real(0.5)]),
  'indexer.indexScores': door(indexScores, [
    several([rounded.good], rounded),
    list([1, -1]),
    several([rounded.good], rounded),
  ]),
  'loss.indexerLoss': door(indexerLoss, [wanted, scores], (loss) => loss >= 0 && finite(loss)),
  'loss.indexerGradient': door(indexerGradient, [wanted, scores]),
  'loss.sparseLoss': door(
    sparseLoss,
    [weights, scores, places],
    (loss) => loss >= 0 && finite(loss),
  ),
  'loss.sparseGradient': door(sparseGradient, [weights, scores, places]),
  'measured.fasterFrom': door(
    fasterFrom,
    [record<Times>({ dense: microseconds(9), indexer: microseconds(2), sparse: microseconds(3) })],
    (tokens) => tokens > 0, // ∞ where none of them is
  ),
  'needles.isByName': door(isByName, [fixed({ asked: 3 })], ends),
  'needles.haystack': door(haystack, [fixed(stream(1, 'haystack'))]),
  'needles.batchOf': door(batchOf, [several([], fixed(haystack(stream(2, 'haystack'))), 300)]),
  'network.mainWeights': door(mainWeights, [fixed(stream(1, 'main'))]),
  'network.indexerWeights': door(indexerWeights, [
    record<Size>({ heads: count(2), width: count(4) }),
    fixed(stream(1, 'indexer')),
  ]),
  'rotary.rotate': door(rotate, [
    entries,
    count(3),
    record({ width: count(2), base: positive(10_000), layout }),
  ]),
  'select.select': door(select, [later, count(1), count(2), documents]),
  'select.windowOf': door(windowOf, [count(1), count(2), documents]),
  'select.anyOf': door(anyOf, [count(5), count(2), fixed(stream(1, 'any'))]),
  'target.target': door(target, [rows([wanted.good, [1, 0, 0]], weight)]),
  'target.targetOf': door(targetOf, [weights, places]),
  'target.massOf': door(massOf, [wanted, places], isShare),
  'target.requireWeights': door(requireWeights, [fixed('target'), weights, fixed('it')], ends),
  ...because(
    'takes tensors of one size, which the trainer made: tests/sims/dsa/tensors.test.ts',
    'tensors.scoresOf tensors.divergence tensors.readingOf tensors.attentionOf tensors.targets ' +
      'tensors.answered tensors.languageLoss tensors.indexed tensors.lessonOf ' +
      'tensors.indexerLoss tensors.seenBy tensors.scoredBy tensors.uncutLoss',
  ),
};
