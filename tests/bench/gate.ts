/** The gate, top-k and the matrix product against the straightforward way of writing them. */
import { gate, type Route } from '../../sims/moe/gate.ts';
import { stream } from '../../sims/math/random.ts';
import {
  matrix,
  median,
  multiply,
  sum,
  topK,
  vector,
  type Matrix,
} from '../../sims/math/vector.ts';

const options = { k: 8, groups: 8, keptGroups: 4, scale: 2.5 };

/** Sorts all indices and takes the first k. */
const sortedTopK = (v: readonly number[], k: number): number[] =>
  v
    .map((_, i) => i)
    .sort((a, b) => (v[a] < v[b] ? 1 : v[a] > v[b] ? -1 : 0))
    .slice(0, k);

/** The steps of the description one by one, with a sort wherever it says "the best". */
function sortedGate(scores: readonly number[], bias: readonly number[]): Route {
  const { k, groups, keptGroups, scale } = options;
  const size = scores.length / groups;
  const biased = scores.map((s, i) => s + bias[i]);
  const groupScores = vector(groups, (g) => {
    const [best, second] = biased.slice(g * size, (g + 1) * size).sort((a, b) => b - a);
    return best + second;
  });
  const kept = sortedTopK(groupScores, keptGroups);
  const masked = biased.map((s, i) => (kept.includes(Math.floor(i / size)) ? s : -Infinity));
  const experts = sortedTopK(masked, k);
  const chosen = experts.map((i) => scores[i]);
  const total = sum(chosen);
  return { experts, weights: chosen.map((s) => (s / total) * scale) };
}

/** Each column of b is picked out again for every row of a. */
const naiveMultiply = (a: Matrix, b: Matrix): number[][] =>
  a.map((row) => b[0].map((_, j) => sum(b.map((other, l) => row[l] * other[j]))));

/** Milliseconds of one call: the median after warming up, the ways taken in turn. */
function compare(ways: Readonly<Record<string, () => void>>): { name: string; median: number }[] {
  const times = Object.entries(ways).map(([name, run]) => ({ name, run, taken: [] as number[] }));
  for (let round = 0; round < 20; round++) {
    for (const { run, taken } of times) {
      const start = performance.now();
      run();
      if (round >= 5) taken.push(performance.now() - start);
    }
  }
  return times.map(({ name, taken }) => ({ name, median: median(taken) }));
}

type Rows = Promise<{ name: string; median: number }[]>;

const random = stream(1, 'bench');
const tokens = matrix(2048, 256, random);
const bias = vector(256, () => random() / 4);

async function gates(): Rows {
  const ofGate = { ...options, bias };
  for (const scores of tokens.slice(0, 64)) {
    const [ours, theirs] = [gate(scores, ofGate), sortedGate(scores, bias)];
    if (String(ours.experts) !== String(theirs.experts)) {
      throw new Error(`the two gates disagree: ${ours.experts} and ${theirs.experts}`);
    }
  }
  return compare({
    gate: () => tokens.forEach((scores) => gate(scores, ofGate)),
    'by sorting': () => tokens.forEach((scores) => sortedGate(scores, bias)),
  });
}

const topKs = async (): Rows =>
  compare({
    topK: () => tokens.forEach((scores) => topK(scores, 8)),
    'by sorting': () => tokens.forEach((scores) => sortedTopK(scores, 8)),
  });

async function products(): Rows {
  const [a, b] = [matrix(128, 128, random), matrix(128, 128, random)];
  return compare({
    multiply: () => void multiply(a, b),
    'a row and a column at a time': () => void naiveMultiply(a, b),
  });
}

export const runs: readonly { readonly title: string; run(): Rows }[] = [
  { title: 'Gate: 2,048 tokens, 256 experts, 4 of 8 groups open, 8 experts a token', run: gates },
  { title: 'Top-k: 8 of 256, 2,048 times', run: topKs },
  { title: 'Matrix product, 128 × 128', run: products },
];
