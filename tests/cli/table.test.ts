import { expect, test } from 'vitest';
import fc from 'fast-check';
import { cellsIn, csvLine, namesBeside, table } from '../../src/cli/table.ts';

test('numbers stand to the right, texts to the left, Chinese two places wide', () => {
  const columns = [{ label: 'step' }, { label: '名' }, { label: 'loss', digits: 1 }];
  const rows = [
    [0, 'a', 12.34],
    [10, '专家', -1],
  ];
  expect(table(columns, rows).split('\n')).toEqual([
    'step  名    loss',
    '────  ────  ────',
    '   0  a     12.3',
    '  10  专家  −1.0',
  ]);
});

test('without rows it is the head', () => {
  expect(table([{ label: 'a' }], [])).toBe('a\n─');
});

test('in CSV numbers are exact and texts quoted where they must be', () => {
  expect(csvLine([0.1 + 0.2, -0, 'a,b', 'say "x"', true, 'plain'])).toBe(
    '0.30000000000000004,-0,"a,b","say ""x""",true,plain',
  );
});

test('for any line, the cells in it are those it was made of', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('', '"', ',', 'a\nb', '","'));
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
      expect(cellsIn(csvLine(cells))).toEqual(cells.map((one) => csvLine([one])));
    }),
  );
});

test('of names that are taken, and of no other, the origin is told', () => {
  expect(namesBeside(['run', 'p'], ['cost', 'p'], 'outcome')).toEqual(['cost', 'outcome.p']);
});
