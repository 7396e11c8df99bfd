import { expect, test } from 'vitest';
import { differencesOf } from '../../src/page/repeat.svelte.ts';

test('differences are taken within each seed, so that what the seeds share cancels', () => {
  const last = [
    { loss: { none: 10.2, bias: 10 } },
    { loss: { none: 3.1, bias: 3 } },
    { loss: { none: 6.9, bias: 7 } },
  ];
  const [row] = differencesOf(last, ['loss.none'], 'loss.bias');
  expect(row.differences.map((d) => Number(d.toFixed(6)))).toEqual([0.2, 0.1, -0.1]);
  expect(row.mean).toBeCloseTo(0.2 / 3, 12);
  expect(row.agree).toBe(2);
});
