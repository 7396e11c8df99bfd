/** One outlier among ordinary numbers, quantised with one scale, a scale a channel, a tile, a block. */
import { each } from '../../../contract/frame.ts';
import { simulation } from '../../../contract/simulation.ts';
import { stream } from '../../../math/random.ts';
import { vector } from '../../../math/vector.ts';
import { formats } from '../../formats.ts';
import { int8 } from '../../int8.ts';
import { quantise, tiles, type Quantised, type Tile } from '../../quantise.ts';
import type { Target } from '../../ruler.ts';
import { laneNames, type Frame, type Lane } from './frame.ts';
import { knobs, type Values } from './knobs.ts';
import { isOutlier, ordinary, withOutlier } from './run/matrix.ts';
import { magnitudesOf, observed, type Observed } from './run/observed.ts';

/** Outliers of the chart: four a power of ten. */
const sizes = vector(29, (i) => 10 ** (i / 4));

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
    const { outlier, tile, format, scale, seed } = values;
    const calm = ordinary(stream(seed, 'activations'));
    const target = formats[format];
    const isOut = (i: number, j: number): boolean => isOutlier(values, i, j);
    const groups: Readonly<Record<Lane, Tile>> = {
      tensor: tiles.tensor,
      channel: tiles.channel,
      tile: { rows: 1, columns: tile },
      block: { rows: tile, columns: tile },
    };
    const quantised = (size: number, lane: Lane, to: Target): Quantised =>
      quantise(withOutlier(calm, size, values), groups[lane], { format: to, scale, edge: 'pad' });
    const seen = (size: number, lane: Lane, to: Target): Observed =>
      observed(withOutlier(calm, size, values), quantised(size, lane, to), isOut);
    const [float, whole] = [target, int8].map((to) =>
      each(laneNames, (lane) => seen(outlier, lane, to)),
    );
    const scaleOf = each(laneNames, (lane) => quantised(outlier, lane, target).scales);
    const of = <K extends keyof Observed>(from: typeof float, key: K) =>
      each(laneNames, (lane) => from[lane][key]);
    const errors = (to: Target) =>
      each(laneNames, (lane) => sizes.map((size) => seen(size, lane, to).error));
    yield {
      outlier,
      fates: of(float, 'fates'),
      fatesInt8: of(whole, 'fates'),
      dead: of(float, 'dead'),
      deadInt8: of(whole, 'dead'),
      error: of(float, 'error'),
      errorInt8: of(whole, 'error'),
      scaleOf,
      scales: each(laneNames, (lane) => scaleOf[lane].flat().length),
      top: of(float, 'top'),
      used: of(float, 'used'),
      usedInt8: of(whole, 'used'),
      codes: magnitudesOf(target),
      histogram: of(float, 'histogram'),
      histogramInt8: of(whole, 'histogram'),
      sizes,
      flood: errors(target),
      floodInt8: errors(int8),
    };
  },
});
