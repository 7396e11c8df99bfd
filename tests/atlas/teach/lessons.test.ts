/**
 * The lessons: one for each lab, whole in both languages; and no number in a key that a run does not
 * say. What has to be trained is played by test:long; else it is held against the poster's frame.
 */
import { describe, expect, test } from 'vitest';
import { check } from '../../../sims/contract/check.ts';
import { defaults } from '../../../sims/contract/parameters.ts';
import { lessons } from '../../../src/atlas/teach/lessons/index.ts';
import { techniques } from '../../../src/labs/index.ts';
import { numbersOfLessons } from '../../../src/server/lesson.ts';
import { posterData } from '../../../src/server/posters.ts';
import { long, patience } from '../../long.ts';
import { numbersOf, shownNumber, startOf } from '../../teach/numbers.ts';

const numbers = numbersOfLessons();
const labs = await Promise.all(
  Object.entries(techniques).flatMap(([technique, { experiments }]) =>
    Object.entries(experiments).map(async ([name, { load }]) => {
      const { experiment } = await load();
      const lab = `${technique}/${name}`;
      return { lab, experiment, lesson: lessons[lab], said: numbers[lab] };
    }),
  ),
);

test('every lab has a lesson and its numbers, and no other has', () => {
  const names = labs.map(({ lab }) => lab);
  expect(Object.keys(lessons)).toEqual(names);
  expect(Object.keys(numbers).sort()).toEqual([...names].sort());
});

describe.each(labs)('$lab', ({ lab, experiment, lesson, said }) => {
  const { claims, knobs } = experiment;
  const reads = lesson.asks.flatMap(({ reads: own }) => Object.values(own));

  test('has its texts in both languages, at least three questions, and shows a start that there is', () => {
    const texts = [
      lesson.hook,
      lesson.notice,
      ...lesson.asks.flatMap((a) => [a.question, a.answer]),
    ];
    for (const { en, zh } of texts) {
      expect(en).not.toMatch(/\p{Script=Han}/u);
      if (/[a-z]{3}/i.test(en.replaceAll(/\{\w+\}/g, ''))) expect(zh).toMatch(/\p{Script=Han}/u);
      expect(zh).not.toMatch(/[;!?]|(?<!\d),|\p{Script=Han}[.:]/u); // full-width in Chinese
    }
    expect(lesson.asks.length).toBeGreaterThanOrEqual(3);
    expect(Object.keys(claims.scenarios)).toContain(lesson.show);
  });

  test('every number of an answer is a reading, and every reading is in the answer', () => {
    for (const { reads: own, answer } of lesson.asks) {
      for (const text of [answer.en, answer.zh]) {
        const used = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        expect([...new Set(used)].sort()).toEqual(Object.keys(own).sort());
      }
    }
  });

  test('every reading can be set up: a start, or values that the knobs can have, and a step that comes', () => {
    for (const reading of reads) {
      const { values } = startOf(experiment, reading);
      for (const [knob, value] of Object.entries(values)) {
        expect(check(knobs.parameters[knob], value), `${lab} ${knob}`).toBeUndefined();
      }
      expect(reading.step ?? 0).toBeLessThan(knobs.length(values));
    }
  });

  test('the poster says the same, where a reading is of its step', () => {
    const { step, frame } = posterData(lab);
    lesson.asks.forEach(({ reads: own }, i) => {
      for (const [key, reading] of Object.entries(own)) {
        const {
          set,
          scenario,
          path,
          step: at = knobs.length(defaults(knobs.parameters)) - 1,
        } = reading;
        if (set !== undefined || scenario !== undefined || at !== step) continue;
        expect(said.reads[i][key], `${lab} ${path}`).toBe(shownNumber(experiment, frame, path));
      }
    });
  });

  if (experiment.trains && !long) return;

  test(
    'the runs say every number of the key, and how each bet ends',
    async () => {
      expect(await numbersOf(lab, lesson)).toEqual(said);
    },
    patience,
  );
});
