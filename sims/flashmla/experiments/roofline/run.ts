/** How fast a decoding step can be on a card, with three ways to cache. */
import { each } from '../../../contract/frame.ts';
import { simulation } from '../../../contract/simulation.ts';
import { attainable, gpus, ridge } from '../../../math/roofline.ts';
import { cacheBytes, convertingShare, decodeFlops, intensity, type Decode } from '../../costs.ts';
import type { Frame, Lane } from './frame.ts';
import { knobs, type Values } from './knobs.ts';

const lanes: readonly Lane[] = ['mha', 'gqa', 'mla'];
const tera = 1e12;
/** Heads that one multiprocessor works on; of fewer it has all. */
const mostHeads = 64;

export const run = simulation<Values, Frame>(knobs, {
  *simulate({ heads, queries, cache, crossover, gpu: name, groups, context }) {
    const gpu = gpus[name];
    const rows = Math.min(mostHeads, heads * queries);
    const left = convertingShare(rows, crossover, cache);
    const workOf = (way: Lane, withHeads = heads): Decode => ({
      ...{ way, heads: withHeads, queries, context, groups, cache },
    });
    /** FLOP/s: the roof, and for a converted cache what is left of the arithmetic. */
    const speedOf = (work: Decode, part: number): number =>
      Math.min(attainable(gpu, intensity(work)), part * gpu.flops);
    const speeds = each(lanes, (way) => speedOf(workOf(way), way === 'mla' ? left : 1));
    const doublings = Math.floor(Math.log2(heads));
    const fewer = Array.from({ length: doublings + 1 }, (_, i) => workOf('mla', 2 ** i));
    const roof = attainable(gpu, intensity(workOf('mla')));
    const isHeld = left * gpu.flops < roof;
    yield {
      bytes: each(lanes, (way) => cacheBytes(workOf(way))),
      intensity: each(lanes, (way) => intensity(workOf(way))),
      speed: each(lanes, (way) => speeds[way] / tera),
      share: each(lanes, (way) => (100 * speeds[way]) / gpu.flops),
      time: each(lanes, (way) => (1e6 * decodeFlops(workOf(way))) / speeds[way]),
      ridge: ridge(gpu),
      peak: gpu.flops / tera,
      bandwidth: gpu.bandwidth / tera,
      converting: (left * gpu.flops) / tera,
      limit: isHeld ? 'conversion' : roof < gpu.flops ? 'memory' : 'arithmetic',
      trail: fewer.map(intensity),
      trailSpeed: fewer.map((work) => {
        const own = Math.min(mostHeads, work.heads * queries);
        const part = convertingShare(own, crossover, cache);
        return speedOf(work, part) / tera;
      }),
    };
  },
});
