import { expect, test } from 'vitest';
import { mayRead, mayWrite, publicStates, type PublicState } from '../../../sims/craq/states.ts';

// The table of 3FS, docs/design_notes.md, "Failure detection": read and write, state by state.
const table: Readonly<Record<PublicState, string>> = {
  serving: 'Y Y',
  syncing: 'N Y',
  waiting: 'N N',
  lastsrv: 'N N',
  offline: 'N N',
};

test.each(Object.entries(table))('who is %s may read and write: %s', (state, expected) => {
  const said = [mayRead, mayWrite].map((may) => (may(state as PublicState) ? 'Y' : 'N'));
  expect(said.join(' ')).toBe(expected);
});

test('nobody reads who does not also take writes: it would fall behind', () => {
  for (const state of publicStates) if (mayRead(state)) expect(mayWrite(state)).toBe(true);
});

test('every state has its place in a chain, once', () => {
  expect([...publicStates].sort()).toEqual(Object.keys(table).sort());
});

test('a state that there is not is refused', () => {
  for (const may of [mayRead, mayWrite]) {
    expect(() => may('asleep' as PublicState)).toThrow('got asleep');
  }
});
