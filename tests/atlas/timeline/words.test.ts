/** The timeline's own texts: whole in both languages, and none left over. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ideas } from '../../../src/atlas/ideas.ts';
import { releases } from '../../../src/atlas/releases/index.ts';
import { timelineWords } from '../../../src/atlas/timeline/words.ts';

const pages = [
  'src/routes/[lang=lang]/timeline/+page.svelte',
  ...['Entry', 'Filters', 'Notes', 'Overview'].map((name) => `src/atlas/timeline/${name}.svelte`),
];
const shown = pages.map((file) => readFileSync(file, 'utf8')).join('\n');

test('every text is used on the page', () => {
  const { uses, introduced, ...named } = timelineWords.en; // by their grade: words[grade]
  expect([uses, introduced].every((text) => text !== '')).toBe(true);
  expect(Object.keys(named).filter((key) => !shown.includes(`words.${key}`))).toEqual([]);
});

test('the Chinese of a text is Chinese, with full-width punctuation', () => {
  const { en, zh } = timelineWords;
  for (const text of [zh.lead, zh.article('x'), zh.errs, zh.count(1, 2), zh.unconfirmedLead]) {
    expect(text).toMatch(/\p{Script=Han}/u);
    expect(text).not.toMatch(/[,;:?!()]/);
  }
  expect(zh.count(3, 41)).toMatch(/41.*3/);
  expect(en.count(3, 41)).toMatch(/3.*41/);
  for (const { line, evidence } of releases) {
    expect(line.zh).toMatch(/\p{Script=Han}.*。$/u);
    for (const text of [line.zh, evidence.text.zh]) expect(text).not.toMatch(/[,;:?!]/);
  }
});

test('no name of an idea is missing in a language', () => {
  for (const { name } of ideas) expect([name.en, name.zh]).not.toContain('');
});
