/** Tiles of a layer's input rounded for training: in place, and by codes and scales. */
import { Bench } from 'tinybench';
import { quantise, restore } from '../../sims/fp8/quantise.ts';
import { roundTiles } from '../../sims/fp8/tiles.ts';
import { normal, stream } from '../../sims/math/random.ts';
import { matrix } from '../../sims/math/vector.ts';

export const title = 'FP8: 64 × 64 activations as their tiles store them';

const size = 64;
const tile = { rows: 1, columns: 16 } as const;

export async function run(): Promise<{ name: string; median: number }[]> {
  const random = stream(1, 'bench');
  const rows = matrix(size, size, () => normal(random));
  const data = Float64Array.from(rows.flat());
  const fast = (): Float64Array => {
    const copy = { rows: size, columns: size, data: data.slice() };
    roundTiles(copy, [tile.rows, tile.columns]);
    return copy.data;
  };
  const slow = (): number[][] => restore(quantise(rows, tile));
  if (
    slow()
      .flat()
      .some((value, i) => value !== fast()[i])
  )
    throw new Error('the two ways differ');
  const bench = new Bench({ time: 1000 }).add('in place', fast).add('codes and scales', slow);
  await bench.run();
  return bench.tasks.map(({ name, result }) => {
    if (!result || !('latency' in result)) throw new Error(`${name} has no result`);
    return { name, median: result.latency.p50 ?? result.latency.mean };
  });
}
