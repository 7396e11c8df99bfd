/** One model decoded in three ways at once: the same outputs at three prices. */
import { simulation } from '../../../contract/simulation.ts';
import { normal, stream } from '../../../math/random.ts';
import { apply, matrix, type Matrix } from '../../../math/vector.ts';
import { type Cache, type Meter, newMeter } from '../../counting.ts';
import { each } from '../../../contract/frame.ts';
import { latentAttention, latentCache, type Way } from '../../latent.ts';
import { breakEven, keysFirst, queriesFirst, turnedGap } from '../../order.ts';
import { frequencies } from '../../rotary.ts';
import type { Frame } from './frame.ts';
import { knobs, type Values } from './knobs.ts';
import { model } from './run/model.ts';

const bytesPerNumber = 2;

const ways: readonly Way[] = ['full', 'expand', 'absorbed'];

type ByWay<T> = Readonly<Record<Way, T>>;

/** One way's share of a step. */
interface Step {
  readonly outputs: Matrix;
  readonly meter: Meter;
  readonly read: number;
  readonly held: number;
}

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
    const { latent, content, queries, seed } = values;
    const { shape, weights, hidden } = model(values);
    const ofQueries = stream(seed, 'queries');
    const asked = matrix(queries, content, () => normal(ofQueries));
    const up = weights.wkv_b.slice(0, content);
    const caches: ByWay<Cache> = each(ways, (way) => latentCache(shape, way));
    for (const [before, token] of hidden.entries()) {
      const steps = each(ways, (way): Step => {
        const [cache, meter, soFar] = [caches[way], newMeter(), caches[way].elementsRead];
        const { outputs } = latentAttention([token], weights, shape, { way, cache, meter });
        const read = (cache.elementsRead - soFar) * bytesPerNumber;
        return { outputs, meter, read, held: cache.bytes(8 * bytesPerNumber) };
      });
      const latents = caches.absorbed.read().map((row) => row.slice(0, latent));
      yield { tokens: before + 1, ...prices(steps), ...orders(asked, up, latents) };
    }
  },
});

function prices(steps: ByWay<Step>): Omit<Frame, 'tokens' | keyof Orders> {
  const rebuilding = each(ways, (way) => steps[way].meter.rebuild);
  const attending = each(ways, (way) => steps[way].meter.attend);
  const work = each(ways, (way) => rebuilding[way] + attending[way]);
  const read = each(ways, (way) => steps[way].read);
  return {
    read,
    held: each(ways, (way) => steps[way].held),
    work,
    rebuilding,
    attending,
    difference: differenceOf(steps),
    readSaved: read.full / read.absorbed,
    workAdded: work.absorbed / work.full,
    workSpared: work.expand / work.absorbed,
  };
}

type Orders = Pick<
  Frame,
  | ('foldedWork' | 'expandedWork' | 'foldedHeld' | 'expandedHeld')
  | ('scoresApart' | 'turnedGap' | 'breakEven')
>;

/** The product Q W C of one head, in either order. */
function orders(queries: Matrix, up: Matrix, latents: Matrix): Orders {
  const folded = queriesFirst(queries, up, latents);
  const expanded = keysFirst(queries, up, latents);
  const apart = folded.scores.flatMap((row, s) =>
    row.map((score, j) => Math.abs(score - expanded.scores[s][j])),
  );
  const even = up.length - (up.length % 2); // an odd number is not turned
  const turned = up.slice(0, even);
  const keys = latents.map((c) => apply(turned, c));
  return {
    ...{ foldedWork: folded.multiplyAdds, expandedWork: expanded.multiplyAdds },
    ...{ foldedHeld: folded.held, expandedHeld: expanded.held },
    scoresApart: Math.max(...apart),
    turnedGap:
      100 *
      turnedGap(
        queries.map((q) => q.slice(0, even)),
        keys,
        frequencies(even),
      ),
    breakEven: breakEven(up.length, up[0].length, latents.length),
  };
}

/** Of the two ways with a latent from the full one, the largest. */
function differenceOf(steps: ByWay<Step>): number {
  const [full, expand, absorbed] = ways.map((way) => steps[way].outputs[0]);
  const apart = full.map((x, i) =>
    Math.max(...[expand[i], absorbed[i]].map((y) => Math.abs(x - y))),
  );
  return Math.max(...apart);
}
