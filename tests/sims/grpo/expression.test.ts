import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate, score } from '../../../sims/grpo/expression.ts';

const valueOf = (text: string): string => {
  const result = evaluate(text);
  return 'kind' in result ? result.reason : `${result.value.numerator}/${result.value.denominator}`;
};

test.each([
  ['1+2×3', '7/1'],
  ['(1+2)×3', '9/1'],
  ['8−3−2', '3/1'],
  ['8÷4÷2', '1/1'],
  ['1÷3', '1/3'],
  ['1/3+1/6', '1/2'],
  ['2÷(3−5)', '-1/1'],
  ['0÷7', '0/1'],
  [' ( (12) ) * 2 - 4 ', '20/1'],
  ['99999999999×99999999999', '9999999999800000000001/1'],
])('%s is %s', (text, value) => {
  expect(valueOf(text)).toBe(value);
});

test.each([
  ['', 'a number is missing, got the end'],
  ['1+', 'a number is missing, got the end'],
  ['−1', 'a number is missing, got − at 1'],
  ['1 2', 'an operator or the end is missing, got 2 at 3'],
  ['(1+2', 'a closing bracket is missing, got the end'],
  ['1+2)', 'an operator or the end is missing, got ) at 4'],
  ['1 × × 2', 'a number is missing, got × at 5'],
  ['1+x', 'a number is missing, got x at 3'],
  ['1.5', 'an operator or the end is missing, got . at 2'],
  ['3÷(2−2)', 'a division by zero'],
  ['alert(1)', 'a number is missing, got a at 1'],
])('"%s" is refused: %s', (text, reason) => {
  expect(valueOf(text)).toBe(reason);
});

/** Random trees as text, and what they come to by floating point. */
interface Tree {
  readonly text: string;
  readonly value: number;
}
const { tree } = fc.letrec<{ tree: Tree; leaf: Tree; node: Tree }>((tie) => ({
  leaf: fc.integer({ min: 1, max: 9 }).map((n) => ({ text: String(n), value: n })),
  node: fc
    .tuple(tie('tree'), fc.constantFrom('+', '−', '×', '÷'), tie('tree'))
    .map(([a, o, b]) => ({
      text: `(${a.text}${o}${b.text})`,
      value:
        o === '+'
          ? a.value + b.value
          : o === '−'
            ? a.value - b.value
            : o === '×'
              ? a.value * b.value
              : a.value / b.value,
    })),
  tree: fc.oneof({ maxDepth: 5 }, tie('leaf'), tie('node')),
}));

test('for any tree, the exact value is what floating point comes to', () => {
  fc.assert(
    fc.property(tree, ({ text, value }) => {
      const result = evaluate(text);
      if ('kind' in result) {
        expect(result.kind).toBe('zero');
        return;
      }
      const exact = Number(result.value.numerator) / Number(result.value.denominator);
      if (Number.isFinite(value))
        expect(Math.abs(exact - value)).toBeLessThan(1e-6 * (1 + Math.abs(value)));
    }),
  );
});

test('for any text, an answer comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { reward, refused, value } = score(text, [1, 2], 3);
      expect(reward === 0).toBe(refused !== undefined);
      expect(value === undefined).toBe(refused !== undefined);
    }),
  );
});

test('0 for what is refused, 0.1 for the form, 1 for the target', () => {
  expect(score('2×3×7', [2, 3, 7], 42)).toMatchObject({ reward: 1, right: true });
  expect(score('7×3+2', [2, 3, 7], 42)).toMatchObject({ reward: 0.1, right: false });
  expect(score('7×', [2, 3, 7], 42)).toMatchObject({ reward: 0, right: false });
  expect(score('1÷3×3', [1, 3, 3], 1)).toMatchObject({ reward: 1 }); // exactly
  expect(score('7×3+2', [2, 3, 7], 42, { format: 1 })).toMatchObject({ reward: 1, right: false });
});

test('each number at most once; all of them if that is asked', () => {
  const reason = (text: string, useAll?: boolean): string | undefined =>
    score(text, [2, 3, 3], 9, { useAll }).refused?.reason;
  expect(reason('3×3')).toBeUndefined();
  expect(reason('3×3', true)).toBe('2 is not used');
  expect(reason('3+3+3')).toBe('3 is used too often');
  expect(reason('9')).toBe('9 is not given');
  expect(reason('33')).toBe('33 is not given');
  expect(() => score('1', [1], 0.5)).toThrow('score requires a whole target, got 0.5');
});
