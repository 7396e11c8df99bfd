import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collapse, expand, type Starts } from '../../src/runner/scenario-name.ts';
import type { Pair } from '../../src/runner/query.ts';

const starts: Starts = {
  alone: [
    ['method', 'none'],
    ['at', '20:speed=0.1'],
  ],
  plain: [],
};
const v: Pair = ['v', '1'];

test('a run that says all of a scenario is written by its name, and whatever else it says', () => {
  const pairs = [v, ...starts.alone, ['step', '80']] as const;
  const short = collapse(pairs, 'alone', starts);
  expect(short).toEqual([v, ['scenario', 'alone'], ['step', '80']]);
  expect(expand(short, starts)).toEqual({
    pairs: [...starts.alone, v, ['step', '80']],
    name: 'alone',
    notices: [],
  });
});

test.each([
  ['says less', [v, ['method', 'none']]],
  ['says otherwise', [v, ['method', 'bias'], ['at', '20:speed=0.1']]],
  ['has a change more', [v, ...starts.alone, ['at', '30:speed=0']]],
] as const)('a run that %s is written whole', (_, pairs) => {
  expect(collapse(pairs, 'alone', starts)).toEqual(pairs);
});

test('without a scenario, or of one that sets nothing, pairs are written as they are', () => {
  expect(collapse([v], undefined, starts)).toEqual([v]);
  expect(collapse([v], 'plain', starts)).toEqual([v]);
});

test('what an address says itself counts, and then it is no scenario any more', () => {
  const { pairs, name } = expand([v, ['scenario', 'alone'], ['method', 'bias']], starts);
  expect(pairs).toEqual([['at', '20:speed=0.1'], v, ['method', 'bias']]);
  expect(name).toBeUndefined();
});

test('a scenario that there is not is named, and nothing else of the address is lost', () => {
  const { pairs, notices } = expand([v, ['scenario', 'constructor'], ['k', '2']], starts);
  expect(pairs).toEqual([v, ['k', '2']]);
  expect(notices).toMatchObject([{ name: 'scenario', problem: { got: '"constructor"' } }]);
});

test('whatever is written is read back', () => {
  const pair = fc.tuple(fc.constantFrom('k', 'n', 'at', 'method'), fc.string({ maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(pair), (others) => {
      const pairs = [v, ...starts.alone, ...others];
      const back = expand(collapse(pairs, 'alone', starts), starts).pairs;
      const sorted = (all: readonly Pair[]): string[] => all.map(String).sort();
      expect(sorted(back)).toEqual(sorted(pairs));
    }),
  );
});
