/** One product under the roof of a card: how long its arithmetic takes, and how long its bytes. */
import { each } from '../../../contract/frame.ts';
import { simulation } from '../../../contract/simulation.ts';
import { gpus, ridge, type Gpu } from '../../../math/roofline.ts';
import {
  bytesOf,
  epilogueSeconds,
  peakOf,
  productCost,
  productTiming,
  type EntryBytes,
  type ProductShape,
} from '../../product-cost.ts';
import type { Frame, Lane } from './frame.ts';
import { knobs, type Values } from './knobs.ts';

const lanes: readonly Lane[] = ['fp8', 'bf16'];
const sizes = Array.from({ length: 16 }, (_, power) => 2 ** power);
const tera = 1e12;
const micro = 1e6;

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
    const { m, n, k } = values;
    const shape = { m, n, k };
    const gpu: Gpu = gpus[values.gpu];
    const entries: Readonly<Record<Lane, EntryBytes>> = {
      fp8: { operand: 1, output: outputBytes[values.output], scales: values.scales },
      bf16: { operand: 2, output: outputBytes[values.output], scales: false },
    };
    const cost = each(lanes, (lane) => productCost(shape, entries[lane]));
    const timing = each(lanes, (lane) => productTiming(gpu, shape, entries[lane]));
    const peak = each(lanes, (lane) => peakOf(gpu, entries[lane].operand));
    const bytes = each(lanes, (lane) => {
      const { a, b, d, scales } = cost[lane];
      return [a, b, d, scales];
    });
    const speedOf = (of: ProductShape, lane: Lane): number =>
      productTiming(gpu, of, entries[lane]).attained / tera;
    const lastOf = (of: ProductShape, lane: Lane): number =>
      productCost(of, entries[lane]).flops / epilogueSeconds(gpu, of, entries[lane]) / tera;
    yield {
      ...{ m, k },
      speed: each(lanes, (lane) => timing[lane].attained / tera),
      share: each(lanes, (lane) => (100 * timing[lane].attained) / peak[lane]),
      intensity: each(lanes, (lane) => timing[lane].intensity),
      time: each(lanes, (lane) => timing[lane].seconds * micro),
      multiplying: each(lanes, (lane) => (cost[lane].flops / peak[lane]) * micro),
      moving: each(lanes, (lane) => (bytesOf(cost[lane]) / gpu.bandwidth) * micro),
      last: each(lanes, (lane) => lastOf(shape, lane)),
      peak: each(lanes, (lane) => peak[lane] / tera),
      ridge: each(lanes, (lane) => ridge({ ...gpu, flops: peak[lane] })),
      bandwidth: gpu.bandwidth / tera,
      moved: each(lanes, (lane) => bytes[lane].map((count) => (count / gpu.bandwidth) * micro)),
      bytes,
      waits: timing.fp8.bound === 'memory',
      sizes,
      growing: each(lanes, (lane) => sizes.map((size) => speedOf({ m: size, n, k }, lane))),
      deeper: each(lanes, (lane) => sizes.map((size) => speedOf({ m, n, k: size }, lane))),
      deeperLast: sizes.map((size) => lastOf({ m, n, k: size }, 'fp8')),
    };
  },
});

const outputBytes = { bf16: 2, float32: 4 } as const;
