/** A number in each stream, mixed by layer after layer and by nothing else. */
import { simulation } from '../../../contract/simulation.ts';
import { normal, stream } from '../../../math/random.ts';
import {
  deviation,
  identity,
  matrix,
  type Matrix,
  mean,
  softmax,
  sum,
  type Vector,
} from '../../../math/vector.ts';
import { each } from '../../../contract/frame.ts';
import { compose, distanceFromMean, secondEigenvalue } from '../../gain.ts';
import { mix } from '../../layer.ts';
import { sinkhornKnopp } from '../../sinkhorn.ts';
import type { Frame, Lane } from './frame.ts';
import { knobs, type Values } from './knobs.ts';
import { drawLogits } from './run/logits.ts';

/** As many layers are looked back to as can be told apart in a drawing. */
const lookedBackTo = 20;

const lanes: readonly Lane[] = ['mhc', 'rows', 'hc'];

/** Streams whose spread is below this share of the first one count as one. */
const oneStream = 0.05;

/** Streams that begin less far apart are equal, and their later spread is not a share of anything. */
const equal = 1e-9;

/** A log axis needs a number above 0. */
const floor = 1e-17;

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
    const { seed, start, layers } = values;
    const n = start.length;
    const ofLogits = stream(seed, 'logits');
    const ofHc = stream(seed, 'hc');
    const first = deviation(start);
    const spreadOf = (x: Vector): number =>
      Math.max(floor, deviation(x) / (first > equal ? first : 1));
    const [least, most] = [Math.min(...start), Math.max(...start)];
    let now = each(lanes, () => start);
    let products = each(lanes, (): Matrix => identity(n));
    const every = Math.ceil(layers / lookedBackTo);
    const passed: number[] = [];
    const past: Record<keyof Frame['mixtures'], Matrix[]> = { mhc: [], hc: [] };
    let second = 1;
    let told = 0;
    for (let layer = 0; layer <= layers; layer++) {
      if (layer > 0) {
        const maps = drawMaps(n, values, ofLogits, ofHc);
        now = each(lanes, (lane) => mixed(now[lane], maps[lane]));
        products = each(lanes, (lane) => compose(maps[lane], products[lane]));
        second = secondEigenvalue(maps.mhc);
        if (told === layer - 1 && spreadOf(now.mhc) >= oneStream) told = layer;
      }
      const parts = each(lanes, (lane) => partsOf(products[lane], start));
      yield {
        layer,
        start,
        streams: now,
        startMean: mean(start),
        mean: each(lanes, (lane) => mean(now[lane])),
        spread: each(lanes, (lane) => spreadOf(now[lane])),
        passed: [...passed, layer],
        mixtures: { mhc: [...past.mhc, parts.mhc], hc: [...past.hc, parts.hc] },
        flow: each(lanes, (lane) => flowOf(now[lane], start)),
        second,
        secondOfAll: secondEigenvalue(products.mhc),
        apart: distanceFromMean(products.mhc),
        told,
        outside: now.hc.filter((x) => x < least - 1e-12 || x > most + 1e-12).length,
        flipped: now.hc.filter((x, i) => x * start[i] < 0).length,
      };
      if (layer % every === 0) {
        passed.push(layer);
        past.mhc.push(parts.mhc);
        past.hc.push(parts.hc);
      }
    }
  },
});

/** What of each stream is left of each start. */
const partsOf = (product: Matrix, start: Vector): number[][] =>
  product.map((row) => row.map((share, j) => share * start[j]));

function flowOf(streams: Vector, start: Vector): number {
  const [now, poured] = [streams, start].map((all) => sum(all.map(Math.abs)));
  return poured > 0 ? now / poured : 1;
}

/** Each stream is one number wide here. */
const mixed = (streams: Vector, map: Matrix): number[] =>
  mix(
    streams.map((x) => [x]),
    map,
  ).flat();

/** The maps of one layer, all three from the same draws where they can be. */
function drawMaps(
  n: number,
  values: Values,
  ofLogits: () => number,
  ofHc: () => number,
): Readonly<Record<Lane, Matrix>> {
  const { spread, iterations } = values;
  const logits = drawLogits(values, ofLogits);
  return {
    mhc: sinkhornKnopp(logits, { iterations }),
    rows: logits.map(softmax),
    hc: matrix(n, n, (i, j) => (i === j ? 1 : 0) + spread * normal(ofHc)),
  };
}
