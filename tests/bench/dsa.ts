/** The k best of many scores by insertion, against sorting all of them. */
import { select } from '../../sims/dsa/select.ts';
import { normal, stream } from '../../sims/math/random.ts';
import { median, vector } from '../../sims/math/vector.ts';

const tokens = 4096;
const k = 16;

export const title = `The ${k} best of ${tokens} index scores`;

/** The median of each way in ms after warming up, the ways taken in turn. */
export function run(): Promise<{ name: string; median: number }[]> {
  const random = stream(1, 'bench dsa');
  const scores = vector(tokens, () => normal(random));
  const ways = {
    'sims/dsa, by insertion': () => select(scores, tokens - 1, k),
    'sorting all': () =>
      scores
        .map((_, s) => s)
        .sort((a, b) => scores[b] - scores[a])
        .slice(0, k),
  };
  const times = Object.entries(ways).map(([name, way]) => ({ name, way, taken: [] as number[] }));
  for (let round = 0; round < 60; round++) {
    for (const { way, taken } of times) {
      const start = performance.now();
      way();
      if (round >= 20) taken.push(performance.now() - start);
    }
  }
  return Promise.resolve(times.map(({ name, taken }) => ({ name, median: median(taken) })));
}
