import { expect, test } from 'vitest';
import { stream } from '../../../sims/math/random.ts';
import { lookAt, moved } from '../../../sims/mla/cut.ts';
import { network, run } from '../../../sims/mla/network.ts';

const shape = { layers: 2, hidden: 6, heads: 2, inner: 5, inputs: 9, outputs: 5, base: 100 };
const net = network(
  { ...shape, mechanism: { kind: 'grouped', groups: 2, width: 4 } },
  stream(1, 'weights'),
);
const input = { batch: 2, tokens: [3, 1, 4, 1, 5, 8, 2, 6].map((t) => [t]) };
const output = run(net, input, []);
const look = lookAt(output);

/** x · y for flat matrices, y square. */
function product(x: number[], y: number[], columns: number): number[] {
  return Array.from(x, (_, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    let total = 0;
    for (let l = 0; l < columns; l++) total += x[row * columns + l] * y[l * columns + column];
    return total;
  });
}

test('a projection is one: twice is once, and it has as many ones on its diagonal as directions', () => {
  for (const r of [1, 3, 6]) {
    for (const { values, columns } of look.projections(r)) {
      const twice = product(values, values, columns);
      twice.forEach((x, i) => expect(x).toBeCloseTo(values[i], 12));
      let trace = 0;
      for (let i = 0; i < columns; i++) trace += values[i * columns + i];
      expect(trace).toBeCloseTo(r, 12);
    }
  }
});

test('what the projection leaves of [K | V] is the energy of its directions', () => {
  const kv = output.stored[1];
  for (const r of [1, 2, 4]) {
    const kept = product(kv.values, look.projections(r)[1].values, kv.columns);
    const energy = (v: ArrayLike<number>): number =>
      Array.from(v).reduce((total, x) => total + x * x, 0);
    expect(energy(kept) / energy(kv.values)).toBeCloseTo(look.energies[r - 1], 12);
  }
});

test('keeping every direction moves no attention; keeping one moves some, never all', () => {
  expect(moved(output, run(net, input, [], look.projections(6)), 2)).toBeLessThan(1e-12);
  const share = moved(output, run(net, input, [], look.projections(1)), 2);
  expect(share).toBeGreaterThan(0.001);
  expect(share).toBeLessThan(1);
});
