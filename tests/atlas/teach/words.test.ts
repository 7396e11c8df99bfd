/** The teach pages' own texts: whole in both languages, and none left over. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lessonWords } from '../../../src/atlas/teach/lesson-words.ts';
import { ways } from '../../../src/atlas/teach/ways.ts';
import { teachWords } from '../../../src/atlas/teach/words.ts';

const components = [
  ...readdirSync('src/atlas/teach')
    .filter((name) => name.endsWith('.svelte'))
    .map((name) => `src/atlas/teach/${name}`),
  'src/routes/[lang=lang]/teach/+page.svelte',
  'src/routes/[lang=lang]/teach/[technique]/[experiment]/+page.svelte',
  'src/server/lesson.ts',
  'src/server/exercises.ts',
];
const used = components.map((path) => readFileSync(path, 'utf8')).join('\n');

test.each([
  ['teach page', teachWords.en],
  ['lesson', lessonWords.en],
])('every text of the %s is used', (_, words) => {
  const left = Object.keys(words).filter((key) => !new RegExp(`words\\.${key}\\b`).test(used));
  expect(left).toEqual([]);
});

/** Every text below an object, functions called with some values. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    return [String((value as (...given: unknown[]) => unknown)('1', '2', '3', '4'))];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What is the same in any language: a name, a command, a path, what holds nothing but values. */
const isShared = (text: string): boolean =>
  !/[a-z]{2}/i.test(text) || /^(https|npm run .*|.*[A-C]: ?\d.*)$/s.test(text);

test('Chinese has its own text for each, and Chinese characters in it', () => {
  for (const [en, zh] of [
    [teachWords.en, teachWords.zh],
    [lessonWords.en, lessonWords.zh],
    [ways.en, ways.zh],
  ]) {
    const [english, chinese] = [textsIn(en), textsIn(zh)];
    expect(chinese).toHaveLength(english.length);
    const same = english.filter((text, i) => !isShared(text) && text === chinese[i]);
    expect(same).toEqual([]);
  }
});
