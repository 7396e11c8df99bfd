/** The table of the notes, and what the code does otherwise. */
import { describe, expect, test } from 'vitest';
import { notesTransition, tableDifferences } from '../../../sims/craq/transitions.ts';
import type { PublicState } from '../../../sims/craq/states.ts';
import { chainOf, everyChain } from './chains.ts';

const before: readonly (PublicState | undefined)[] = [
  ...(['serving', 'syncing', 'waiting', 'lastsrv', 'offline'] as const),
  undefined,
];

// 3FS, docs/design_notes.md, "Failure detection": the rows that do not ask for the predecessor
test.each([
  ['up-to-date', 'serving', 'serving'],
  ['up-to-date', 'syncing', 'serving'],
  ['up-to-date', 'waiting', 'waiting'],
  ['up-to-date', 'lastsrv', 'serving'],
  ['up-to-date', 'offline', 'waiting'],
  ['online', 'serving', 'serving'],
  ['online', 'lastsrv', 'serving'],
  ['online', 'offline', 'waiting'],
  ['offline', 'syncing', 'offline'],
  ['offline', 'waiting', 'offline'],
  ['offline', 'lastsrv', 'lastsrv'],
  ['offline', 'offline', 'offline'],
] as const)('%s, %s → %s, whoever stands before', (local, shown, next) => {
  for (const predecessor of before) expect(notesTransition(local, shown, predecessor)).toBe(next);
});

test('the rows that ask for the predecessor', () => {
  for (const predecessor of before) {
    const next = predecessor === 'serving' ? 'syncing' : 'waiting';
    expect(notesTransition('online', 'syncing', predecessor)).toBe(next);
    expect(notesTransition('online', 'waiting', predecessor)).toBe(next);
    const end = predecessor === undefined ? 'lastsrv' : 'offline';
    expect(notesTransition('offline', 'serving', predecessor)).toBe(end);
  }
});

describe('where the code differs', () => {
  test('a dead head while others serve', () => {
    expect(tableDifferences(chainOf('serving offline, serving online'))).toEqual([
      { id: 'A', table: 'lastsrv', code: 'offline', about: 'lastToServe' },
    ]);
  });

  test('one is brought up to date at a time, and whoever stands before is not asked', () => {
    expect(tableDifferences(chainOf('serving online, waiting online, waiting online'))).toEqual([]);
    const chain = chainOf('serving online, offline offline, waiting online');
    expect(tableDifferences(chain)).toEqual([
      { id: 'C', table: 'waiting', code: 'syncing', about: 'recovery' },
    ]);
    expect(tableDifferences(chainOf('serving online, offline online'))).toEqual([
      { id: 'B', table: 'waiting', code: 'syncing', about: 'recovery' },
    ]);
  });

  test('nowhere else in chains of three that can arise', () => {
    const kinds = new Set<string>();
    for (const chain of everyChain(3)) {
      const shown = chain.targets.map((target) => target.public);
      if (shown.includes('lastsrv') && (shown.includes('serving') || shown.includes('syncing')))
        continue;
      if (shown.filter((state) => state === 'lastsrv').length > 1) continue;
      const order = ['serving', 'lastsrv', 'syncing', 'waiting', 'offline'];
      const places = shown.map((state) => order.indexOf(state));
      if (places.some((place, at) => at > 0 && place < places[at - 1])) continue;
      if (shown.filter((state) => state === 'syncing').length > 1) continue;
      for (const { table, code, about } of tableDifferences(chain))
        kinds.add(`${about}: ${table}, ${code}`);
    }
    expect([...kinds].sort()).toEqual([
      'lastToServe: lastsrv, offline',
      'recovery: syncing, waiting',
      'recovery: waiting, syncing',
    ]);
  });
});

test('states that are none are refused', () => {
  expect(() => notesTransition('asleep' as 'online', 'serving')).toThrow('got asleep, serving');
  expect(() => notesTransition('online', 'toString' as 'serving')).toThrow('got online, toString');
  expect(() => tableDifferences(chainOf(''))).toThrow('requires at least one target');
});
