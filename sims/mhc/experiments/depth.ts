/** The product of many mixing maps: what it amplifies, and what it lets fade. */
import { experiment, type Simulation } from '../../contract.ts';
import { normal, stream } from '../../math/random.ts';
import { identity, matrix, multiply, quantile, type Matrix } from '../../math/vector.ts';
import { choice, integer, real, type ValuesOf } from '../../parameters.ts';
import { amaxGain } from '../gain.ts';
import { columnSums, sinkhornKnopp } from '../sinkhorn.ts';
import { figures, metrics } from './depth.figures.ts';
import * as story from './depth.story.ts';
import * as guide from './depth.tour.ts';

export const parameters = {
  layers: integer({ label: 'Layers', symbol: 'L', min: 1, max: 120, default: 60, paper: 60 }),
  iterations: integer({
    label: 'Sinkhorn iterations',
    symbol: 't_max',
    hint: 'At 0 the exponentials are used as they are: nothing is constrained.',
    min: 0,
    max: 100,
    default: 20,
    paper: 20,
  }),
  sharpness: real({
    label: 'Sharpness of the logits',
    hint: 'Standard deviation of the logits of mHC.',
    min: 0,
    max: 6,
    step: 0.1,
    default: 4,
  }),
  correlation: real({
    label: 'Correlation between layers',
    symbol: 'ρ',
    hint: 'At 1 all layers have the same logits, at 0 they have nothing in common.',
    min: 0,
    max: 1,
    step: 0.001,
    default: 0.995,
  }),
  spread: real({
    label: 'Spread of HC around the identity',
    symbol: 'σ',
    min: 0,
    max: 0.5,
    step: 0.01,
    default: 0.3,
  }),
  streams: integer({
    label: 'Streams',
    symbol: 'n',
    min: 1,
    max: 8,
    default: 4,
    paper: 4,
    more: true,
  }),
  networks: integer({ label: 'Networks drawn', min: 1, max: 200, default: 200, more: true }),
  reading: choice({
    label: 'Amax gain is the largest',
    options: { sumOfMagnitudes: 'sum of magnitudes', magnitudeOfSum: 'magnitude of a sum' },
    default: 'sumOfMagnitudes',
    more: true,
  }),
};

export type Frame = {
  readonly layer: number;
  readonly plain: number; // gain of the identity
  readonly hc: number; // forward gain of the first network
  readonly hcMedian: number; // of all networks
  readonly mhc: number; // forward gain of the first network
  readonly mhcBackward: number;
  readonly composite: Matrix; // of mHC in the first network, scaled to a largest entry of 1 at most
  readonly largest: number; // column sum, 99 % of all networks are below
  readonly largestMedian: number;
  readonly smallestMedian: number;
  readonly smallest: number; // column sum, 1 % of all networks are below
  readonly share: readonly number[]; // of networks, 0 … 1
  readonly hcGains: readonly number[]; // that this share stays below
  readonly columnGains: readonly number[];
};

/** A product of many maps, with what would overflow kept apart as a power of ten. */
export type Product = { readonly matrix: Matrix; readonly exponent: number };

function extend({ matrix: m, exponent }: Product, map: Matrix): Product {
  const product = multiply(map, m);
  const largest = Math.max(...product.flat().map(Math.abs));
  if (largest < 1e100 && largest > 1e-100) return { matrix: product, exponent };
  const scaled = product.map((row) => row.map((x) => x / largest));
  return { matrix: scaled, exponent: exponent + Math.log10(largest) };
}

/** Powers of ten beyond ±300 are drawn at ±300: a double ends there, and so does the axis. */
const toNumber = (size: number, exponent: number): number =>
  10 ** Math.min(300, Math.max(-300, Math.log10(size) + exponent));

interface Drawn {
  readonly ofHc: () => number;
  readonly ofLayers: () => number;
  readonly shared: Matrix; // N(0, 1), what the logits of all layers have in common
  hc: Product;
  mhc: Product;
}

function draw(seed: number, network: number, n: number): Drawn {
  const ofShared = stream(seed, `shared ${network}`);
  const ofHc = stream(seed, `hc ${network}`);
  const ofLayers = stream(seed, `layers ${network}`);
  const start = { matrix: identity(n), exponent: 0 };
  return {
    ofHc: () => normal(ofHc),
    ofLayers: () => normal(ofLayers),
    shared: matrix(n, n, () => normal(ofShared)),
    hc: start,
    mhc: start,
  };
}

type Knobs = ValuesOf<typeof parameters>;

/** One layer more for both methods of a network. */
function deepen(
  network: Drawn,
  { streams: n, spread, sharpness, correlation, iterations }: Knobs,
): void {
  const free = matrix(n, n, (i, j) => (i === j ? 1 : 0) + spread * network.ofHc());
  const [common, own] = [Math.sqrt(correlation), Math.sqrt(1 - correlation)];
  const logits = network.shared.map((row) =>
    row.map((x) => sharpness * (common * x + own * network.ofLayers())),
  );
  network.hc = extend(network.hc, free);
  network.mhc = extend(network.mhc, sinkhornKnopp(logits, { iterations }));
}

const shares = Array.from({ length: 41 }, (_, k) => k / 40);

export const depth = experiment<typeof parameters, Frame>({
  question: 'What do sixty harmless mixing matrices do together?',
  claim:
    'Unconstrained maps multiply into gains of thousands. Doubly stochastic ones cannot amplify; what twenty iterations leave undone shows on the way back.',
  tab: 'Depth',
  parameters,
  metrics,
  figures,
  ...story,
  ...guide,
  pace: 20,
  length: ({ layers }) => layers,
  say: (_, { iterations }) => (iterations === 0 ? 'free' : 'constrained'),

  *simulate(values): Simulation<Knobs, Frame> {
    const { seed, layers, streams, networks, reading } = values;
    const drawn = Array.from({ length: networks }, (_, k) => draw(seed, k, streams));
    for (let layer = 1; layer <= layers; layer++) {
      for (const network of drawn) deepen(network, values);
      const gainsOf = ({ matrix: m, exponent }: Product): { forward: number; backward: number } => {
        const { forward, backward } = amaxGain(m, reading);
        return { forward: toNumber(forward, exponent), backward: toNumber(backward, exponent) };
      };
      const hcGains = drawn.map(({ hc }) => gainsOf(hc).forward);
      const sums = drawn.map(({ mhc: { matrix: m, exponent } }) =>
        columnSums(m).map((total) => toNumber(total, exponent)),
      );
      const largest = sums.map((s) => Math.max(...s));
      const smallest = sums.map((s) => Math.min(...s));
      const { forward, backward } = gainsOf(drawn[0].mhc);
      yield {
        layer,
        plain: 1,
        hc: hcGains[0],
        hcMedian: quantile(hcGains, 0.5),
        mhc: forward,
        mhcBackward: backward,
        composite: drawn[0].mhc.matrix,
        largest: quantile(largest, 0.99),
        largestMedian: quantile(largest, 0.5),
        smallestMedian: quantile(smallest, 0.5),
        smallest: quantile(smallest, 0.01),
        share: shares,
        hcGains: shares.map((p) => quantile(hcGains, p)),
        columnGains: shares.map((p) => quantile(largest, p)),
      };
    }
  },
});
