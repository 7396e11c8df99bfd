/** A number in each stream, mixed by layer after layer and by nothing else. */
import { experiment, type Simulation } from '../../contract.ts';
import { normal, stream } from '../../math/random.ts';
import {
  apply,
  deviation,
  identity,
  matrix,
  mean,
  multiply,
  softmax,
  type Matrix,
  type Vector,
} from '../../math/vector.ts';
import { integer, numbers, real, type ValuesOf } from '../../parameters.ts';
import { distanceFromMean, secondEigenvalue } from '../gain.ts';
import { sinkhornKnopp } from '../sinkhorn.ts';
import { figures, metrics } from './streams.figures.ts';
import * as story from './streams.story.ts';

export const parameters = {
  start: numbers({
    label: 'Streams at the start',
    symbol: 'x_l',
    hint: 'From two to eight streams, one number each.',
    min: -1,
    max: 1,
    step: 0.05,
    shortest: 2,
    longest: 8,
    default: [1, 0.7, 0.4, 0.1],
  }),
  layers: integer({ label: 'Layers', symbol: 'L', min: 1, max: 120, default: 60, paper: 60 }),
  stay: real({
    label: 'Logit of staying',
    hint: 'Added on the diagonal: the larger, the nearer a layer is to the identity.',
    min: 0,
    max: 8,
    step: 0.1,
    default: 5,
  }),
  noise: real({
    label: 'Noise of the logits',
    min: 0,
    max: 3,
    step: 0.1,
    default: 1,
  }),
  spread: real({
    label: 'Spread of HC around the identity',
    symbol: 'σ',
    min: 0,
    max: 0.5,
    step: 0.01,
    default: 0.15,
  }),
  iterations: integer({
    label: 'Sinkhorn iterations',
    symbol: 't_max',
    min: 1,
    max: 100,
    default: 20,
    paper: 20,
    more: true,
  }),
};

export type Frame = {
  readonly layer: number;
  readonly start: Vector; // [n]
  readonly mhc: Vector; // [n]
  readonly rows: Vector; // [n], softmax over rows only
  readonly hc: Vector; // [n]
  readonly startMean: number;
  readonly mhcMean: number;
  readonly rowsMean: number;
  readonly hcMean: number;
  readonly mhcSpread: number; // as a share of that at the start
  readonly rowsSpread: number;
  readonly hcSpread: number;
  readonly second: number; // |λ₂| of this layer's map
  readonly secondOfAll: number; // of the product so far
  readonly apart: number; // ‖product − J/n‖
  readonly told: number; // layers after which mHC's streams could still be told apart
  readonly outside: number; // HC's streams outside the range they began in
  readonly flipped: number; // HC's streams whose sign is not the one they began with
};

/** Streams whose spread is below this share of the first one count as one. */
const oneStream = 0.05;

/** Streams that begin less far apart are equal, and their later spread is not a share of anything. */
const equal = 1e-9;

/** A log axis needs a number above 0. */
const floor = 1e-17;

type Knobs = ValuesOf<typeof parameters>;

/** The maps of one layer, all three from the same draws where they can be. */
function drawMaps(
  n: number,
  { stay, noise, spread, iterations }: Knobs,
  ofLogits: () => number,
  ofHc: () => number,
): { mhc: Matrix; rows: Matrix; hc: Matrix } {
  const logits = matrix(n, n, (i, j) => (i === j ? stay : 0) + noise * normal(ofLogits));
  return {
    mhc: sinkhornKnopp(logits, { iterations }),
    rows: logits.map(softmax),
    hc: matrix(n, n, (i, j) => (i === j ? 1 : 0) + spread * normal(ofHc)),
  };
}

export const streams = experiment<typeof parameters, Frame>({
  question: 'What is left of four streams after sixty layers of mixing?',
  claim:
    'Doubly stochastic mixing keeps the mean and lets differences fade; rows alone let the mean drift, and free mixing keeps neither size nor sign.',
  tab: 'Streams',
  parameters,
  metrics,
  figures,
  ...story,
  pace: 20,
  length: ({ layers }) => layers + 1,
  say: ({ layer }) => (layer === 0 ? 'start' : 'mixed'),

  *simulate(values): Simulation<Knobs, Frame> {
    const { seed, start, layers } = values;
    const n = start.length;
    const ofLogits = stream(seed, 'logits');
    const ofHc = stream(seed, 'hc');
    const first = deviation(start);
    const spreadOf = (x: Vector): number =>
      Math.max(floor, deviation(x) / (first > equal ? first : 1));
    const [least, most] = [Math.min(...start), Math.max(...start)];
    let now = { mhc: start, rows: start, hc: start };
    let product: Matrix = identity(n);
    let second = 1;
    let told = 0;
    for (let layer = 0; layer <= layers; layer++) {
      if (layer > 0) {
        const maps = drawMaps(n, values, ofLogits, ofHc);
        now = {
          mhc: apply(maps.mhc, now.mhc),
          rows: apply(maps.rows, now.rows),
          hc: apply(maps.hc, now.hc),
        };
        product = multiply(maps.mhc, product);
        second = secondEigenvalue(maps.mhc);
        if (told === layer - 1 && spreadOf(now.mhc) >= oneStream) told = layer;
      }
      yield {
        layer,
        start,
        ...now,
        startMean: mean(start),
        mhcMean: mean(now.mhc),
        rowsMean: mean(now.rows),
        hcMean: mean(now.hc),
        mhcSpread: spreadOf(now.mhc),
        rowsSpread: spreadOf(now.rows),
        hcSpread: spreadOf(now.hc),
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
