import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  allQuestions,
  compute,
  endToken,
  featureCount,
  features,
  isHeldOut,
  LARGEST_TARGET,
  longestAnswer,
  makeQuestion,
  question,
  type Question,
  randomTokens,
  solve,
  tokenCount,
  write,
} from '../../../sims/grpo/countdown.ts';
import { evaluate, score } from '../../../sims/grpo/expression.ts';
import { stream } from '../../../sims/math/random.ts';

test('expressions are written so that any reader computes them from left to right', () => {
  const numbers = [2, 3, 7];
  expect(write([0, 3, 1, 5, 2, 7], numbers)).toBe('(2+3)×7');
  expect(write([0, 5, 1, 3, 2, 7], numbers)).toBe('2×3+7');
  expect(write([2, 4, 1, 6, 0], numbers)).toBe('(7−3)÷2');
  expect(write([2, 3, 3, 1], numbers)).toBe('7 + + 3');
  expect(write([0, 1], numbers)).toBe('2 3');
  expect(write([7], numbers)).toBe('');
});

test('for any expression, the parser agrees with the running value', () => {
  const random = stream(1, 'expressions');
  for (let trial = 0; trial < 2000; trial++) {
    const n = 2 + (trial % 3);
    const tokens = randomTokens(n, random);
    const numbers = Array.from({ length: n }, () => 1 + Math.floor(9 * random()));
    const result = evaluate(write(tokens, numbers));
    if ('kind' in result) throw new Error(result.reason);
    const exact = Number(result.value.numerator) / Number(result.value.denominator);
    expect(exact).toBeCloseTo(compute(tokens, numbers), 9);
    expect([...result.numbers].sort()).toEqual([...numbers].sort());
  }
});

test('for any tokens, what is written is judged', () => {
  const tokens = fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 7 });
  fc.assert(
    fc.property(tokens, (drawn) => {
      const end = drawn.indexOf(7);
      const written = end < 0 ? drawn : drawn.slice(0, end + 1);
      const { reward } = score(write(written, [2, 3, 7]), [2, 3, 7], 42, { useAll: true });
      const value = compute(written, [2, 3, 7]);
      if (reward === 1) expect(value).toBe(42);
      if (Number.isNaN(value)) expect(reward).toBe(0);
    }),
  );
});

test('every question can be answered, and stays in its range', () => {
  const random = stream(2, 'questions');
  for (let trial = 0; trial < 200; trial++) {
    const n = 2 + (trial % 3);
    const drawn = makeQuestion(n, random);
    expect(drawn.target).toBeGreaterThanOrEqual(1);
    expect(drawn.target).toBeLessThanOrEqual(LARGEST_TARGET[n]);
    const answer = solve(drawn);
    expect(score(answer ?? '', drawn.numbers, drawn.target, { useAll: true }).reward).toBe(1);
  }
});

test('a target out of reach is refused by name', () => {
  expect(question([2, 3, 7], 42)).toEqual({ numbers: [2, 3, 7], target: 42 });
  expect(() => question([2, 3, 7], 97)).toThrow(
    'question requires a target that 2, 3, 7 can make, got 97',
  );
  expect(() => question([1, 1], 9)).toThrow('can make, got 9');
});

test('about a tenth of the questions is held out, whatever the order of their numbers', () => {
  const random = stream(3, 'questions');
  const drawn = Array.from({ length: 4000 }, () => makeQuestion(3, random));
  const share = drawn.filter(isHeldOut).length / drawn.length;
  expect(Math.abs(share - 0.1)).toBeLessThan(0.03); // questions repeat: more than chance alone
  for (const { numbers, target } of drawn.slice(0, 100)) {
    expect(isHeldOut({ numbers: [...numbers].reverse(), target })).toBe(
      isHeldOut({ numbers, target }),
    );
  }
});

test('for any beginning, the features are different ones and within bounds', () => {
  const random = stream(4, 'features');
  for (let trial = 0; trial < 500; trial++) {
    const n = 2 + (trial % 3);
    const asked = makeQuestion(n, random);
    const tokens = Array.from({ length: trial % longestAnswer(n) }, () =>
      Math.floor(random() * (tokenCount(n) - 1)),
    );
    for (const calculator of [true, false]) {
      const on = features(asked, tokens, calculator);
      expect(new Set(on).size).toBe(on.length);
      expect(Math.min(...on)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...on)).toBeLessThan(featureCount(n));
    }
  }
  expect(endToken(3)).toBe(7);
});

test('all questions are those that can be made, and none is missing', () => {
  const name = ({ numbers, target }: Question): string =>
    `${[...numbers].sort((a, b) => a - b).join(' ')} → ${target}`;
  for (const n of [2, 3]) {
    const all = allQuestions(n);
    const names = new Set(all.map(name));
    expect(names.size).toBe(all.length);
    const random = stream(1, 'questions');
    for (let i = 0; i < 500; i++) expect(names).toContain(name(makeQuestion(n, random)));
    for (const one of all.filter((_, i) => i % 20 === 0)) expect(solve(one)).toBeDefined();
  }
});
