import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startOf } from '../../sims/contract/drive.ts';
import { type Parameters, defaults } from '../../sims/contract/parameters.ts';
import { table, type Table } from '../../sims/contract/table.ts';
import { longestAddress, read, reserved, serialise, type State } from '../../src/runner/address.ts';
import { interventionsOf, tables, valuesOf } from '../arbitraries.ts';
import { sums, walk } from './toy.ts';

const initial = ({ knobs }: { readonly knobs: Table }): State => ({
  values: startOf(knobs),
  interventions: [],
});

test('the defaults have no address, and no address is the defaults', () => {
  expect(serialise(walk.knobs, initial(walk))).toBe('');
  expect(read(walk.knobs, '')).toEqual({ state: initial(walk), notices: [] });
});

test('an address can be read by a person', () => {
  const state = {
    values: startOf(walk.knobs, { push: 0, seed: 7 }),
    interventions: [{ step: 100, knob: 'push', value: -0.25 }],
    pinned: { values: startOf(walk.knobs, { noise: 0 }), interventions: [] },
    step: 40,
    embed: true,
  };
  const address = 'v=1&push=0&seed=7&at=100:push=-0.25&pin=true&pin.noise=0&step=40&embed=true';
  expect(serialise(walk.knobs, state)).toBe(address);
  expect(read(walk.knobs, address)).toEqual({ state, notices: [] });
  expect(read(walk.knobs, `?${address}`)).toEqual({ state, notices: [] });
});

test.each([
  [{ start: 0 }, ''],
  [{ start: -0 }, 'v=1&start=-0'],
  [{ note: '' }, 'v=1&note='],
  [{ weights: [] }, 'v=1&weights='],
  [{ grid: [] }, 'v=1&grid='],
  [{ double: true }, 'v=1&double=true'],
  [{ weights: [0, -0, 0.1 + 0.2] }, 'v=1&weights=0,-0,0.30000000000000004'],
  [{ note: '三 & 3 = %00\ud800\\' }, 'v=1&note=%E4%B8%89%20%26%203%20=%20%2500%5Cud800%5C%5C'],
])('%j is written and read exactly', (values, address) => {
  const state = { values: startOf(sums.knobs, values), interventions: [] };
  expect(serialise(sums.knobs, state)).toBe(address);
  expect(read(sums.knobs, address).state.values).toStrictEqual(state.values);
});

/** A table with these knobs and nothing else. */
const withKnobs = (parameters: Parameters): Table => table(parameters, {});

const place = fc.record(
  {
    step: fc.nat(1e9),
    tab: fc.string({ unit: 'binary', maxLength: 20 }),
    tour: fc.integer({ min: 1, max: 99 }),
    embed: fc.boolean(),
  },
  { requiredKeys: [], noNullPrototype: true },
);

/** Any table with any state of it. */
const labs = tables.chain((table) => {
  const of = withKnobs(table);
  const recipe = fc
    .tuple(valuesOf(of.parameters), interventionsOf(of.parameters, 1e6))
    .map(([values, interventions]) => ({ values, interventions }));
  const state = fc
    .tuple(recipe, fc.option(recipe, { nil: undefined }), place)
    .map(([own, pinned, rest]): State => ({ ...own, ...(pinned && { pinned }), ...rest }));
  return fc.record({ of: fc.constant(of), state });
});

test('for any table and any state of it, what is written is read back', () => {
  fc.assert(
    fc.property(labs, ({ of, state }) => {
      const address = serialise(of, state);
      expect(read(of, address)).toStrictEqual({ state, notices: [] });
      const throughBrowser = new URL(`http://localhost/?${address}`).search;
      expect(read(of, throughBrowser)).toStrictEqual({ state, notices: [] });
    }),
    { numRuns: 500 },
  );
});

test('what is wrong is named, its default stands, and the rest is read', () => {
  const address =
    'v=1&push=7&steps=abc&seed=3&colour=red&at=5:steps=3&at=2:noise=1&step=x&embed=maybe&tour=0';
  const { state, notices } = read(walk.knobs, address);
  expect(state).toEqual({
    values: startOf(walk.knobs, { seed: 3 }),
    interventions: [{ step: 2, knob: 'noise', value: 1 }],
  });
  expect(notices).toEqual([
    { name: 'push', problem: { requires: 'number', min: -1, max: 1, got: '7' } },
    { name: 'steps', problem: { requires: 'integer', min: 1, max: 100_000, got: '"abc"' } },
    { name: 'colour', problem: { requires: 'knob', got: '"red"' } },
    { name: 'at', problem: { requires: 'choice', options: ['push', 'noise'], got: '"steps"' } },
    { name: 'step', problem: { requires: 'integer', min: 0, max: 1e9, got: '"x"' } },
    { name: 'tour', problem: { requires: 'integer', min: 1, max: 99, got: '"0"' } },
    { name: 'embed', problem: { requires: 'flag', got: '"maybe"' } },
  ]);
});

test('an address of a later version is not guessed at', () => {
  expect(read(walk.knobs, 'v=2&push=0')).toEqual({
    state: initial(walk),
    notices: [{ name: 'v', problem: { requires: 'version', got: '"2"' } }],
  });
});

test('an address beyond the bound is named and not read', () => {
  const { state, notices } = read(sums.knobs, `note=${'x'.repeat(longestAddress)}`);
  expect(state).toEqual(initial(sums));
  expect(notices).toEqual([
    { name: 'address', problem: { requires: 'shorter', max: 20_000, got: '20005' } },
  ]);
});

test('for any text at all, reading gives a state the table allows and few notices', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.webQueryParameters(),
    fc.constantFrom(
      '%00=%00&%zz&=&&&==',
      '__proto__=1&constructor=2&toString=3',
      'pin=1&pin.__proto__=1&at=__proto__',
      '<script>alert(1)</script>=<img src=x onerror=alert(1)>',
      'x&'.repeat(9000),
      'push=1e999&steps=0x10&seed=NaN&noise=Infinity',
    ),
  );
  fc.assert(
    fc.property(hostile, (search) => {
      const { state, notices } = read(walk.knobs, search);
      expect(notices.length).toBeLessThanOrEqual(20);
      for (const { name } of notices) expect(name.length).toBeLessThanOrEqual(40);
      expect(read(walk.knobs, serialise(walk.knobs, state))).toStrictEqual({ state, notices: [] });
      expect(Object.keys(state.values)).toEqual(Object.keys(defaults(walk.knobs.parameters)));
    }),
  );
});

test('keys of the address are no knobs', () => {
  for (const key of reserved) {
    const { state } = read(walk.knobs, `${key}=0`);
    expect(state.values).toEqual(startOf(walk.knobs));
  }
});

test('a key that stands there twice is named, and the last counts', () => {
  const { state, notices } = read(
    walk.knobs,
    'v=1&seed=1&push=0&seed=2&at=1:push=0&at=2:push=1&nothing=1&nothing=2&step=3&step=4',
  );
  expect(state).toMatchObject({ values: { seed: 2 }, step: 4, interventions: [{}, {}] });
  expect(notices).toEqual([
    { name: 'nothing', problem: { requires: 'knob', got: '"2"' } },
    { name: 'seed', problem: { requires: 'once', got: '"2"' } },
    { name: 'step', problem: { requires: 'once', got: '"4"' } },
  ]);
});

test('what another device keeps is named, and the rest is read', () => {
  const search = 'v=1&note=@0abc9&start=2';
  const kept = read(sums.knobs, search, (name) => (name === '0abc9' ? 'note=long' : undefined));
  expect(kept).toEqual({
    state: { values: startOf(sums.knobs, { note: 'long', start: 2 }), interventions: [] },
    notices: [],
  });
  const elsewhere = read(sums.knobs, `?${search}`);
  expect(elsewhere.state.values).toEqual(startOf(sums.knobs, { start: 2 }));
  expect(elsewhere.notices).toEqual([
    { name: 'note', problem: { requires: 'device', got: 'note' } },
  ]);
});
