import { expect, test } from 'vitest';
import {
  asPrinted,
  twoPasses,
} from '../../../../../../sims/flashmla/experiments/online/run/exhibits.ts';

test('two passes: scores ln 3 and 0 count three to one', () => {
  const { out, lse } = twoPasses([Math.log(3), 0], [[8], [4]], 1, -Infinity);
  expect(out[0]).toBeCloseTo(7, 12);
  expect(lse).toBeCloseTo(Math.log(4), 12);
});

test('two passes over nothing but masked keys give 0', () => {
  expect(twoPasses([-Infinity], [[3]], 1, -Infinity)).toMatchObject({ out: [0], lse: Infinity });
});

test('as printed, a score that is ln 2 higher doubles what came before in place of halving it', () => {
  const tiles = [
    { scores: [0], values: [[6]] },
    { scores: [Math.log(2)], values: [[0]] },
  ];
  expect(asPrinted(tiles, 1, -Infinity)[0]).toBeCloseTo((2 * 6 + 0) / 3, 12);
  expect(twoPasses([0, Math.log(2)], [[6], [0]], 1, -Infinity).out[0]).toBeCloseTo(2, 12);
});

test('as printed, masked tiles are passed over and nothing at all gives 0', () => {
  const masked = { scores: [-Infinity], values: [[5]] };
  expect(asPrinted([masked, { scores: [1], values: [[3]] }, masked], 1, -Infinity)).toEqual([3]);
  expect(asPrinted([masked], 1, -Infinity)).toEqual([0]);
});
