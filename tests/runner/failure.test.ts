import { expect, test } from 'vitest';
import { failureOf, RunFailed } from '../../src/runner/failure.ts';

test('a failed run says why; an error of ours is no failed run', () => {
  const failure = { reason: 'killed', message: '' } as const;
  expect(failureOf(new RunFailed(failure))).toBe(failure);
  expect(new RunFailed(failure).message).toBe('killed');
  const mistake = new TypeError('x is undefined');
  expect(() => failureOf(mistake)).toThrow(mistake);
});
