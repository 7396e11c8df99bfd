/** Every exercise is played: what its answer claims is what comes of the change. */
import { describe, expect, test } from 'vitest';
import { changedText } from '../../src/atlas/exercises/exercise.ts';
import { exercises } from '../../src/atlas/exercises/index.ts';
import { askedIn, longest, unpacked } from '../../src/edit/share.ts';
import { isOpenTo } from '../../src/sandbox/graph.ts';
import { exercisesOf, foundOf } from '../../src/server/exercises.ts';
import { textOf } from '../../src/server/files.ts';
import { foundFor } from './play.ts';

describe.each(Object.entries(exercises))('the exercises of %s', (lab, own) => {
  test('come out as the answers say', { timeout: 60_000 }, async () => {
    const found = foundOf(lab);
    expect(found).toHaveLength(own.length);
    for (const [i, exercise] of own.entries()) {
      expect(await foundFor(lab, exercise)).toEqual(found[i]);
      const { fails, parts } = found[i];
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
  });
});
