import { expect, test } from 'vitest';
import { resultIn } from '../../src/sandbox/check.ts';

test('a result is made anew, cut to what a page shows', () => {
  const said = { kind: 'result', name: 'n'.repeat(400), passed: false, message: 'm', extra: 1 };
  expect(resultIn(said)).toEqual({ name: 'n'.repeat(300), passed: false, message: 'm' });
});

test('the end and a break are told apart', () => {
  expect(resultIn({ kind: 'done' })).toBe('done');
  expect(resultIn({ kind: 'failed', message: 'no' })).toEqual({ failed: 'no' });
});

test.each([
  ['nothing', null],
  ['a word', 'done'],
  ['no name', { kind: 'result', passed: true, message: '' }],
  ['a name that is no text', { kind: 'result', name: {}, passed: true, message: '' }],
  ['another kind', { kind: 'frames', name: 'x', passed: true, message: '' }],
  ['what its prototype says', Object.create({ kind: 'done' }) as unknown],
])('%s is no result', (_, said) => {
  expect(resultIn(said)).toBeUndefined();
});
