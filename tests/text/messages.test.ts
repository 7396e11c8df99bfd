/** Two languages, whole: no key missing, none unused, no placeholder lost. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textsOf } from '../../src/labs/contract/translated.ts';
import { words } from '../../src/labs/contract/words.ts';
import { techniques } from '../../src/labs/index.ts';
import { en } from '../../src/text/en.ts';
import { zh } from '../../src/text/zh.ts';

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : /\.(svelte|ts)$/.test(path) ? [path] : [];
  });
}

const sources = ['src/page', 'src/site', 'src/routes']
  .flatMap(filesBelow)
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

test('English and Chinese have the same messages', () => {
  expect(Object.keys(zh)).toEqual(Object.keys(en));
});

test.each(Object.keys(en))('the message %s is used on a page', (key) => {
  expect(sources).toMatch(new RegExp(`\\b(t|en|zh)\\.${key}\\b`));
});

type Words = Readonly<Record<string, string>>;

const files = import.meta.glob<{ zh: Words }>('../../src/labs/**/zh.ts', { eager: true });
const chineseOf = (folder: string): Words => files[`../../src/labs/${folder}/zh.ts`]?.zh ?? {};

/** The texts of a technique's list and of each of its experiments, with the words to look them up. */
const tables = await Promise.all(
  Object.entries(techniques).flatMap(([name, technique]) => [
    { folder: name, texts: textsOf(technique), chinese: [chineseOf(name), words] },
    ...Object.entries(technique.experiments).map(async ([key, { load }]) => ({
      folder: `${name}/${key}`,
      texts: textsOf((await load()).experiment),
      chinese: [chineseOf(`${name}/${key}`), chineseOf(name), words],
    })),
  ]),
);

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{[\w.]+\}/g)].map(String).sort();

describe.each(tables)('$folder', ({ folder, texts, chinese }) => {
  const find = (english: string): string | undefined =>
    chinese.find((one) => Object.hasOwn(one, english))?.[english];

  test('every English text has a Chinese one, with the same placeholders', () => {
    expect(texts.filter((english) => find(english) === undefined)).toEqual([]);
    for (const english of texts) {
      expect(placeholders(find(english) ?? ''), english).toEqual(placeholders(english));
    }
  });

  test('no Chinese text is left over', () => {
    const inside = tables.filter(
      (one) => one.folder === folder || one.folder.startsWith(`${folder}/`),
    );
    const used = new Set(inside.flatMap((one) => one.texts));
    expect(Object.keys(chineseOf(folder)).filter((english) => !used.has(english))).toEqual([]);
  });
});

test('what techniques share stands once, and is used', () => {
  const used = new Set(tables.flatMap(({ texts }) => texts));
  expect(Object.keys(words).filter((english) => !used.has(english))).toEqual([]);
});
