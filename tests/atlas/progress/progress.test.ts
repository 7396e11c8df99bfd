/** What a device remembers of the labs: read back as it was written, and nothing else believed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isNothing,
  joined,
  key,
  nothing,
  parse,
  progressIn,
  written,
  type OfLab,
} from '../../../src/atlas/progress/progress.ts';

const wager = fc.constantFrom('placed' as const, 'right' as const, 'wrong' as const);
const ofLab: fc.Arbitrary<OfLab> = fc.record({
  bets: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), wager, { noNullPrototype: true }),
  tour: fc.boolean(),
  run: fc.boolean(),
});
const progress = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}\/[a-z]{1,6}$/), ofLab, {
  noNullPrototype: true,
});

test('whatever was done is read back as it was written', () => {
  fc.assert(fc.property(progress, (done) => void expect(parse(written(done))).toEqual(done)));
});

test('of what another program wrote nothing is believed, and nothing throws', () => {
  for (const text of [null, '', '{', '[]', 'null', '7', '{"version":2,"labs":{}}', '{"labs":{}}']) {
    expect(parse(text)).toEqual({});
  }
  fc.assert(fc.property(fc.string(), (text) => void expect(() => parse(text)).not.toThrow()));
  const odd = { version: 1, labs: { 'moe/gate': { bets: { a: 'won', b: 'right' }, tour: 1 } } };
  expect(parse(JSON.stringify(odd))).toEqual({
    'moe/gate': { bets: { b: 'right' }, tour: false, run: false },
  });
  expect(parse(JSON.stringify({ version: 1, labs: { 'no lab': nothing } }))).toEqual({});
});

describe('joined', () => {
  test('keeps what was done, and a judged bet stays judged while it is placed again', () => {
    const before: OfLab = { bets: { a: 'right', b: 'placed' }, tour: true, run: false };
    const now: OfLab = { bets: { a: 'placed', b: 'wrong' }, tour: false, run: true };
    expect(joined(before, now)).toEqual({
      bets: { a: 'right', b: 'wrong' },
      tour: true,
      run: true,
    });
  });

  test('a bet that is judged anew counts as it came the last time', () => {
    const right: OfLab = { ...nothing, bets: { a: 'right' } };
    expect(joined(right, { ...nothing, bets: { a: 'wrong' } }).bets).toEqual({ a: 'wrong' });
  });

  test('for any two, doing the same again changes nothing', () => {
    fc.assert(
      fc.property(ofLab, ofLab, (before, now) => {
        const once = joined(before, now);
        expect(joined(once, now)).toEqual(once);
      }),
    );
  });
});

test('nothing is nothing, and where no store may be used there is nothing', () => {
  expect(isNothing(nothing)).toBe(true);
  expect(isNothing({ ...nothing, bets: { a: 'placed' } })).toBe(false);
  expect(progressIn(undefined)).toEqual({});
  const store = { getItem: (name: string) => (name === key ? written({ 'a/b': nothing }) : null) };
  expect(progressIn(store)).toEqual({ 'a/b': nothing });
});

test('there are no dates and no names in it', () => {
  const text = written({ 'moe/gate': { bets: { zeros: 'right' }, tour: true, run: true } });
  expect(text).toBe(
    '{"version":1,"labs":{"moe/gate":{"bets":{"zeros":"right"},"tour":true,"run":true}}}',
  );
});
