import { expect, test } from 'vitest';
import {
  best,
  drawnByLot,
  latest,
  maskOf,
} from '../../../../../../sims/dsa/experiments/learn/run/choosing.ts';
import { stream } from '../../../../../../sims/math/random.ts';

test('the best by their scores, the last ones, and any', () => {
  const scores = new Float32Array(512);
  scores[7] = 2;
  scores[3] = 1;
  scores[256 + 255] = 1;
  expect(best(scores, 2)).toEqual([
    [7, 3],
    [255, 0],
  ]);
  expect(latest(2, 3)).toEqual([
    [255, 254, 253],
    [255, 254, 253],
  ]);
  const lots = drawnByLot(2, 5, stream(1, 'lots'));
  for (const places of lots) expect(new Set(places).size).toBe(5);
  expect(lots[0]).not.toEqual(lots[1]);
});

test('a mask has a one for each chosen item', () => {
  const mask = maskOf([[0, 255], [7]]);
  expect(mask).toHaveLength(512);
  expect([...mask.keys()].filter((i) => mask[i] === 1)).toEqual([0, 255, 263]);
});
