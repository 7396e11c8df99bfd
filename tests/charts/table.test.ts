import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../src/charts/export.ts';
import { messagesFor } from '../../src/charts/messages.ts';
import { csvOf, excerpt, tableOf } from '../../src/charts/table.ts';
import { bars, heat, lines, points } from './plots.ts';

const words = messagesFor('en');

test('lines share their x, and a pinned run may be shorter', () => {
  expect(tableOf(lines(), words)).toEqual({
    columns: ['Step', 'Bias', 'Bias (A)'],
    rows: [
      [0, 3.4, 1],
      [1, 0.2, 2],
      [2, 0.3, ''],
    ],
  });
});

test('points have a row each, with their names', () => {
  expect(tableOf(points(), words)).toEqual({
    columns: ['Series', 'Name', 'load', 'y'],
    rows: [
      ['Experts', 'e0', 1, 5],
      ['Experts', 'e1', 2, 4],
    ],
  });
});

test('bars have a row each', () => {
  expect(tableOf(bars(), words).rows).toEqual([
    ['first', 2],
    ['second', 0.5],
  ]);
});

test('a heat map over frames has a row for every frame', () => {
  expect(tableOf(heat(), words)).toEqual({
    columns: ['Step', 'Expert a', 'Expert b'],
    rows: [
      [0, 1, 4],
      [10, 2, 5],
      [20, 3, 6],
    ],
  });
});

test('an excerpt keeps the first and the last row', () => {
  const table = { columns: ['n'], rows: Array.from({ length: 1001 }, (_, i) => [i]) };
  const { rows } = excerpt(table, 5);
  expect(rows).toEqual([[0], [250], [500], [750], [1000]]);
  expect(excerpt(table, 2000)).toEqual(table);
});

test('commas, quotes and line breaks are quoted as RFC 4180 asks', () => {
  expect(csvOf({ columns: ['a,b', 'say "x"'], rows: [['two\nlines', 0.1]] })).toBe(
    '"a,b","say ""x"""\r\n"two\nlines",0.1\r\n',
  );
});

/** Reads one row of CSV back, character by character. */
function fields(row: string): string[] {
  const found = [''];
  let quoted = false;
  for (let i = 0; i < row.length; i++) {
    const last = found.length - 1;
    if (row[i] === '"' && quoted && row[i + 1] === '"') found[last] += row[i++];
    else if (row[i] === '"') quoted = !quoted;
    else if (row[i] === ',' && !quoted) found.push('');
    else found[last] += row[i];
  }
  return found;
}

test('any text comes back from the file as it went in', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '专', ' ', '\n') });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
      const csv = csvOf({ columns: texts, rows: [] });
      expect(csv.endsWith('\r\n')).toBe(true);
      expect(fields(csv.slice(0, -2))).toEqual(texts);
    }),
  );
});

test('numbers keep every digit, gaps are empty, and no text is taken for a formula', () => {
  const rows = [[0.1 + 0.2, NaN, '=1+1', -1]];
  expect(csvOf({ columns: ['a', 'b', 'c', 'd'], rows })).toBe(
    "a,b,c,d\r\n0.30000000000000004,,'=1+1,-1\r\n",
  );
});

test('a file is called after its figure', () => {
  expect(fileName('Load of each expert (over training)')).toBe('load-of-each-expert-over-training');
  expect(fileName('每个专家的负载')).toBe('每个专家的负载');
  expect(fileName('?')).toBe('figure');
});
