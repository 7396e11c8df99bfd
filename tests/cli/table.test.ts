import { expect, test } from 'vitest';
import { csvLine, table } from '../../src/cli/table.ts';

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
    '  10  专家  -1.0',
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
