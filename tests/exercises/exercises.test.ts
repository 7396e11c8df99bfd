/** Every exercise is played: what its answer claims is what comes of the change. */
import { describe, expect, test } from 'vitest';
import { changedText } from '../../src/atlas/exercises/exercise.ts';
import { exercises } from '../../src/atlas/exercises/index.ts';
import { askedIn, longest, unpacked } from '../../src/edit/share.ts';
import { isOpenTo } from '../../src/sandbox/graph.ts';
import { carriedOf, exercisesOf, foundOf } from '../../src/server/exercises.ts';
import { textOf } from '../../src/server/files.ts';
import { openExperiments } from '../../src/server/sandbox/graph.ts';
import { foundFor } from './play.ts';

test('every lab whose code can be changed has one to break or to mend, and no other has', () => {
  const open = openExperiments().map(({ technique, name }) => `${technique}/${name}`);
  expect(open.filter((lab) => (exercises[lab] ?? []).length === 0)).toEqual([]);
  expect(Object.keys(exercises).filter((lab) => !open.includes(lab))).toEqual([]);
});

test('a fault to mend has its story, and a source that can be opened', () => {
  const mends = Object.values(exercises)
    .flat()
    .filter((one) => one.kind === 'mend');
  expect(mends.length).toBeGreaterThan(4);
  for (const { source, story } of mends) {
    expect(URL.canParse(source.url)).toBe(true);
    expect(Math.min(source.name.length, story.en.length, story.zh.length)).toBeGreaterThan(8);
  }
});

test('an answer has three sentences at most, in both languages', () => {
  for (const { because } of Object.values(exercises).flat()) {
    for (const [text, stop] of [
      [because.en.replaceAll('Dr. ', 'Dr '), /[.?!](?=\s|$)/],
      [because.zh.replaceAll('Dr. ', 'Dr '), /[。？！]/],
    ] as const) {
      expect(text.split(stop).filter((part) => part.trim()).length, text).toBeLessThan(4);
    }
  }
});

describe.each(Object.entries(exercises))('the exercises of %s', (lab, own) => {
  test('come out as the answers say', { timeout: 60_000 }, async () => {
    const found = foundOf(lab);
    expect(found).toHaveLength(own.length);
    for (const [i, exercise] of own.entries()) {
      expect(await foundFor(lab, exercise)).toEqual(found[i]);
      const { fails, parts, watched } = found[i];
      expect(watched?.path).toBe(exercise.watch);
      expect(fails.length > 0 || parts !== undefined, exercise.ask.en).toBe(true);
      // A fault to mend is judged by tests: there must be one that sees it.
      if (exercise.kind === 'mend') expect(fails).not.toEqual([]);
    }
  });

  test.each(['en', 'zh'] as const)('open the editor with their text, in %s', async (lang) => {
    const [technique, name] = lab.split('/');
    const shown = await exercisesOf(technique, name, lang);
    expect(shown).toHaveLength(own.length);
    for (const [i, { start, end, kind }] of shown.entries()) {
      const address = kind === 'mend' ? start : (end ?? '');
      expect(address.length).toBeLessThan(longest);
      const asked = askedIn(address.slice(address.indexOf('#')));
      if (!asked?.part) throw new Error(`${address} holds a change`);
      expect(isOpenTo(asked.path)).toBe(true);
      const text = textOf(asked.path);
      expect(await unpacked(text, asked.part)).toBe(changedText(own[i], text));
    }
    // A class link carries the same change, and the values that show it.
    const carried = await carriedOf(lab, lang);
    expect(carried).toHaveLength(own.length);
    for (const [i, { fragment, set, ask }] of carried.entries()) {
      const { start, end = start } = shown[i];
      expect(end.endsWith(fragment)).toBe(true);
      expect([set, ask]).toEqual([own[i].set, own[i].ask[lang]]);
    }
  });
});
