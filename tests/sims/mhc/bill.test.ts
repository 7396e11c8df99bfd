import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addedParameters,
  bestBlock,
  fusedTraffic,
  idealBlock,
  plainTraffic,
  recomputeMemory,
  sparedTraffic,
  totalTraffic,
  traffic,
} from '../../../sims/mhc/bill.ts';

const sizes = [fc.integer({ min: 1, max: 16 }), fc.integer({ min: 1, max: 8192 })] as const;

test('table 2 at n = 4: 21C + 24 read and 13C + 24 written, against 2C and C', () => {
  const C = 2560;
  expect(totalTraffic(traffic(4, C))).toEqual({
    name: 'total',
    read: 21 * C + 24,
    write: 13 * C + 24,
  });
  expect(plainTraffic(C)).toEqual({ name: 'plain residual', read: 2 * C, write: C });
});

test('the best blocks for n = 4, as published', () => {
  for (const [layers, block, memory] of [
    [12, 3, 34],
    [30, 5, 54],
    [60, 6, 76],
    [122, 9, 110],
  ]) {
    expect(bestBlock(4, 1, layers)).toBe(block);
    expect(recomputeMemory(4, 1, layers, block)).toBe(memory);
    expect(recomputeMemory(4, 7168, layers, block)).toBe(memory * 7168);
  }
  expect(idealBlock(4, 60)).toBeCloseTo(6.32, 2);
});

test('n = 4, C = 2560 adds 245,787 parameters to a layer', () => {
  expect(addedParameters(4, 2560)).toBe(245_787);
});

test('for any size, the rows of table 2 add up to its totals', () => {
  fc.assert(
    fc.property(...sizes, (n, C) => {
      const { read, write } = totalTraffic(traffic(n, C));
      expect(read).toBe((5 * n + 1) * C + n * n + 2 * n);
      expect(write).toBe((3 * n + 1) * C + n * n + 2 * n);
    }),
  );
});

test('for any size, fusing takes the streams’ part of write, mix and merge from 3n to n', () => {
  fc.assert(
    fc.property(...sizes, (n, C) => {
      const apart = totalTraffic(traffic(n, C).slice(2));
      const [, , fused] = fusedTraffic(n, C);
      expect(apart.read - (n * n + n)).toBe((3 * n + 1) * C);
      expect(fused.read - (n * n + n)).toBe((n + 1) * C);
      expect([apart.write, fused.write]).toEqual([3 * n * C, n * C]);
    }),
  );
});

test('for any size, what is spared is the difference of the two totals', () => {
  fc.assert(
    fc.property(...sizes, (n, C) => {
      const apart = totalTraffic(traffic(n, C));
      const fused = totalTraffic(fusedTraffic(n, C));
      const spared = totalTraffic(sparedTraffic(n, C));
      expect([spared.read, spared.write]).toEqual([
        apart.read - fused.read,
        apart.write - fused.write,
      ]);
    }),
  );
});

test('for any size, no block is better than the best, and the formula is near it', () => {
  fc.assert(
    fc.property(...sizes, fc.integer({ min: 1, max: 130 }), (n, C, layers) => {
      const best = recomputeMemory(n, C, layers, bestBlock(n, C, layers));
      for (let block = 1; block <= layers; block++) {
        expect(recomputeMemory(n, C, layers, block)).toBeGreaterThanOrEqual(best);
      }
      // rounding up to whole blocks can cost one more start of n C, and moves the minimum a little
      const ideal = Math.min(layers, Math.max(1, Math.round(idealBlock(n, layers))));
      expect(recomputeMemory(n, C, layers, ideal)).toBeLessThanOrEqual(best + (2 * n + 2) * C);
    }),
  );
});

test('what is refused is named', () => {
  expect(() => traffic(0, 4)).toThrow(
    new RangeError('traffic requires at least one stream, got 0'),
  );
  expect(() => traffic(4, 0.5)).toThrow(
    new RangeError('traffic requires a width of at least 1, got 0.5'),
  );
  expect(() => recomputeMemory(4, 1, 10, 11)).toThrow(
    new RangeError('recomputeMemory requires a block of 1 to 10 layers, got 11'),
  );
  for (const layers of [Infinity, NaN, 0, -5, 2.5]) {
    const wrong = `requires at least one layer, got ${layers}`;
    expect(() => bestBlock(4, 8, layers)).toThrow(new RangeError(`bestBlock ${wrong}`));
    expect(() => recomputeMemory(4, 8, layers, 1)).toThrow(
      new RangeError(`recomputeMemory ${wrong}`),
    );
    expect(() => idealBlock(4, layers)).toThrow(new RangeError(`idealBlock ${wrong}`));
  }
  expect(() => plainTraffic(-1)).toThrow(
    new RangeError('plainTraffic requires a width of at least 1, got -1'),
  );
  expect(() => addedParameters(-4, 2560)).toThrow(
    new RangeError('addedParameters requires at least one stream, got -4'),
  );
  expect(() => idealBlock(-2, 60)).toThrow(
    new RangeError('idealBlock requires at least one stream, got -2'),
  );
});
