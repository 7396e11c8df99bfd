import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startOf } from '../../sims/contract/drive.ts';
import { pairsOf, readPairs } from '../../src/runner/address.ts';
import { fromFile, longestFile, toFile } from '../../src/runner/file.ts';
import { sums } from './toy.ts';

test('for any text, a run goes into a file and comes out of it exactly', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (note) => {
      const state = { values: startOf(sums.knobs, { note, start: -0 }), interventions: [] };
      const opened = fromFile('toy/sums', toFile('toy/sums', pairsOf(sums.knobs, state)));
      const pairs = 'pairs' in opened ? opened.pairs : [];
      expect(readPairs(sums.knobs, pairs)).toStrictEqual({ state, notices: [] });
    }),
  );
});

test('a run of another lab is sent there', () => {
  expect(fromFile('toy/sums', toFile('toy/walk', []))).toEqual({
    refused: 'elsewhere',
    lab: 'toy/walk',
  });
});

test.each([
  ...['', '{', 'null', '[]', '"toy/sums"', '{"atlas":1,"run":[]}', '{"atlas":"toy/sums"}'],
  ...['{"atlas":"toy/sums","run":{}}', '{"atlas":"toy/sums","run":[["note"]]}'],
  ...['{"atlas":"toy/sums","run":[["note",1]]}', '{"atlas":"//example.org","run":[]}'],
])('%s is no run', (text) => {
  expect(fromFile('toy/sums', text)).toEqual({ refused: 'unreadable' });
});

test('a file beyond the bound is not read', () => {
  const file = toFile('toy/sums', [['note', 'x'.repeat(longestFile)]]);
  expect(fromFile('toy/sums', file)).toEqual({ refused: 'long' });
});
