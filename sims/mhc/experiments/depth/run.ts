/** The product of many mixing maps: what it amplifies, and what it lets fade. */
import { each } from '../../../contract/frame.ts';
import { simulation } from '../../../contract/simulation.ts';
import { normal, stream } from '../../../math/random.ts';
import { identity, matrix, type Matrix, quantile, transpose } from '../../../math/vector.ts';
import { amaxGain, compose } from '../../gain.ts';
import { columnSums, sinkhornKnopp } from '../../sinkhorn.ts';
import type { Frame, Mixed } from './frame.ts';
import { knobs, type Values } from './knobs.ts';

/** A product of many maps, with what would overflow kept apart as a power of ten. */
type Product = { readonly matrix: Matrix; readonly exponent: number };

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

const mixed: readonly Mixed[] = ['hc', 'mhc'];
const shares = Array.from({ length: 41 }, (_, k) => k / 40);

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
    const { seed, layers, streams, networks, reading } = values;
    const drawn = Array.from({ length: networks }, (_, k) => draw(seed, k, streams));
    const maps: Readonly<Record<Mixed, Matrix[]>> = { hc: [], mhc: [] }; // of the first network
    const forward: Readonly<Record<Mixed, number[]>> = { hc: [1], mhc: [1] };
    for (let layer = 1; layer <= layers; layer++) {
      const [first] = drawn.map((network) => deepen(network, values));
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
      const ofMhc = gainsOf(drawn[0].mhc);
      for (const lane of mixed) maps[lane].push(first[lane]);
      forward.hc.push(hcGains[0]);
      forward.mhc.push(ofMhc.forward);
      yield {
        layer,
        forward: each(mixed, (lane) => [...forward[lane]]),
        backward: each(mixed, (lane) => backThrough(maps[lane], (p) => gainsOf(p).forward)),
        gain: { plain: 1, hc: hcGains[0], mhc: ofMhc.forward },
        hcMedian: quantile(hcGains, 0.5),
        mhcBackward: ofMhc.backward,
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

/** Transposed, maps stand in the order in which a gradient passes them, and columns are rows. */
function backThrough(maps: readonly Matrix[], gainOf: (product: Product) => number): number[] {
  let product: Product = { matrix: identity(maps[0].length), exponent: 0 };
  const gains = maps.toReversed().map((map) => {
    product = extend(product, transpose(map));
    return gainOf(product);
  });
  return [1, ...gains].reverse();
}

function extend({ matrix: m, exponent }: Product, map: Matrix): Product {
  const product = compose(map, m);
  const largest = Math.max(...product.flat().map(Math.abs));
  if (largest < 1e100 && largest > 1e-100) return { matrix: product, exponent };
  const scaled = product.map((row) => row.map((x) => x / largest));
  return { matrix: scaled, exponent: exponent + Math.log10(largest) };
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

/** One layer more for both methods of a network: their maps. */
function deepen(
  network: Drawn,
  { streams: n, spread, sharpness, correlation, iterations }: Values,
): Readonly<Record<Mixed, Matrix>> {
  const free = matrix(n, n, (i, j) => (i === j ? 1 : 0) + spread * network.ofHc());
  const [common, own] = [Math.sqrt(correlation), Math.sqrt(1 - correlation)];
  const logits = network.shared.map((row) =>
    row.map((x) => sharpness * (common * x + own * network.ofLayers())),
  );
  const maps = { hc: free, mhc: sinkhornKnopp(logits, { iterations }) };
  for (const lane of mixed) network[lane] = extend(network[lane], maps[lane]);
  return maps;
}
