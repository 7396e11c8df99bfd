import { expect, test } from 'vitest';
import { stream } from '../../../sims/math/random.ts';
import {
  chooseAlphabet,
  drawBatch,
  drawValidation,
  readDomain,
} from '../../../sims/moe/domains.ts';

const shape = { context: 3, length: 5 };
/** A text in which every stretch of 5,000 ends in 500 signs of its own. */
const marked = ('a'.repeat(4500) + 'z'.repeat(500)).repeat(3) + 'b'.repeat(700);

test('by hand: the commonest of each kind, small letters, ties by code, 0 for all others', () => {
  const { size, indices } = chooseAlphabet(['aAab', '河山山c'], 2, 1);
  // Shares: a ¾, 山 ½, b ¼, c ¼, 河 ¼.
  expect(size).toBe(4);
  expect([...indices]).toEqual([
    ['a', 1],
    ['b', 2],
    ['山', 3],
  ]);
  const domain = readDomain('ABC山河', { size, indices });
  expect([...domain.slice(0, 6)]).toEqual([1, 2, 0, 3, 0, 1]);
  expect(domain.length).toBe(5 * 2 ** 10); // doubled until it filled a stretch of 5,000
});

test('training never sees a character of the validation blocks, and the other way round', () => {
  const alphabet = chooseAlphabet([marked]);
  const [a, z] = ['a', 'z'].map((c) => alphabet.indices.get(c));
  const domain = readDomain(marked, alphabet);
  const random = stream(1, 'test');
  const training = drawBatch([domain], [1], 2000, shape, random);
  const validation = drawValidation(domain, 2000, shape, random);
  for (const list of [training.contexts, training.targets])
    expect(new Set(list)).toEqual(new Set([a]));
  for (const list of [validation.contexts, validation.targets]) {
    expect(new Set(list)).toEqual(new Set([z]));
  }
});

test('every target follows its context, and contexts slide through a sequence', () => {
  const text = Array.from({ length: 5000 }, (_, i) => String.fromCharCode(97 + (i % 26))).join('');
  const alphabet = chooseAlphabet([text]);
  const following = (c: number): number => {
    const letter = [...alphabet.indices].find(([, index]) => index === c)?.[0] ?? '';
    const next = String.fromCharCode(97 + ((letter.charCodeAt(0) - 96) % 26));
    return alphabet.indices.get(next) ?? 0;
  };
  const { contexts, targets } = drawBatch(
    [readDomain(text, alphabet)],
    [1],
    4,
    shape,
    stream(2, 'test'),
  );
  expect(targets.length).toBe(4 * shape.length);
  targets.forEach((target, t) => {
    const context = [...contexts.slice(t * shape.context, (t + 1) * shape.context)];
    expect([...context.slice(1), target]).toEqual(context.map(following));
  });
});

test('domains come as often as their parts say', () => {
  const alphabet = chooseAlphabet(['a', 'b']);
  const domains = ['a', 'b'].map((text) => readDomain(text, alphabet));
  const n = 4000;
  const { targets } = drawBatch(domains, [30, 10], n, { context: 1, length: 1 }, stream(3, 'test'));
  const share = targets.filter((c) => c === alphabet.indices.get('a')).length / n;
  expect(Math.abs(share - 0.75)).toBeLessThan(4 * Math.sqrt((0.75 * 0.25) / n)); // 4 standard errors
});

test('an empty text is refused', () => {
  expect(() => readDomain('', chooseAlphabet(['a']))).toThrow(
    'readDomain requires a text, got an empty one',
  );
});
