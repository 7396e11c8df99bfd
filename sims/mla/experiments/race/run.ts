/** Five ways to keep what was read, writing token by token on one GPU. */
import { simulation } from '../../../contract/simulation.ts';
import { vector } from '../../../math/vector.ts';
import { type Cost, groupedCost, latentCost, latentElements, upProjections } from '../../costs.ts';
import { each } from '../../../contract/frame.ts';
import { attainable, type Gpu, gpus, ridge, timing, type Timing } from '../../../math/roofline.ts';
import type { LatentShape } from '../../weights.ts';
import type { Frame, Way } from './frame.ts';
import { knobs, type Values } from './knobs.ts';

const width = 128; // numbers a head, as in all of DeepSeek's models
const layers = 61;
const bytesPerNumber = 2; // bf16

const roof = vector(61, (i) => 10 ** (i / 15));

const ways: readonly Way[] = ['mha', 'gqa', 'mqa', 'naive', 'absorbed'];

type ByWay<T = number> = Readonly<Record<Way, T>>;

/** The models' proportions (V2 section 3.1.2), with any number of heads. */
const shapeOf = (heads: number): LatentShape => ({
  heads,
  content: width,
  rotary: width / 2,
  value: width,
  latent: 4 * width,
});

/** One step of one way. */
interface Stride {
  readonly time: Timing;
  /** The same, with the bytes of W^UK and W^UV counted. */
  readonly reading: Timing;
  readonly bytes: number;
}

/** Of the absorbed way and of the full cache, which rebuilds the new token. */
const rebuilds = (way: Way): boolean => way === 'absorbed' || way === 'naive';

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
    const { context, heads, drafts, batch, tokens } = values;
    const gpu = gpus[values.gpu];
    const always = rooflineOf(gpu, shapeOf(heads));
    let elapsed = each(ways, () => 0);
    let moved = elapsed;
    for (let step = 1; step <= tokens; step++) {
      const cost = costs(heads, context + step * drafts, drafts);
      const now = each(ways, (way) => strideOf(gpu, cost[way], values, rebuilds(way)));
      elapsed = added(elapsed, (way) => 1000 * now[way].time.seconds);
      moved = added(moved, (way) => now[way].bytes / 1e9);
      yield {
        step,
        elapsed,
        moved,
        ...observed(now, gpu, batch),
        ...always,
        speedup: elapsed.mha / elapsed.absorbed,
        overNaive: elapsed.naive / elapsed.absorbed,
      };
    }
  },
});

/** All layers and sequences; weights are read once for all sequences. */
function strideOf(
  gpu: Gpu,
  { multiplyAdds, elementsRead }: Cost,
  { batch, heads, weights }: Values,
  rebuilds: boolean,
): Stride {
  const flops = 2 * multiplyAdds * layers * batch;
  const bytes = bytesPerNumber * elementsRead * layers * batch;
  const own = rebuilds ? bytesPerNumber * upProjections(shapeOf(heads)) * layers : 0;
  const reading = timing(gpu, flops, bytes + own);
  return { time: weights ? reading : timing(gpu, flops, bytes), reading, bytes };
}

const added = (totals: ByWay, more: (way: Way) => number): ByWay =>
  each(ways, (way) => totals[way] + more(way));

/** What the roofline shows of a GPU, and the names of the points on it. */
const rooflineOf = (
  gpu: Gpu,
  shape: LatentShape,
): Pick<Frame, 'names' | 'roofAt' | 'roof' | 'ridge'> => ({
  names: [
    'MHA',
    'GQA',
    'MQA',
    `MLA ${latentElements(shape, 'full')}`,
    `MLA ${latentElements(shape)}`,
  ],
  roofAt: roof,
  roof: roof.map((intensity) => attainable(gpu, intensity) / 1e12),
  ridge: ridge(gpu),
});

function observed(
  now: ByWay<Stride>,
  gpu: Gpu,
  batch: number,
): Pick<
  Frame,
  'rate' | 'intensity' | 'attained' | 'load' | 'busy' | 'points' | 'bound' | 'boundReading'
> {
  const intensity = each(ways, (way) => now[way].time.intensity);
  const attained = each(ways, (way) => now[way].time.attained / 1e12);
  return {
    rate: each(ways, (way) => 1 / now[way].time.seconds),
    intensity,
    attained,
    load: each(ways, (way) => now[way].bytes / layers / batch / 1e6),
    busy: each(ways, (way) => now[way].time.attained / gpu.flops),
    points: {
      intensity: ways.map((way) => intensity[way]),
      attained: ways.map((way) => attained[way]),
    },
    bound: now.absorbed.time.bound === 'compute',
    boundReading: now.absorbed.reading.bound === 'compute',
  };
}

/** One layer, one sequence, `drafts` queries at once: arithmetic is theirs, bytes are read once. */
function costs(heads: number, context: number, drafts: number): ByWay<Cost> {
  const shape = shapeOf(heads);
  const once: ByWay<Cost> = {
    mha: groupedCost(heads, heads, width, context),
    gqa: groupedCost(heads, Math.min(8, heads), width, context),
    mqa: groupedCost(heads, 1, width, context),
    naive: latentCost(shape, 'full', context),
    absorbed: latentCost(shape, 'absorbed', context),
  };
  return each(ways, (way) => ({
    ...once[way],
    multiplyAdds: once[way].multiplyAdds * drafts,
  }));
}
