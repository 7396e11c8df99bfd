/** Two languages, whole: no key missing, none unused, no placeholder lost. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { techniques } from '../../sims/index.ts';
import { dictionaries } from '../../src/text/dictionaries.ts';
import { en } from '../../src/text/en.ts';
import { terms } from '../../src/text/glossary.ts';
import { stringsOf } from '../../src/text/strings.ts';
import { zh } from '../../src/text/zh.ts';

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : /\.(svelte|ts)$/.test(path) ? [path] : [];
  });
}

const sources = ['src/lab', 'src/site', 'src/routes']
  .flatMap(filesBelow)
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

test('English and Chinese have the same messages', () => {
  expect(Object.keys(zh)).toEqual(Object.keys(en));
});

test.each(Object.keys(en))('the message %s is used on a page', (key) => {
  expect(sources).toMatch(new RegExp(`\\b(t|en|zh)\\.${key}\\b`));
});

const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe.each(Object.keys(techniques))('%s', async (name) => {
  const technique = await techniques[name]();
  const strings = stringsOf(technique);
  const chinese = await dictionaries.zh(name);

  test('every English text of its tables has a Chinese one', () => {
    expect(strings.filter((english) => !Object.hasOwn(chinese, english))).toEqual([]);
  });

  test('no Chinese text is left over', () => {
    const used = new Set(strings);
    expect(Object.keys(chinese).filter((english) => !used.has(english))).toEqual([]);
  });

  test('a translation keeps the placeholders of its sentence', () => {
    for (const english of strings) {
      expect(placeholders(chinese[english] ?? ''), english).toEqual(placeholders(english));
    }
  });
});

test('a term of the glossary stands there once, in both languages', () => {
  expect(new Set(terms.map(({ en: english }) => english)).size).toBe(terms.length);
  for (const { zh: chinese, means } of terms) {
    expect(chinese).toMatch(/\p{Script=Han}|[A-Z]/u);
    expect(means.zh).toMatch(/\p{Script=Han}/u);
  }
});
