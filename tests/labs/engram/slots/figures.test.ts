import { expect, test } from 'vitest';
import { figures } from '../../../../src/labs/engram/slots/figures.ts';

// 1. Published values, as the facts about the paper give them.
test('the published loss falls by 0.028 a tenfold of slots', () => {
  const [{ x, y }] = figures.published.published;
  expect(y).toHaveLength(x.length);
  const decades = Math.log10(x[7] / x[0]);
  expect((y[7] - y[0]) / decades).toBeCloseTo(-0.028, 3);
});
