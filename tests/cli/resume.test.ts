import fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { linesOf, type Lines } from '../../src/cli/lines.ts';
import { resume } from '../../src/cli/resume.ts';

const folder = mkdtempSync(join(tmpdir(), 'resume-'));
const file = join(folder, 'sweep');
afterAll(() => rmSync(folder, { recursive: true }));

const axes = [{ knob: 'text', values: ['plain', '专家', 'a\nb', 'c,d', 'e"f', 'g'] }];
const indices = [2, 3, 4, 5]; // the second shard of three, and the third
const forms = [
  ['csv', linesOf('csv', axes, 77)],
  ['json', linesOf('json', axes, 77)],
] as const;

const rows = (lines: Lines, from = 0): string =>
  indices
    .slice(from)
    .map((index) => `${lines.line(index, { at: index, note: '专,\n' })}\n`)
    .join('');
const head = (lines: Lines): string => {
  const header = lines.header({ at: 0, note: '' });
  return header === undefined ? '' : `${header}\n`;
};

test.each(forms)('wherever %s was cut off, it is taken up there', (_, lines) => {
  const whole = Buffer.from(head(lines) + rows(lines));
  fc.assert(
    fc.property(fc.nat(whole.length), (end) => {
      writeFileSync(file, whole.subarray(0, end)); // in the middle of a character too
      const { done, header, write } = resume(file, lines, indices);
      write((header === undefined ? head(lines) : '') + rows(lines, done));
      expect(readFileSync(file)).toEqual(whole);
    }),
  );
});

test('a file that is not there is begun', () => {
  const fresh = join(folder, 'fresh');
  const { done, header, dropped } = resume(fresh, forms[0][1], indices);
  expect([done, header, dropped, readFileSync(fresh, 'utf8')]).toEqual([
    0,
    undefined,
    undefined,
    '',
  ]);
});

const csv = forms[0][1];
test.each([
  [
    'another header',
    'step,place\n0,1\n',
    'requires a header that begins run,text, and ends ,sweep',
  ],
  ['no sweep at all', 'Dear diary', 'requires runs of this sweep, got "Dear diary" at its end'],
  ['another sweep', head(csv) + rows(linesOf('csv', axes, 78)), 'requires runs of this sweep, 77'],
  [
    'another shard',
    `${head(csv)}${csv.line(0, { at: 0, note: '' })}\n`,
    'requires run 2, got run 0',
  ],
  ['a run too many', head(csv) + rows(csv) + rows(csv, 3), 'requires no further run, got run 5'],
  ['a gap', head(csv) + rows(csv, 1), 'requires run 2, got run 3'],
])('a file of %s is refused, and left as it was', (_, text, message) => {
  writeFileSync(file, text);
  expect(() => resume(file, csv, indices)).toThrow(message);
  expect(readFileSync(file, 'utf8')).toBe(text);
});
