import { expect, test } from 'vitest';
import { spelled, tasks, vocabulary, window, world } from '../../../sims/engram/world.ts';
import { stream } from '../../../sims/math/random.ts';

const options = { factShare: 0.5, operators: 4, seed: 1 };

// 2. What defines it.
test('windows and answers lie in the vocabulary, and the shares sum to one', () => {
  const { draw, shares } = world(options);
  const random = stream(1, 'test');
  for (const task of tasks) {
    for (let i = 0; i < 300; i++) {
      const { tokens, answer } = draw(task, random);
      expect(tokens).toHaveLength(window);
      for (const token of [...tokens, answer]) {
        expect(token >= 0 && token < vocabulary && Number.isInteger(token)).toBe(true);
      }
    }
  }
  expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
});

test('a phrase has one answer; a marker before it makes it the first word', () => {
  const { draw } = world(options);
  const random = stream(2, 'test');
  const answers = new Map<string, number>();
  for (let i = 0; i < 3000; i++) {
    const { tokens, answer } = draw('pair', random);
    const phrase = tokens.slice(-2).join(' ');
    expect(answers.get(phrase) ?? answer).toBe(answer);
    answers.set(phrase, answer);
    const marked = draw('marked', random);
    expect(marked.answer).toBe(marked.tokens[0]);
    expect(marked.tokens[1]).toBe(64);
  }
});

test('no ending of a triple is a pair, so a phrase never contradicts itself', () => {
  const { phrases } = world(options);
  const pairs = new Set(phrases.pair.map((phrase) => phrase.join(' ')));
  expect(pairs.size).toBe(500);
  for (const phrase of phrases.triple) expect(pairs.has(phrase.slice(1).join(' '))).toBe(false);
});

test('the rule is linear modulo 8, and no pair or triple of neighbours holds two operands', () => {
  const { draw } = world(options);
  const random = stream(3, 'test');
  const seen = new Map<string, number>();
  for (let i = 0; i < 6000; i++) {
    const { tokens, answer } = draw('rule', random);
    seen.set(`${tokens[1]} ${tokens[2] - 48} ${tokens[5] - 48}`, answer - 48);
    expect(tokens[3]).toBeLessThan(48);
    expect(tokens[4]).toBeLessThan(48);
  }
  for (let operator = 56; operator < 60; operator++) {
    const f = (p: number, q: number): number => seen.get(`${operator} ${p} ${q}`) ?? NaN;
    for (let p = 0; p < 8; p++) {
      for (let q = 0; q < 8; q++) {
        expect((f(p, q) - f(p, 0) - f(0, q) + f(0, 0) + 16) % 8).toBe(0);
      }
    }
  }
});

// 3. What must not matter.
test('facts are the same whatever the rules are', () => {
  expect(world({ ...options, operators: 8 }).phrases).toEqual(world(options).phrases);
});

// 6. What is refused.
test('what cannot be a world is refused', () => {
  expect(() => world({ ...options, factShare: 1.2 })).toThrow(
    'world requires a share of facts from 0 to 1, got 1.2',
  );
  expect(() => world({ ...options, operators: 9 })).toThrow(
    'world requires 1 to 8 operators, got 9',
  );
  const { draw } = world(options);
  expect(() => draw('unknown' as 'rule', () => 0)).toThrow(
    'draw requires a task of pair, triple, marked, rule, got unknown',
  );
});

test('every token is written in its own way, and nothing else is', () => {
  const all = Array.from({ length: vocabulary }, (_, token) => spelled(token));
  expect(new Set(all).size).toBe(vocabulary);
  expect([all[0], all[47], all[48], all[55], all[56], all[63]]).toEqual([
    ...['ba', 'to', '0', '7', 'A', 'H'],
  ]);
  for (const token of [-1, vocabulary, 0.5, NaN]) {
    expect(() => spelled(token)).toThrow(`spelled requires a token below 66, got ${token}`);
  }
});
