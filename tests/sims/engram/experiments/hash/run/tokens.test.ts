import { expect, test } from 'vitest';
import {
  doubleProducts,
  narrowProducts,
  slotOfProducts,
} from '../../../../../../sims/engram/experiments/hash/run/mistakes.ts';
import { loadTokenizer } from '../../../../../../sims/engram/experiments/hash/run/tokens.ts';

const large = [90071992547409n, 12345678901235n, 98765432198765n];

// 1. Wrong answers computed beforehand, to be recognised.
test('the two mistakes give the wrong slots they are known for', () => {
  expect(slotOfProducts(doubleProducts([99000, 12345], large), 646403)).toBe(555389);
  expect(slotOfProducts(doubleProducts([99000, 12345, 7], large), 646403)).toBe(605625);
  expect(slotOfProducts(narrowProducts([99000, 12345], large), 646403)).toBe(425159);
  expect(slotOfProducts(narrowProducts([99000, 12345, 7], large), 646403)).toBe(366062);
});

// 2. What defines the result.
test.each(['cl100k', 'o200k'] as const)('%s: tokens of a text spell it again', async (name) => {
  const { encode, decode, size, compression } = await loadTokenizer(name);
  const text = 'Good morning, captain! 四大发明 <b>&amp;</b> <|endoftext|>';
  const ids = encode(text);
  expect(Math.max(...ids)).toBeLessThan(size);
  const whole = ids.map(decode).filter((token) => !token.includes('\uFFFD'));
  let rest = text;
  for (const token of whole) {
    expect(rest).toContain(token);
    rest = rest.slice(rest.indexOf(token) + token.length);
  }
  expect(compression.canonical).toHaveLength(size);
  const firsts = [' apple', ' Apple', ' APPLE'].map((word) => encode(word)[0]);
  expect(compression.canonical[firsts[0]]).toBe(compression.canonical[firsts[1]]);
});

test('nothing breaks it: empty, half a pair, a hundred thousand characters without a break', async () => {
  const { encode } = await loadTokenizer('cl100k');
  expect(encode('')).toEqual([]);
  expect(encode('\ud800').length).toBeGreaterThan(0);
  for (const unit of ['a', ' ', '发', '👩‍👧']) {
    const long = unit.repeat(100_000 / unit.length);
    expect(encode(long).length).toBeGreaterThan(0);
  }
});
