import { expect, test } from 'vitest';
import { ideas } from '../../src/atlas/ideas.ts';
import { paths } from '../../src/atlas/paths.ts';
import { techniques } from '../../src/labs/index.ts';
import { languages } from '../../src/text/index.ts';

const stops = paths.flatMap(({ id, stops }) => stops.map((stop) => ({ path: id, stop })));

test('every lab of a path exists', () => {
  const labs = stops.flatMap(({ stop }) => ('lab' in stop ? [stop.lab] : []));
  expect(labs.length).toBeGreaterThan(10);
  const missing = labs.filter((lab) => {
    const [technique, name] = lab.split('/');
    return !Object.hasOwn(techniques, technique) || !(name in techniques[technique].experiments);
  });
  expect(missing).toEqual([]);
});

test('an idea is named without a lab only while it has none', () => {
  const named = stops.flatMap(({ stop }) => ('idea' in stop ? [stop.idea] : []));
  const known: readonly string[] = ideas.map(({ id }) => id);
  expect(named.filter((id) => !known.includes(id) || Object.hasOwn(techniques, id))).toEqual([]);
});

test('a path stops nowhere twice, and takes about an hour', () => {
  for (const { id, stops } of paths) {
    const keys = stops.map((stop) => ('lab' in stop ? stop.lab : stop.idea));
    expect(new Set(keys).size, id).toBe(keys.length);
    const minutes = stops.reduce((sum, stop) => sum + ('lab' in stop ? stop.minutes : 0), 0);
    expect(minutes, id).toBeGreaterThanOrEqual(40);
    expect(minutes, id).toBeLessThanOrEqual(70);
  }
});

test('a path says in all languages where it leads and what one must know', () => {
  for (const { id, title, line, know } of paths) {
    for (const lang of languages) {
      for (const text of [title, line, know]) expect(text[lang].trim(), id).not.toBe('');
    }
  }
});
