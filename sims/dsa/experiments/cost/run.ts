/** What a layer costs with all tokens read, and with an indexer and k of them. */
import { each } from '../../../contract/frame.ts';
import { simulation } from '../../../contract/simulation.ts';
import { vector } from '../../../math/vector.ts';
import {
  breakEven,
  cacheBytes,
  denseFlops,
  glanceFlops,
  limit,
  pairsRead,
  published,
  readFlops,
  sparseFlops,
  type Sizes,
} from '../../cost.ts';
import { contexts, fasterFrom, h100 } from '../../measured.ts';
import type { Frame, Lane } from './frame.ts';
import { knobs, longest, type Values } from './knobs.ts';

const lanes: readonly Lane[] = ['dense', 'sparse'];
/** Points of a curve. */
const points = 128;
const [giga, tera] = [1e9, 1e12];

export const run = simulation<Values, Frame>(knobs, {
  *simulate({ context, k, indexHeads, queries }) {
    const sizes: Sizes = { ...published, k, indexHeads };
    const flops = (lane: Lane, length: number): number =>
      (lane === 'dense' ? denseFlops(length, sizes) : sparseFlops(length, sizes).total) / giga;
    const now = sparseFlops(context, sizes);
    const pays = breakEven(sizes);
    const at = vector(points + 1, (i) => (longest / points) * i);
    const first = vector(65, (i) => Math.round((4 * k * i) / 64));
    const work = {
      dense: (pairsRead(context) * readFlops(sizes)) / tera,
      sparse:
        (pairsRead(context, k) * readFlops(sizes) + pairsRead(context) * glanceFlops(sizes)) / tera,
    };
    const own = each(lanes, (lane) => flops(lane, context));
    const times = h100[queries];
    const faster = fasterFrom(times);
    yield {
      ...{ context, flops: own, glance: now.indexer / giga, read: now.read / giga, work },
      ...{ ratio: own.dense / own.sparse, workRatio: work.dense / work.sparse },
      ...{ limit: limit(sizes), breakEven: Number.isFinite(pays) ? pays : 0 },
      ...{ contexts: at, curves: each(lanes, (lane) => at.map((length) => flops(lane, length))) },
      glances: at.map((length) => sparseFlops(length, sizes).indexer / giga),
      ...{ first, firstCurves: each(lanes, (lane) => first.map((length) => flops(lane, length))) },
      measuredAt: [...contexts],
      measured: {
        dense: [...times.dense],
        sparse: times.indexer.map((glance, i) => glance + times.sparse[i]),
      },
      ...{
        fasterAfter: contexts[contexts.findIndex((length) => length === faster) - 1],
        fasterFrom: faster,
      },
      bytes: each(lanes, (lane) => cacheBytes('bf16', lane === 'sparse')),
      bytesFp8: each(lanes, (lane) => cacheBytes('fp8', lane === 'sparse')),
    };
  },
});
