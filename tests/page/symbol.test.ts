import { expect, test } from 'vitest';
import { isWord, piecesOf } from '../../src/page/symbol.ts';

const told = (symbol: string): string =>
  piecesOf(symbol)
    .map(({ text, place }) => `${place} ${text}`)
    .join(', ');

test('an index stands below or above what it belongs to', () => {
  expect(told('ε_low')).toBe('line ε, below low');
  expect(told('W^UK')).toBe('line W, above UK');
  expect(told('d_h^R / 2')).toBe('line d, below h, above R, line  / 2');
});

test('without a mark all stands on the line', () => {
  for (const symbol of ['γ', 'u·e', 'H̃', 'mscale']) expect(told(symbol)).toBe(`line ${symbol}`);
});

test('words stand upright', () => {
  expect(['low', 'max', 'mscale'].every(isWord)).toBe(true);
  expect(['c', 'UK', 'ρ', 'u·e'].some(isWord)).toBe(false);
});
