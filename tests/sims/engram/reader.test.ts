import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reader } from '../../../sims/engram/reader.ts';
import { stream } from '../../../sims/math/random.ts';

// 1. Worked out by hand.
test('every character is asked for after the window before it; pads where there is none', () => {
  const { alphabet, examplesOf } = reader('aab', 2, 10, 5);
  expect(alphabet.slice(2)).toEqual(['a', 'b']);
  expect(examplesOf('Ab?')).toEqual([
    { tokens: [0, 0], answer: 2 },
    { tokens: [0, 2], answer: 3 },
    { tokens: [2, 3], answer: 1 },
  ]);
});

// 2. Whatever the text: pasted pages, half a surrogate pair, nothing at all.
test('any text can be learned from and read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { alphabet, draw, heldOut, examplesOf } = reader(text, 4, 12, 20);
      expect(alphabet.length).toBeLessThanOrEqual(12);
      expect(heldOut.length).toBeGreaterThan(0);
      for (const { tokens, answer } of [...heldOut, draw(stream(1, 'draw')), ...examplesOf(text)]) {
        for (const id of [...tokens, answer]) expect(id >= 0 && id < alphabet.length).toBe(true);
      }
    }),
  );
});

test('what is held out is not learned from', () => {
  const text = 'a'.repeat(900) + 'b'.repeat(100);
  const { heldOut, draw, alphabet } = reader(text, 3, 10, 50);
  const random = stream(1, 'draw');
  for (const { answer } of heldOut) expect(alphabet[answer]).toBe('b');
  for (let i = 0; i < 500; i++) expect(alphabet[draw(random).answer]).toBe('a');
});

// 6. What is refused.
test('a window, an alphabet or a held-out part of nothing is refused', () => {
  expect(() => reader('a', NaN, 10, 5)).toThrow('reader requires whole window of at least 1');
  expect(() => reader('a', 2, 1, 5)).toThrow(
    'reader requires whole characters with pad and other of at least 2, got 1',
  );
  expect(() => reader('a', 2, 10, 0)).toThrow(
    'reader requires whole places to judge by of at least 1, got 0',
  );
});
