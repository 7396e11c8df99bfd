/** Eight-bit codes by arithmetic, against looking them up among all values; and whole matrices. */
import { decode, encode } from '../../sims/fp8/format.ts';
import { formats } from '../../sims/fp8/formats.ts';
import { quantise, tiles } from '../../sims/fp8/quantise.ts';
import { normal, stream } from '../../sims/math/random.ts';
import { matrix, median, vector } from '../../sims/math/vector.ts';

type Row = { name: string; median: number };

/** The median of each way in ms after warming up, the ways taken in turn. */
function compare(ways: Readonly<Record<string, () => void>>): Row[] {
  const times = Object.entries(ways).map(([name, run]) => ({ name, run, taken: [] as number[] }));
  for (let round = 0; round < 30; round++) {
    for (const { run, taken } of times) {
      const start = performance.now();
      run();
      if (round >= 8) taken.push(performance.now() - start);
    }
  }
  return times.map(({ name, taken }) => ({ name, median: median(taken) }));
}

const { e4m3 } = formats;
const positive = vector(127, (code) => decode(code, e4m3));

/** The nearest of the sorted values, by halving; of two as near the even code. */
function encodeBySearch(x: number): number {
  const magnitude = Math.abs(x);
  let [low, high] = [0, positive.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (positive[middle] <= magnitude) low = middle;
    else high = middle;
  }
  const [toLow, toHigh] = [magnitude - positive[low], positive[high] - magnitude];
  const code = toLow < toHigh || (toLow === toHigh && low % 2 === 0) ? low : high;
  return code + (x < 0 ? 128 : 0);
}

/** As a table of boundaries is written in a line of NumPy: every boundary is asked. */
const encodeByCounting = (x: number): number => {
  const magnitude = Math.abs(x);
  let code = 0;
  for (let i = 1; i < positive.length; i++) {
    const boundary = (positive[i - 1] + positive[i]) / 2;
    if (magnitude > boundary || (magnitude === boundary && i % 2 === 0)) code = i;
  }
  return code + (x < 0 ? 128 : 0);
};

const random = stream(1, 'bench');
const numbers = vector(50_000, () => 100 * normal(random));

async function encoding(): Promise<Row[]> {
  for (const x of numbers) {
    const [a, b, c] = [encode(x, e4m3), encodeBySearch(x), encodeByCounting(x)];
    if (a !== b || a !== c) throw new Error(`the codes of ${x} disagree: ${a}, ${b}, ${c}`);
  }
  return compare({
    encode: () => numbers.forEach((x) => encode(x, e4m3)),
    'by halving a table of values': () => numbers.forEach((x) => encodeBySearch(x)),
    'by asking every boundary': () => numbers.forEach((x) => encodeByCounting(x)),
  });
}

const values = matrix(256, 512, () => 10 * normal(random));

/** A tile cut out, quantised alone and put back, as one would write it with views of arrays. */
function tileByTile(x: readonly (readonly number[])[]): number[][] {
  const codes = x.map((row) => row.map(() => 0));
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < x[0].length; j += 128) {
      const tile = x[i].slice(j, j + 128);
      const scale = Math.fround(Math.max(1e-4, ...tile.map(Math.abs)) / 448);
      tile.forEach((entry, k) => (codes[i][j + k] = encodeBySearch(entry / scale)));
    }
  }
  return codes;
}

async function quantising(): Promise<Row[]> {
  const ours = quantise(values, tiles.activation).codes;
  if (String(ours) !== String(tileByTile(values))) throw new Error('the two ways disagree');
  return compare({
    quantise: () => void quantise(values, tiles.activation),
    'tile by tile, codes from a table': () => void tileByTile(values),
  });
}

export const runs: readonly { readonly title: string; run(): Promise<Row[]> }[] = [
  { title: 'E4M3: 50,000 numbers to codes', run: encoding },
  { title: 'Tiles of 1 × 128: a matrix of 256 × 512', run: quantising },
];
