import { describe, expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import { run } from '../../../../../sims/craq/experiments/placement/run.ts';
import { placementOf, readLoad } from '../../../../../sims/craq/placement.ts';
import { sum } from '../../../../../sims/math/vector.ts';

const of = (failed: readonly number[]) => [...drive(run, { failed }, undefined)][0];
const letters = (text: string): number[] =>
  [...'ABCDEF'].map((one) => (text.includes(one) ? 1 : 0));

describe('the story of the page', () => {
  test.each([
    ['', 1, 1, 1],
    ['A', 1.5, 1.3, 1.2],
    ['C', 1.5, 1.2, 1.2],
    ['AB', 3, 1.6, 1.6],
    ['AD', 1.5, 1.6, 1.6],
  ])(
    'without %s the fullest answers %d, %d and %d times its reads',
    (gone, fixed, notes, balanced) => {
      const { fullest } = of(letters(gone));
      expect(fullest.fixed).toBeCloseTo(fixed, 12);
      expect(fullest.notes).toBeCloseTo(notes, 12);
      expect(fullest.balanced).toBeCloseTo(balanced, 12);
    },
  );

  test('A, B and C lose five chains, none and one; A, B and D none, one and one', () => {
    expect(of(letters('ABC')).lost).toEqual({ fixed: 5, notes: 0, balanced: 1 });
    expect(of(letters('ABD')).lost).toEqual({ fixed: 0, notes: 1, balanced: 1 });
  });

  test('evenly spread is what nobody can go below', () => {
    for (let code = 0; code < 63; code++) {
      const { even, fullest, lost } = of([0, 1, 2, 3, 4, 5].map((ssd) => (code >> ssd) & 1));
      for (const lane of ['fixed', 'notes', 'balanced'] as const) {
        if (lost[lane] === 0) expect(fullest[lane]).toBeGreaterThan(even - 1e-9);
      }
    }
  });
});

test('the ways to lose a chain with three SSDs, counted one by one', () => {
  const { deadly, chains } = of(letters(''));
  for (const lane of ['fixed', 'notes', 'balanced'] as const) {
    let count = 0;
    for (let a = 0; a < 6; a++)
      for (let b = a + 1; b < 6; b++)
        for (let c = b + 1; c < 6; c++)
          count += readLoad(chains[lane], 6, [a, b, c]).lost.length > 0 ? 1 : 0;
    expect(deadly[lane]).toBe(count);
  }
});

test('all reads are answered while no chain is lost, and the search finds the facts’ table', () => {
  const { reads, chains, needed, together } = of(letters('BE'));
  for (const lane of ['fixed', 'notes', 'balanced'] as const)
    expect(sum(reads[lane])).toBeCloseTo(6, 9);
  expect(chains.balanced).toEqual(placementOf('ABC ABD ACE ADF AEF BCF BDE BEF CDE CDF'));
  expect([needed, together]).toEqual([10, 2]);
});
