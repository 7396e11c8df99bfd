/** One sweep in blocks against two passes over a row that is held as a whole. */
import { onlineSoftmax } from '../../sims/flashmla/online-softmax.ts';
import { normal, stream } from '../../sims/math/random.ts';
import { matrix, median, softmax, vector } from '../../sims/math/vector.ts';

const keys = 4096;
const width = 64;

export const title = `Attention of one query, ${keys} keys, values of ${width}, blocks of 64`;

/** The median of each way in ms after warming up, the ways taken in turn. */
export function run(): Promise<{ name: string; median: number }[]> {
  const random = stream(1, 'bench flashmla');
  const scores = vector(keys, () => normal(random));
  const values = matrix(keys, width, () => normal(random));
  const ways = {
    'sims/flashmla, one sweep': () => onlineSoftmax(scores, values).out,
    'two passes over the whole row': () => {
      const weights = softmax(scores);
      return vector(width, (j) =>
        weights.reduce((sum, weight, i) => sum + weight * values[i][j], 0),
      );
    },
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
