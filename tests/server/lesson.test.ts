/** A lesson's page: in its language throughout, and its settings are addresses that the lab reads. */
import { describe, expect, test } from 'vitest';
import { defaults } from '../../sims/contract/parameters.ts';
import { lessonWords } from '../../src/atlas/teach/lesson-words.ts';
import { lessons } from '../../src/atlas/teach/lessons/index.ts';
import { techniques } from '../../src/labs/index.ts';
import { read } from '../../src/runner/address.ts';
import { startsOf } from '../../src/runner/starts.ts';
import { lessonPage, settingOf } from '../../src/server/lesson.ts';
import { startOf } from '../teach/numbers.ts';

const labs = Object.keys(lessons).map((lab) => lab.split('/'));

describe.each(labs)('%s/%s', (technique, name) => {
  test('each setting of the worksheet opens the lab at the values and the step of its reading', async () => {
    const { experiment } = await techniques[technique].experiments[name].load();
    const { knobs, claims } = experiment;
    const starts = startsOf(knobs, claims.scenarios);
    for (const { reads } of lessons[`${technique}/${name}`].asks) {
      for (const reading of Object.values(reads)) {
        const { search } = settingOf(experiment, reading, lessonWords.en);
        const { state, notices } = read(knobs, search, undefined, starts);
        expect(notices).toEqual([]);
        expect(state).toMatchObject(startOf(experiment, reading));
        const length = knobs.length(state.values);
        expect(state.step).toBe(length === 1 ? undefined : (reading.step ?? length - 1));
      }
    }
  });

  test('one outcome of each bet comes, and nothing is left to fill in', async () => {
    const page = await lessonPage(technique, name, 'en');
    for (const { outcomes } of page.bets) {
      expect(outcomes.filter(({ comes }) => comes)).toHaveLength(1);
    }
    expect(JSON.stringify(page)).not.toMatch(/\{[\w.]+\}/);
    for (const { read: named } of page.asks) expect(named.length).toBeGreaterThan(0);
  });

  test('in Chinese its questions, settings and answers are Chinese', async () => {
    const { hook, asks, bets, scenarios } = await lessonPage(technique, name, 'zh');
    const texts = [hook, ...asks.map((a) => a.question), ...bets.map((b) => b.question)];
    for (const text of [...texts, ...scenarios]) expect(text).toMatch(/\p{Script=Han}/u);
    for (const { settings } of asks) {
      for (const { text } of settings) expect(text).toMatch(/\p{Script=Han}/u);
    }
  });
});

test('a setting is named as the lab names its knobs', async () => {
  const { experiment } = await techniques.mla.experiments.cache.load();
  const of = (reading: Parameters<typeof settingOf>[1]): string =>
    settingOf(experiment, reading, lessonWords.en).text;
  const { heads } = experiment.knobs.parameters;
  expect(of({ path: 'cut' })).toBe('as the lab opens; at the end');
  expect(of({ path: 'cut', set: { heads: 64 }, step: 3 })).toBe(`${heads.label}: 64; at step 4`);
  expect(of({ path: 'cut', scenario: 'deployed' })).toContain('V2 as deployed');
  expect(defaults(experiment.knobs.parameters).heads).not.toBe(64);
});
