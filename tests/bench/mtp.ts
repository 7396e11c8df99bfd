/** The exact distribution of a cycle's first token, against counting cycles that are drawn by lot. */
import { sample, stream } from '../../sims/math/random.ts';
import { median, softmax, vector } from '../../sims/math/vector.ts';
import { firstToken, verify } from '../../sims/mtp/speculative.ts';

const size = 64;
const cycles = 1000;

export const title = `What a cycle writes over ${size} tokens: summed, or counted in ${cycles} cycles`;

/** The median of each way in ms after warming up, the ways taken in turn. */
export function run(): Promise<{ name: string; median: number }[]> {
  const random = stream(1, 'bench mtp');
  const [p, q] = [1, 2].map(() => softmax(vector(size, () => 4 * random())));
  const ways = {
    'sims/mtp, all cases summed': () => firstToken(p, q),
    'cycles drawn and counted': () => {
      const counts = vector(size, () => 0);
      for (let i = 0; i < cycles; i++) {
        counts[verify([p, p], [q], [sample(q, random)], random).tokens[0]]++;
      }
      return counts;
    },
  };
  const times = Object.entries(ways).map(([name, way]) => ({ name, way, taken: [] as number[] }));
  for (let round = 0; round < 30; round++) {
    for (const { way, taken } of times) {
      const start = performance.now();
      way();
      if (round >= 10) taken.push(performance.now() - start);
    }
  }
  return Promise.resolve(times.map(({ name, taken }) => ({ name, median: median(taken) })));
}
