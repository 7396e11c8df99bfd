import { describe, expect, test } from 'vitest';
import { pathOf } from '../../../../../../sims/fp8/experiments/training/run/path.ts';
import { valuesOf } from '../../../../../../sims/fp8/format.ts';
import { formats } from '../../../../../../sims/fp8/formats.ts';
import { parameters } from '../../../../../../sims/fp8/network.ts';
import type { Recipe, Trainee } from '../../../../../../sims/fp8/training.ts';

const [row, column] = [21, 10];
const codes = valuesOf(formats.e4m3);

/** Of a trainee only its weights are looked at. */
function lane(): Trainee {
  const weights = parameters(3, 1);
  weights.layers[0].data.fill(1);
  const never = (): never => {
    throw new Error('nothing is trained here');
  };
  return { weights, learn: never, vanished: never, last: never };
}
const recipe = (size: number): Recipe => ({
  precision: { groups: 'float32', size: 1, scale: 'float32', gradients: 'scaled' },
  keeping: { size, format: 'e4m3', scale: 'powerOfTwo', rounding: 'nearest' },
  moments: 'float32',
  outlier: 0,
});

/** Sets the weight that is watched, and the largest of all that are in a place. */
function set({ weights: { layers } }: Trainee, value: number, at = row, in_ = column): void {
  layers[0].data[at * layers[0].columns + in_] = value;
}

describe('the watched weight', () => {
  test('is followed in both lanes, from the first step on', () => {
    const [tiles, plain] = [lane(), lane()];
    const path = pathOf(tiles, plain, recipe(16));
    const values = [0.25, 0.5, -0.125];
    for (const value of values) {
      set(tiles, value);
      set(plain, 2 * value);
      path.seen();
    }
    const { kept, wanted } = path.seen();
    expect(kept).toEqual([...values, -0.125]);
    expect(wanted).toEqual([0.5, 1, -0.25, -0.25]);
  });

  test('what was seen before stays as it was', () => {
    const path = pathOf(lane(), lane(), recipe(16));
    const { kept } = path.seen();
    path.seen();
    expect(kept).toEqual([1]);
  });
});

describe('the rungs around it', () => {
  // The block's largest magnitude is 1, and 448 · 2⁻⁸ is the first that holds it.
  test('are E4M3 values in the scale of its block', () => {
    const { rungs } = pathOf(lane(), lane(), recipe(16)).seen();
    for (const rung of rungs) expect(codes).toContain(rung * 2 ** 8);
  });

  test('are those between the smallest and the largest, and two more on either side', () => {
    const [tiles, plain] = [lane(), lane()];
    set(tiles, 0.25);
    set(plain, 0.5);
    const { rungs } = pathOf(tiles, plain, recipe(16)).seen();
    const inside = codes.filter((code) => code / 256 > 0.25 && code / 256 < 0.5);
    expect(rungs.filter((rung) => rung > 0.25 && rung < 0.5)).toHaveLength(inside.length);
    expect(rungs.filter((rung) => rung <= 0.25)).toHaveLength(3);
    expect(rungs.filter((rung) => rung >= 0.5)).toHaveLength(3);
    expect(rungs).toEqual([...rungs].sort((a, b) => a - b));
  });

  test('end where the format ends', () => {
    const high = lane();
    high.weights.layers[0].data.fill(448 / 256);
    expect(pathOf(high, high, recipe(16)).seen().rungs.slice(-3)).toEqual(
      [384, 416, 448].map((code) => code / 256),
    );
  });

  // Its block of 16 begins at row 16 and column 0.
  test.each([
    [16, 0, true],
    [31, 15, true],
    [15, 0, false],
    [16, 16, false],
    [32, 0, false],
  ])('row %i, column %i moves them: %s', (at, column_, moves) => {
    const other = lane();
    set(other, 2 ** 16, at, column_); // so large that 1 is among the subnormal numbers
    const before = pathOf(lane(), lane(), recipe(16)).seen().rungs;
    const { rungs } = pathOf(other, lane(), recipe(16)).seen();
    if (moves) expect(rungs).not.toEqual(before);
    else expect(rungs).toEqual(before);
  });
});
