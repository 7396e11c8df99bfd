import { describe, expect, test } from 'vitest';
import { letterOf, readAnswers, shareOf } from '../../../src/atlas/teach/answers.ts';

const outcomes = [
  { name: 'below2', text: 'Less than twice its fair share' },
  { name: 'upTo4', text: 'Two to four times, or about that' },
  { name: 'above4', text: '四倍以上' },
];
const counts = (typed: string): readonly number[] => readAnswers(typed, outcomes).counts;

describe('what a class answered is read as', () => {
  test.each([
    ['letters, a line each', 'A\nb\n B \nC', [1, 2, 1]],
    ['letters in one line', 'A, B; b、C', [1, 2, 1]],
    ['counts', 'A: 12\nB=7\nC 3', [12, 7, 3]],
    ['counts with full-width signs', 'Ａ：１２，Ｂ：７', [12, 7, 0]],
    ['names with a letter', 'Lena: B\n小林：C\nvan der Berg A', [1, 1, 1]],
    ['outcomes by their names', 'above4: 5\nbelow2', [1, 0, 5]],
    [
      'outcomes in their own words, a comma among them',
      'Two to four times, or about that',
      [0, 1, 0],
    ],
    ['their own words with a count', '四倍以上：9\nless than twice its fair share: 2', [2, 0, 9]],
    ['nothing', ' \n\n', [0, 0, 0]],
  ])('%s', (_, typed, expected) => {
    expect(counts(typed)).toEqual(expected);
    expect(readAnswers(typed, outcomes).unread).toEqual([]);
  });
});

test('what cannot be read is told and counts for nobody', () => {
  const { counts: read, all, unread } = readAnswers('A\nD: 4\nhm\nB: 99999', outcomes);
  expect(read).toEqual([1, 0, 0]);
  expect(all).toBe(1);
  expect(unread).toEqual(['D: 4', 'hm', 'B: 99999']);
});

test('letters and shares', () => {
  expect([0, 1, 2].map(letterOf)).toEqual(['A', 'B', 'C']);
  expect([shareOf(1, 3), shareOf(0, 0), shareOf(3, 3)]).toEqual([33, 0, 100]);
});
