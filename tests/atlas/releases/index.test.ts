/** The releases: in order of time, each with evidence, and at one with who introduced what. */
import { describe, expect, test } from 'vitest';
import { ideas } from '../../../src/atlas/ideas.ts';
import { models } from '../../../src/atlas/models.ts';
import { article, kinds, releases, unconfirmed } from '../../../src/atlas/releases/index.ts';
import { ideasOf } from '../../../src/atlas/releases/release.ts';
import { techniques } from '../../../src/labs/index.ts';

const byId = new Map(releases.map((release) => [release.id, release]));
const monthOf = (date: string): string => date.slice(0, 7);
/** '2412.19437' is of December 2024. */
const monthOfPaper = (paper: string): string => `20${paper.slice(0, 2)}-${paper.slice(2, 4)}`;
const introducers = (idea: string): readonly string[] =>
  releases
    .filter(({ ideas: graded }) =>
      Object.entries(graded).some(([id, g]) => id === idea && g === 'introduced'),
    )
    .map(({ id }) => id);

test('all 29 rows of the article’s time and the 12 that came after are there, each under one name', () => {
  expect(releases.filter(({ date }) => date < article.date)).toHaveLength(29);
  expect(releases.filter(({ date }) => date > article.date)).toHaveLength(12);
  expect(byId.size).toBe(releases.length);
});

test('a date is a day that exists, or a month', () => {
  for (const { date, until } of releases) {
    expect(date).toMatch(/^202[3-6]-(0[1-9]|1[0-2])(-\d\d)?$/);
    const day = date.length === 7 ? `${date}-01` : date;
    expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
    if (until !== undefined) expect(until > date).toBe(true);
  }
});

test('days sort strictly, and a month without a day stands inside its month', () => {
  const days = releases.map(({ date }) => date).filter((date) => date.length === 10);
  expect(days).toEqual([...new Set(days)].toSorted());
  const months = releases.map(({ date }) => monthOf(date));
  expect(months).toEqual(months.toSorted());
});

test.each(releases)('$id says what dates it, in both languages', ({ evidence, line }) => {
  for (const text of [evidence, { text: line }]) {
    expect(text.text.en).toMatch(/[a-z]{3}/);
    expect(text.text.zh).toMatch(/\p{Script=Han}/u);
  }
});

test('nothing is secondary or the article’s word without saying so', () => {
  for (const { evidence } of releases) {
    if (evidence.kind === 'secondary') expect(evidence.text.en).toMatch(/not confirmed/);
    if (evidence.kind === 'article') expect(evidence.text.en).toMatch(/article/);
  }
});

test('no release is later than the month of its paper but one, which says so', () => {
  const later = releases.filter(({ date, paper }) => paper && monthOf(date) > monthOfPaper(paper));
  expect(later.map(({ id }) => id)).toEqual(['dreamcraft3d']);
  expect(later[0].evidence.text.en).toMatch(/paper is of October 2023/);
});

test('the article’s own days differ from ours where they are given, and only its rows have them', () => {
  const given = releases.flatMap(({ id, articleDate }) => (articleDate ? [[id, articleDate]] : []));
  expect(Object.fromEntries(given)).toEqual({
    dreamcraft3d: '2023-12-18',
    v2: '2024-05-07',
    'prover-v2': '2025-05-01',
    mhc: '2026-01-03',
    engram: '2026-01-14',
  });
  for (const { date, articleDate, inArticle } of releases) {
    if (articleDate) expect([inArticle, articleDate === date]).toEqual([true, false]);
    if (date > article.date) expect(inArticle).toBe(false);
  }
});

test('every kind has releases', () => {
  expect(kinds.filter((kind) => !releases.some((release) => release.kind === kind))).toEqual([]);
});

describe('who introduced what', () => {
  test.each(ideas)('$id was introduced once, and used by nobody before', ({ id }) => {
    const [first, ...others] = introducers(id);
    expect(others).toEqual([]);
    const users = releases.findIndex(({ ideas: graded }) => Object.keys(graded).includes(id));
    expect(releases[users].id).toBe(first);
  });

  test.each(models)('$id has the releases and the parts that the home page gives it', (model) => {
    const own = releases.filter(({ date }) => model.dates.includes(date));
    expect(own.map(({ date }) => date)).toEqual(model.dates);
    for (const [idea, part] of Object.entries(model.parts)) {
      for (const { ideas: graded } of own) expect(Object.keys(graded)).toContain(idea);
      const first = byId.get(introducers(idea)[0]);
      if (part.grade === 'introduced') expect(first?.date).toBe(model.dates[0]);
      else expect(first && first.date < model.dates[0]).toBe(true);
    }
  });

  test('a month that the home page names is that of the release that introduced it', () => {
    const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'];
    names.push('September', 'October', 'November', 'December');
    for (const { parts } of models) {
      for (const [idea, { how }] of Object.entries(parts)) {
        const said = /(?:from|with) .*\((\w+) (\d{4})\)/.exec(how.en);
        if (!said) continue;
        const month = String(names.indexOf(said[1]) + 1).padStart(2, '0');
        expect(monthOf(byId.get(introducers(idea)[0])?.date ?? '')).toBe(`${said[2]}-${month}`);
      }
    }
  });

  test('a later release of a model introduces nothing again', () => {
    expect(Object.values(ideasOf('v3.2', '2025-09-29'))).toContain('introduced');
    expect(Object.values(ideasOf('v3.2', '2025-12-01'))).not.toContain('introduced');
    expect(() => ideasOf('v9', '2030-01-01')).toThrow(/requires a model .* got v9/);
  });
});

test('every technique that has a lab is an idea of the timeline', () => {
  const known: readonly string[] = ideas.map(({ id }) => id);
  expect(Object.keys(techniques).filter((name) => !known.includes(name))).toEqual([]);
});

test('what is open is said as open, in both languages', () => {
  expect(unconfirmed).toHaveLength(6);
  for (const { en, zh } of unconfirmed) {
    expect(en).not.toBe('');
    expect(zh).toMatch(/\p{Script=Han}/u);
  }
});
