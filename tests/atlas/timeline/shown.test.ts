/** What a choice shows, and that address, style sheet and data know the same choices. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { releases } from '../../../src/atlas/releases/index.ts';
import {
  addressOf,
  choiceOf,
  choices,
  everything,
  isShown,
  wordsOf,
} from '../../../src/atlas/timeline/shown.ts';

test('no word is both a kind and an idea', () => {
  expect(new Set(choices).size).toBe(choices.length);
  expect(choices).not.toContain(everything);
});

test.each(choices)('%s shows some releases and hides others', (choice) => {
  const shown = releases.filter((release) => isShown(release, choice));
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.length).toBeLessThan(releases.length);
  expect(shown.every((release) => wordsOf(release).includes(choice))).toBe(true);
});

test('an address brings its choice back, and keeps what else it says', () => {
  for (const choice of [everything, ...choices])
    expect(choiceOf(addressOf(choice, ''))).toBe(choice);
  expect(addressOf('mla', '?kind=code&x=1')).toBe('?x=1&idea=mla');
  expect(addressOf('vision', '?idea=mla')).toBe('?kind=vision');
  expect(addressOf(everything, '?idea=mla')).toBe('');
});

test('an address that says nothing known shows everything', () => {
  for (const search of ['', '?idea=', '?idea=nothing', '?kind=<b>', '?mla']) {
    expect(choiceOf(search)).toBe(everything);
  }
});

test('without a script, too, every choice has its line in the style sheet, and no other', () => {
  const sheet = readFileSync('src/atlas/timeline/filters.css', 'utf8');
  const line =
    /#show-([\w-]+):checked\)\s+\[data-has\]:not\(\s*\[data-has~='([\w-]+)'\],\s*:target,\s*:has\(:target\)\s*\)/g;
  const lines = [...sheet.matchAll(line)];
  expect(lines.map((line) => line[1])).toEqual(choices);
  for (const [, button, word] of lines) expect(word).toBe(button);
});
