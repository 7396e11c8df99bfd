/** One query and its past: what attention weighs, what the indexer thinks, what is read. */
import { each } from '../../../contract/frame.ts';
import { simulation } from '../../../contract/simulation.ts';
import { stream } from '../../../math/random.ts';
import { norm, sum, vector, type Vector } from '../../../math/vector.ts';
import { loadEnglish } from '../../../texts/index.ts';
import { indexerLoss } from '../../loss.ts';
import { anyOf, select, windowOf } from '../../select.ts';
import { massOf, target } from '../../target.ts';
import type { Frame, Lane } from './frame.ts';
import { knobs, longest, mostRead, type Values } from './knobs.ts';
import {
  attentionOf,
  headWeight,
  needle,
  pairScores,
  scoresOf,
  worldOf,
  type World,
} from './run/world.ts';

const lanes: readonly Lane[] = ['indexer', 'window', 'any', 'best'];
const ks = vector(mostRead, (i) => i + 1);
const distances = vector(64, (i) => 4 * i);

export const run = simulation<Values, Frame, readonly string[]>(knobs, {
  async prepare() {
    const text = (await loadEnglish()).slice(0, 40 * longest);
    return (text.match(/[A-Za-z’']+/g) ?? [])
      .map((word) => word.toLowerCase())
      .slice(1, longest + 1);
  },
  *simulate(values, text) {
    const { query, k, seed, wrongPairs } = values;
    const at = Math.min(values.needle, query - needle.length);
    const world = worldOf(text, query, at, seed);
    const all = vector(query + 1, (s) => s);
    const dense = attentionOf(world, all);
    const attention = target(dense.weights);
    const right = scoresOf(world, 'halves');
    const scores = wrongPairs ? scoresOf(world, 'interleaved') : right;
    const choose = (lane: Lane, count: number): number[] =>
      chosen(lane, count, { scores, attention, seed });
    const selections = each(lanes, (lane) => choose(lane, k));
    const kept = (selection: Vector): number => 100 * massOf(attention, selection);
    const hidden = needle.map((_, i) => at + i);
    const ofNeedle = sum(hidden.map((s) => attention[s]));
    yield {
      ...{ words: world.words, needle: at, tokens: query + 1, read: selections.indexer.length },
      ...{ attention, scores, places: all, selected: selections.indexer, ks, distances },
      mass: each(lanes, (lane) => kept(selections[lane])),
      needleKept: each(lanes, (lane) => {
        const found = hidden.filter((s) => selections[lane].includes(s));
        return (100 * sum(found.map((s) => attention[s]))) / ofNeedle;
      }),
      difference: each(lanes, (lane) => differenceOf(world, dense.outputs, selections[lane])),
      divergence: indexerLoss(attention, scores),
      weight: headWeight,
      share: (100 * selections.indexer.length) / (query + 1),
      massRight: kept(select(right, query, k)),
      massOfK: each(lanes, (lane) => ks.map((count) => kept(choose(lane, count)))),
      halves: pairScores(distances, 'halves'),
      interleaved: pairScores(distances, 'interleaved'),
    };
  },
});

interface Known {
  readonly scores: Vector;
  readonly attention: Vector;
  readonly seed: number;
}

/** What each way reads of the past of the last token. */
function chosen(lane: Lane, k: number, { scores, attention, seed }: Known): number[] {
  const query = scores.length - 1;
  if (lane === 'window') return windowOf(query, k);
  if (lane === 'any') return anyOf(query, k, stream(seed, 'any'));
  return select(lane === 'best' ? attention : scores, query, k);
}

/** How far the outputs of all heads are from those of dense attention, in % of these. */
function differenceOf(
  world: World,
  dense: readonly Vector[],
  selection: readonly number[],
): number {
  const whole = dense.flat();
  const own = attentionOf(world, selection).outputs.flat();
  return (100 * norm(own.map((entry, i) => entry - whole[i]))) / norm(whole);
}
