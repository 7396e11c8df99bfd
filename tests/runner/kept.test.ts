import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startOf } from '../../sims/contract/drive.ts';
import { read, serialise, type State } from '../../src/runner/address.ts';
import { lengthen, longestSearch, shorten, type Kept } from '../../src/runner/kept.ts';
import { sums, walk } from './toy.ts';

const shelf = (kept: readonly Kept[]) => (name: string) =>
  kept.find((one) => one.name === name)?.content;

test('what fits stands in the address as it is', () => {
  for (const search of ['', 'v=1&note=a', `note=${'x'.repeat(longestSearch - 5)}`]) {
    expect(shorten(search)).toEqual({ search, kept: [] });
  }
});

test('of what does not fit the longest goes first, and only as much as must', () => {
  const search = `v=1&start=2&note=${'x'.repeat(9000)}&pin=true&pin.note=${'y'.repeat(5000)}&step=4`;
  const { search: short, kept } = shorten(search);
  expect(short).toMatch(/^v=1&start=2&note=@[0-9a-z]{5,11}&pin=true&pin\.note=y{5000}&step=4$/);
  expect(kept).toEqual([{ name: kept[0].name, content: `note=${'x'.repeat(9000)}` }]);
  expect(shorten(short)).toEqual({ search: short, kept: [] });
});

test('changes on the way are kept together, in their order', () => {
  const interventions = Array.from({ length: 800 }, (_, i) => {
    return { step: i, knob: 'push', value: (i % 7) / 8 };
  });
  const state: State = { values: startOf(walk.knobs, { seed: 3 }), interventions };
  const { search, kept } = shorten(serialise(walk.knobs, state));
  expect(search).toMatch(/^v=1&seed=3&at=@[0-9a-z]+$/);
  expect(read(walk.knobs, search, shelf(kept))).toEqual({ state, notices: [] });
});

test('for any text, what is shortened comes back exactly', () => {
  const part = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(part, part, fc.integer({ min: 1, max: 2000 }), (own, other, times) => {
      const state = {
        values: startOf(sums.knobs, { note: own.repeat(times).slice(0, 30_000) }),
        interventions: [],
        pinned: { values: startOf(sums.knobs, { note: other.repeat(times) }), interventions: [] },
      };
      const long = serialise(sums.knobs, state);
      const { search, kept } = shorten(long);
      expect(search.length).toBeLessThanOrEqual(longestSearch);
      expect(lengthen(search, shelf(kept))).toEqual({ search: long, missing: [] });
      const browser = new URL(`http://localhost/?${search}`).search;
      expect(read(sums.knobs, browser, shelf(kept)).state.values).toStrictEqual(state.values);
    }),
    { numRuns: 40 },
  );
});

test('a value that looks like a name is a value', () => {
  const state = { values: startOf(sums.knobs, { note: '@0abc9' }), interventions: [] };
  const search = serialise(sums.knobs, state);
  expect(read(sums.knobs, search, () => 'note=another')).toEqual({ state, notices: [] });
});
