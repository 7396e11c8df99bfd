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

export const title =
  'Gate (2,048 tokens, 256 experts, 4 of 8 groups, 8 experts a token), top-k, product';

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

/** Row times column, entry by entry. */
const naiveMultiply = (a: Matrix, b: Matrix): number[][] =>
  a.map((row) => b[0].map((_, j) => row.reduce((all, x, l) => all + x * b[l][j], 0)));

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

export async function run(): Promise<{ name: string; median: number }[]> {
  const random = stream(1, 'bench');
  const tokens = matrix(2048, 256, random);
  const bias = vector(256, () => random() / 4);
  const [a, b] = [matrix(128, 128, random), matrix(128, 128, random)];
  for (const scores of tokens.slice(0, 64)) {
    const [ours, theirs] = [gate(scores, { ...options, bias }), sortedGate(scores, bias)];
    if (String(ours.experts) !== String(theirs.experts)) {
      throw new Error(`the two gates disagree: ${ours.experts} and ${theirs.experts}`);
    }
  }
  const ofGate = { ...options, bias };
  return [
    ...compare({
      gate: () => tokens.forEach((scores) => gate(scores, ofGate)),
      'gate, by sorting': () => tokens.forEach((scores) => sortedGate(scores, bias)),
    }),
    ...compare({
      'topK, 8 of 256': () => tokens.forEach((scores) => topK(scores, 8)),
      'topK, by sorting': () => tokens.forEach((scores) => sortedTopK(scores, 8)),
    }),
    ...compare({
      'multiply, 128 × 128': () => void multiply(a, b),
      'multiply, entry by entry': () => void naiveMultiply(a, b),
    }),
  ];
}
