import fc from 'fast-check';
import { expect, test } from 'vitest';
import { join, ranges, type Part } from '../../src/cli/join.ts';
import { linesOf, type Lines } from '../../src/cli/lines.ts';
import { gridSize, shardOf, type Outcome } from '../../src/cli/sweep.ts';

const axes = [
  { knob: 'p', values: [0.1, 0.2, 0.3] },
  { knob: 'text', values: ['plain', 'a,b', 'two\nlines "quoted"\n', ''] },
];
const size = gridSize(axes);
const outcome = (index: number): Outcome => ({ p: index / 7, 'loss.bias': -index, note: 'a"b\n' });

/** What one machine writes of these runs. */
function written(lines: Lines, indices: readonly number[]): string {
  const header = lines.header(outcome(0));
  const rows = indices.map((index) => lines.line(index, outcome(index)));
  return [...(header === undefined || indices.length === 0 ? [] : [header]), ...rows, ''].join(
    '\n',
  );
}
const all = Array.from({ length: size }, (_, i) => i);
const forms = [
  ['csv', linesOf('csv', axes, 77)],
  ['json', linesOf('json', axes, 77)],
] as const;
const [[, csv], [, json]] = forms;

const partsOf = (lines: Lines, of: number): Part[] =>
  Array.from({ length: of }, (_, i) => ({
    file: `part-${i + 1}`,
    text: written(lines, shardOf(size, { part: i + 1, of })),
  }));

test.each(forms)('for any number of shards in any order, joined %s is the whole', (_, lines) => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2 * size }).chain((of) => {
        const parts = partsOf(lines, of);
        return fc.shuffledSubarray(parts, { minLength: of, maxLength: of });
      }),
      (parts) => {
        expect(join(parts, lines, size)).toBe(written(lines, all));
      },
    ),
  );
});

test.each(forms)('for any cut, the runs that it loses are missed in %s', (_, lines) => {
  const [first, second] = partsOf(lines, 2);
  fc.assert(
    fc.property(fc.nat(second.text.length - 1), (end) => {
      const cut = { ...second, text: second.text.slice(0, end) };
      expect(() => join([first, cut], lines, size)).toThrow(/^--join found\n/);
      // Nor is a half line taken for a whole one where another file follows it at once.
      const glued = { file: 'glued', text: cut.text + second.text };
      if (end > 0) expect(() => join([first, glued], lines, size)).toThrow(/^--join found\n/);
    }),
  );
});

const problems = (parts: readonly Part[], lines = csv): string => {
  try {
    return join(parts, lines, size);
  } catch (error) {
    return error instanceof Error ? error.message.replace('--join found\n', '') : String(error);
  }
};
const part = (text: string): Part => ({ file: 'part', text });

test('runs that are missing or doubled are named', () => {
  const [first, , third] = partsOf(csv, 3);
  expect(problems([first, third])).toBe('missing of 12 runs: 4 to 7');
  expect(problems([first])).toBe('missing of 12 runs: 4 to 11');
  const again = { ...first, file: 'again' };
  expect(problems([part(written(csv, all)), again]).split('\n')[0]).toBe(
    'run 0 is there twice: part, line 2 and again, line 2',
  );
});

test('a header that differs, a half line and a foreign line are named', () => {
  const [first, second] = partsOf(csv, 2);
  const other = second.text.replace('loss.bias', 'loss.none');
  expect(problems([first, part(other)]).split('\n')[0]).toBe('part requires the header of part-1');
  expect(problems([first, part(second.text.slice(0, -1))]).split('\n')[0]).toBe(
    'part: the last line is not whole',
  );
  expect(problems([part('hello\n')]).split('\n')[0]).toBe(
    'part requires a header that begins run,p,text, and ends ,sweep, got "hello"',
  );
  expect(problems([part('hello\n')], json).split('\n')[0]).toBe(
    'part, line 1 requires a whole line, got "hello"',
  );
});

test.each(forms)('in %s, runs of a sweep with another fixed value are refused', (form, lines) => {
  const other = part(written(linesOf(form, axes, 78), all));
  expect(problems([other], lines)).toContain('requires runs of this sweep, 77, got 78');
});

test('many problems are shortened', () => {
  const none = part(written(linesOf('json', axes, 78), all));
  expect(problems([none], json).split('\n').at(-1)).toBe('and 3 more');
});

test('neighbours are told as ranges', () => {
  expect(ranges([3, 7, 8, 9, 21])).toBe('3, 7 to 9, 21');
});

test('a metric with the name of a knob has a column of its own', () => {
  expect(csv.header(outcome(0))).toBe('run,p,text,outcome.p,loss.bias,note,sweep');
});
