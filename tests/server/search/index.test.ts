/** What search can lead to: everything of its kinds, in both languages, in a file that is soon there. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { terms } from '../../../src/atlas/glossary/index.ts';
import { releases } from '../../../src/atlas/releases/index.ts';
import { kinds, type Entry } from '../../../src/atlas/search/entry.ts';
import { techniques } from '../../../src/labs/index.ts';
import { searchEntries } from '../../../src/server/search/index.ts';

const of = { en: await searchEntries('en'), zh: await searchEntries('zh') };
const experiments = Object.values(techniques).flatMap((one) => Object.keys(one.experiments));

describe.each(['en', 'zh'] as const)('in %s', (lang) => {
  const entries: readonly Entry[] = of[lang];
  const ofKind = (kind: Entry['kind']): Entry[] => entries.filter((entry) => entry.kind === kind);

  test('every lab, experiment, term and release is there, and equations and functions are', () => {
    expect(ofKind('lab').length).toBe(Object.keys(techniques).length);
    expect(ofKind('experiment').length).toBe(experiments.length);
    expect(ofKind('term').length).toBe(terms.length);
    expect(ofKind('release').length).toBe(releases.length);
    expect(ofKind('equation').length).toBeGreaterThan(50);
    expect(ofKind('function').length).toBeGreaterThan(300);
  });

  test('each is named once in its kind and place, and says something', () => {
    const keys = entries.map(({ kind, name, href }) => `${kind} ${name} ${href}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    expect(entries.filter(({ name }) => name === '')).toEqual([]);
    const silent = entries.filter(({ kind, text }) => kind !== 'function' && text === '');
    expect(silent).toEqual([]);
  });

  test('all addresses stay below the language', () => {
    expect(entries.filter(({ href }) => /^\/|^\w+:|\.\./.test(href))).toEqual([]);
  });

  test('the index weighs at most 64 kB, gzip', () => {
    const text = JSON.stringify(entries);
    expect(gzipSync(text).length).toBeLessThanOrEqual(64_000);
  });
});

test('both languages have the same entries in the same order', () => {
  const places = (entries: readonly Entry[]): string[] =>
    entries.map(({ kind, href }) => `${kind} ${href}`);
  expect(places(of.zh)).toEqual(places(of.en));
  expect(kinds.filter((kind) => !of.en.some((entry) => entry.kind === kind))).toEqual([]);
});

test('only what is code speaks English on a Chinese page', () => {
  const foreign = of.zh.filter(
    ({ kind, text }) => kind !== 'equation' && kind !== 'function' && !/\p{Script=Han}/u.test(text),
  );
  expect(foreign.map(({ name }) => name)).toEqual([]);
  expect(of.zh.filter(({ isEnglish }) => isEnglish).every(({ kind }) => kind === 'function')).toBe(
    true,
  );
});
