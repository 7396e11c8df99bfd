/** The k best of many scores, and rows of tables summed in tensors, each against another way. */
import * as tf from '@tensorflow/tfjs-core';
import { select } from '../../sims/dsa/select.ts';
import { below, normal, stream } from '../../sims/math/random.ts';
import { median, vector } from '../../sims/math/vector.ts';
import { prepareTensors } from '../../sims/training/backend.ts';
import { rowsOf } from '../../sims/training/layers.ts';
import { rowsSummed } from '../../sims/training/rows.ts';

const tokens = 4096;
const k = 16;

type Row = { name: string; median: number };

/** The median of each way in ms after warming up, the ways taken in turn. */
function timed(ways: Readonly<Record<string, () => unknown>>): Row[] {
  const times = Object.entries(ways).map(([name, way]) => ({ name, way, taken: [] as number[] }));
  for (let round = 0; round < 60; round++) {
    for (const { way, taken } of times) {
      const start = performance.now();
      way();
      if (round >= 20) taken.push(performance.now() - start);
    }
  }
  return times.map(({ name, taken }) => ({ name, median: median(taken) }));
}

function selecting(): Promise<Row[]> {
  const random = stream(1, 'bench dsa');
  const scores = vector(tokens, () => normal(random));
  return Promise.resolve(
    timed({
      'sims/dsa, by insertion': () => select(scores, tokens - 1, k),
      'sorting all': () =>
        scores
          .map((_, s) => s)
          .sort((a, b) => scores[b] - scores[a])
          .slice(0, k),
    }),
  );
}

const [rows, width] = [2048, 32];

async function summing(): Promise<Row[]> {
  await prepareTensors();
  const random = stream(1, 'bench rows');
  const sizes = [32, 16, 256];
  const ids = sizes.map((size) => Int32Array.from({ length: rows }, () => below(size, random)));
  const tables = sizes.map((size) =>
    tf.tensor2d(
      vector(size * width, () => normal(random)),
      [size, width],
    ),
  );
  const slopes = (of: (given: tf.Tensor2D[]) => tf.Tensor) => (): void =>
    tf.tidy(() => {
      const made = tf.grads((...given) => tf.sum(of(given as tf.Tensor2D[])))(tables);
      made.forEach((slope) => slope.dataSync());
    });
  return timed({
    'sims/training, in loops': slopes((given) => rowsSummed(given, ids)),
    'gathered, added, back by one-hot': slopes((given) =>
      tf.addN(given.map((table, i) => rowsOf(table, ids[i]))),
    ),
  });
}

export const runs = [
  { title: `The ${k} best of ${tokens} index scores`, run: selecting },
  { title: `A row of three tables each, added, ${rows} times, and the slopes`, run: summing },
];
