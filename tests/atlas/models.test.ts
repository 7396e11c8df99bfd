import { describe, expect, test } from 'vitest';
import { ideas, type IdeaId } from '../../src/atlas/ideas.ts';
import { lights } from '../../src/atlas/lights.ts';
import { models } from '../../src/atlas/models.ts';
import { stations } from '../../src/atlas/stations.ts';
import { techniques } from '../../src/labs/index.ts';
import { languages } from '../../src/text/index.ts';

const ids: readonly string[] = ideas.map(({ id }) => id);
/** A day that the calendar has, as ISO writes it. */
const isDay = (date: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(date) && new Date(date).toISOString().startsWith(date);
const introducers = (id: IdeaId): readonly string[] =>
  models.filter(({ parts }) => parts[id]?.grade === 'introduced').map(({ id: model }) => model);

describe('ideas', () => {
  test('every lab is an idea of the map, under the same name', () => {
    expect(Object.keys(techniques).filter((name) => !ids.includes(name))).toEqual([]);
  });

  test('an idea has a picture where it has a lab, and says what it will show where it has none', () => {
    for (const { id } of ideas) {
      const { picture, planned } = stations[id];
      const lab = Object.hasOwn(techniques, id) ? techniques[id] : undefined;
      expect(picture !== undefined, id).toBe(lab !== undefined);
      expect(planned !== undefined, id).toBe(lab === undefined);
      if (lab) expect(Object.keys(lab.experiments)).toContain(picture);
    }
  });

  test('each came with one release that is named, with a day and a source', () => {
    expect(Object.keys(stations).sort()).toEqual([...ids].sort());
    for (const [id, { release, date, source }] of Object.entries(stations)) {
      expect(isDay(date), `${id}: ${date}`).toBe(true);
      expect(release.trim(), id).not.toBe('');
      expect(source.trim(), id).not.toBe('');
    }
  });

  test('a model that introduced one is the release that it came with, on the model’s first day', () => {
    for (const { id } of ideas) {
      const [model, ...others] = introducers(id);
      expect(others, id).toEqual([]);
      if (model === undefined) continue;
      expect(stations[id].date, id).toBe(models.find((one) => one.id === model)?.dates[0]);
    }
  });

  test('where no model introduced one, its release has a name that is no model’s', () => {
    const names = models.map(({ name }) => name);
    const rest = ideas.filter(({ id }) => introducers(id).length === 0);
    expect(rest.map(({ id }) => id)).toContain('moe');
    for (const { id } of rest) expect(names, id).not.toContain(stations[id].release);
  });
});

describe('models', () => {
  test('their parts are ideas, and each says how and where in all languages', () => {
    for (const { id, line, parts } of models) {
      for (const lang of languages) expect(line[lang].trim(), id).not.toBe('');
      for (const [part, { how, source }] of Object.entries(parts)) {
        expect(ids, `${id}: ${part}`).toContain(part);
        for (const lang of languages) expect(how[lang].trim(), `${id}: ${part}`).not.toBe('');
        expect(source.trim(), `${id}: ${part}`).not.toBe('');
      }
    }
  });

  test('their days exist and stand in order, within a model and from one to the next', () => {
    const days = models.flatMap(({ dates }) => dates);
    expect(days.filter((day) => !isDay(day))).toEqual([]);
    for (const { id, dates } of models) expect(dates, id).toEqual([...dates].sort());
    const first = models.map(({ dates }) => dates[0]);
    expect(first).toEqual([...first].sort());
  });

  test('none takes over what was published later', () => {
    for (const { id, dates, parts } of models) {
      for (const { id: idea } of ideas) {
        if (parts[idea]?.grade !== 'uses') continue;
        expect(stations[idea].date < dates[0], `${id}: ${idea}`).toBe(true);
      }
    }
  });

  test('an address names one of them: no two have the same, none is “everything”', () => {
    const names = models.map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain('everything');
  });

  test('each lights up its stations with script and without', () => {
    const css = lights(models.map(({ id }) => id));
    for (const { id } of models) {
      expect(css).toContain(`[data-model="${id}"]`);
      expect(css).toContain(`:not([data-model]):has([id="${id}"]:target)`);
      expect(css).toContain(`[data-introduced~="${id}"]`);
      expect(css).toContain(`[data-uses~="${id}"]`);
    }
  });
});
