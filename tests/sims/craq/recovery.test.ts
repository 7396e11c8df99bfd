/** What is sent to one that returns, by the rules of the design notes, case by case. */
import { expect, test } from 'vitest';
import type { Meta } from '../../../sims/craq/messages.ts';
import { differences } from '../../../sims/craq/recovery.ts';

const meta = (committed: number, chain: number, newest = committed): Meta => ({
  ...{ chunk: 1, committed, newest, chain },
});

test.each<[string, Meta[], Meta[], { send: number[]; remove: number[] }]>([
  ['only local', [meta(3, 1)], [], { send: [1], remove: [] }],
  ['only remote', [], [meta(3, 1)], { send: [], remove: [1] }],
  ['a higher local chain version', [meta(3, 2)], [meta(3, 1)], { send: [1], remove: [] }],
  ['equal', [meta(3, 2)], [meta(3, 2)], { send: [], remove: [] }],
  ['equal chain, other number', [meta(3, 2)], [meta(2, 2)], { send: [1], remove: [] }],
  ['equal chain, pending there', [meta(3, 2)], [meta(2, 2, 3)], { send: [], remove: [] }],
  ['equal chain, pending beyond', [meta(3, 2)], [meta(3, 2, 4)], { send: [1], remove: [] }],
  ['a lower local chain version', [meta(3, 1)], [meta(3, 2)], { send: [], remove: [] }],
])('%s', (_, local, remote, expected) => {
  expect(differences(local, remote)).toEqual(expected);
});

test('refuses a chunk twice in a list', () => {
  expect(() => differences([meta(1, 1), meta(1, 1)], [])).toThrow('each chunk once');
});
