/** A tensor core's sums: doubles, which hold every term exactly, and whole numbers of any length. */
import { Bench } from 'tinybench';
import { chain, perStep } from '../../sims/fp8/tensor-core.ts';
import { stream } from '../../sims/math/random.ts';
import { vector } from '../../sims/math/vector.ts';
import { exactStep, halves } from '../sims/fp8/exact.ts';

export const title = 'FP8: sixteen sums of 512 products, as the tensor core adds them';

const sums = 16;
const length = 512;

export async function run(): Promise<{ name: string; median: number }[]> {
  const random = stream(1, 'bench');
  const rows = Array.from({ length: sums }, () =>
    [0, 1].map(() => vector(length, () => halves(random))),
  );
  const slow = ([a, b]: readonly number[][]): number => {
    let sum = 0;
    for (let k = 0; k < length; k += perStep) {
      sum = exactStep(a.slice(k, k + perStep), b.slice(k, k + perStep), sum);
    }
    return sum;
  };
  for (const row of rows) {
    if (slow(row) !== chain(row[0], row[1])) throw new Error(`the two sums differ: ${slow(row)}`);
  }
  const bench = new Bench({ time: 1000 })
    .add('doubles', () => {
      for (const [a, b] of rows) chain(a, b);
    })
    .add('BigInt', () => {
      for (const row of rows) slow(row);
    });
  await bench.run();
  return bench.tasks.map(({ name, result }) => {
    if (!result || !('latency' in result)) throw new Error(`${name} has no result`);
    return { name, median: result.latency.p50 ?? result.latency.mean };
  });
}
