import { describe, expect, test } from 'vitest';
import { keep, stepsOf, type Keeping } from '../../../sims/fp8/keeping.ts';
import { flat } from '../../../sims/fp8/tiles.ts';
import { stream } from '../../../sims/math/random.ts';
import { mean } from '../../../sims/math/vector.ts';

const master: Keeping = { format: 'float32', rounding: 'nearest', size: 16, scale: 'powerOfTwo' };
const alone: Keeping = { ...master, format: 'e4m3' };

describe('what is kept of a weight', () => {
  const weights = (...data: number[]) => ({
    rows: 1,
    columns: data.length,
    data: Float64Array.from(data),
  });

  test('with a float32 copy all of it; in E4M3 an update below half a step is lost', () => {
    // The block's largest is 448, its scale 1: the step at 1 is 1/8.
    for (const [format, expected] of [
      ['float32', [1.05, 1.07]],
      ['e4m3', [1, 1.125]],
    ] as const) {
      const two = weights(1 + 0.05, 1 + 0.07, 448);
      keep(two, { ...master, format }, () => 0);
      expect([...two.data].slice(0, 2)).toEqual(expected);
    }
  });

  test('a step is the distance to the neighbour, under the scale of its block', () => {
    expect([...stepsOf(weights(1, 2, 448), alone)]).toEqual([1 / 8, 1 / 4, 32]);
    expect([...stepsOf(weights(1, 2, 224), alone)]).toEqual([1 / 8, 1 / 4, 16]);
    expect([...stepsOf(weights(1, 2, 448), { ...alone, format: 'bf16' })]).toEqual([
      1 / 128,
      1 / 64,
      2,
    ]);
  });

  test('by chance it goes up or down, and is right on average', () => {
    const random = stream(9, 'chance');
    const drawn = Array.from({ length: 4000 }, () => {
      const two = weights(1.03, 448);
      keep(two, { ...alone, rounding: 'stochastic' }, random);
      return two.data[0];
    });
    expect(new Set(drawn)).toEqual(new Set([1, 1.125]));
    expect(Math.abs(mean(drawn) - 1.03)).toBeLessThan((4 * 0.0534) / Math.sqrt(4000));
  });
});

// 6. What is refused.
test.each<[string, () => unknown, string]>([
  [
    'a weight that is NaN',
    () => keep({ ...flat(1, 1), data: Float64Array.of(NaN) }, alone, () => 0),
    'got NaN',
  ],
])('refuses %s', (_, call, message) => {
  expect(call).toThrow(message);
});
