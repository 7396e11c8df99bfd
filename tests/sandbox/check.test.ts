import { expect, test } from 'vitest';
import { resultIn } from '../../src/sandbox/check.ts';

test('a result is made anew, cut to what a page shows', () => {
  const said = { from: 'f', name: 'n'.repeat(400), passed: false, message: 'm' };
  expect(resultIn({ kind: 'result', ...said, extra: 1 })).toEqual({
    ...said,
    name: 'n'.repeat(300),
  });
});

test('the end and a break are told apart', () => {
  expect(resultIn({ kind: 'done' })).toBe('done');
  expect(resultIn({ kind: 'failed', message: 'no' })).toEqual({ failed: 'no' });
});

test.each([
  ['nothing', null],
  ['a word', 'done'],
  ['no name', { kind: 'result', from: '', passed: true, message: '' }],
  ['nobody’s', { kind: 'result', name: 'x', passed: true, message: '' }],
  ['a name that is no text', { kind: 'result', from: '', name: {}, passed: true, message: '' }],
  ['another kind', { kind: 'frames', from: '', name: 'x', passed: true, message: '' }],
  ['what its prototype says', Object.create({ kind: 'done' }) as unknown],
])('%s is no result', (_, said) => {
  expect(resultIn(said)).toBeUndefined();
});
