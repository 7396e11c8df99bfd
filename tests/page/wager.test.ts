import { expect, test } from 'vitest';
import { wagered } from '../../src/page/wager.ts';

const bet = { before: { method: 'loss' }, change: { alpha: 1, k: undefined } };
const initial = { method: 'bias', alpha: 0.1, k: 2, seed: 1 };

test('both runs begin at the defaults and the premise; only the change is between them', () => {
  expect(wagered(bet, initial)).toEqual([
    { method: 'loss', alpha: 1, k: 2, seed: 1 },
    { method: 'loss', alpha: 0.1, k: 2, seed: 1 },
  ]);
});

test('both take the seed of now, where there is one', () => {
  expect(wagered(bet, initial, 7).map(({ seed }) => seed)).toEqual([7, 7]);
});
