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
  type Vector,
} from '../../../math/vector.ts';
import { each } from '../../../contract/frame.ts';
import { compose, distanceFromMean, secondEigenvalue } from '../../gain.ts';
import { mix } from '../../layer.ts';
import { sinkhornKnopp } from '../../sinkhorn.ts';
import type { Frame, Lane } from './frame.ts';
import { knobs, type Values } from './knobs.ts';

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
    let product: Matrix = identity(n);
    let second = 1;
    let told = 0;
    for (let layer = 0; layer <= layers; layer++) {
      if (layer > 0) {
        const maps = drawMaps(n, values, ofLogits, ofHc);
        now = each(lanes, (lane) => mixed(now[lane], maps[lane]));
        product = compose(maps.mhc, product);
        second = secondEigenvalue(maps.mhc);
        if (told === layer - 1 && spreadOf(now.mhc) >= oneStream) told = layer;
      }
      yield {
        layer,
        start,
        streams: now,
        startMean: mean(start),
        mean: each(lanes, (lane) => mean(now[lane])),
        spread: each(lanes, (lane) => spreadOf(now[lane])),
        second,
        secondOfAll: secondEigenvalue(product),
        apart: distanceFromMean(product),
        told,
        outside: now.hc.filter((x) => x < least - 1e-12 || x > most + 1e-12).length,
        flipped: now.hc.filter((x, i) => x * start[i] < 0).length,
      };
    }
  },
});

/** Each stream is one number wide here. */
const mixed = (streams: Vector, map: Matrix): number[] =>
  mix(
    streams.map((x) => [x]),
    map,
  ).flat();

/** The maps of one layer, all three from the same draws where they can be. */
function drawMaps(
  n: number,
  { stay, noise, spread, iterations }: Values,
  ofLogits: () => number,
  ofHc: () => number,
): Readonly<Record<Lane, Matrix>> {
  const logits = matrix(n, n, (i, j) => (i === j ? stay : 0) + noise * normal(ofLogits));
  return {
    mhc: sinkhornKnopp(logits, { iterations }),
    rows: logits.map(softmax),
    hc: matrix(n, n, (i, j) => (i === j ? 1 : 0) + spread * normal(ofHc)),
  };
}
