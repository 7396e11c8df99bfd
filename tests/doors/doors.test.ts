/**
 * Every door of the algorithms, with one wrong thing at a time: it says so in our words or gives a
 * true answer, and it ends. All of it in `npm run test:long`, each tenth call otherwise.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { below, stream } from '../../sims/math/random.ts';
import { root } from '../architecture/graph.ts';
import { long } from '../long.ts';
import { exportsOf } from './exports.ts';
import { callsOf } from './generators.ts';
import { faultsOf } from './play.ts';
import { tables } from './tables.ts';

const random = stream(21, 'doors');

/** What several techniques share; whoever calls it has checked. */
const rooms = ['contract', 'math', 'texts', 'training'];

test('every technique has a table', () => {
  const techniques = readdirSync(join(root, 'sims')).filter(
    (name) => existsSync(join(root, 'sims', name, 'README.md')) && exportsOf(name).length > 0,
  );
  const listed = [...Object.keys(tables), ...rooms];
  expect(techniques.filter((name) => !listed.includes(name))).toEqual([]);
});

for (const [technique, doors] of Object.entries(tables)) {
  test(`${technique}: every door is in the table, and no other`, () => {
    const exported = exportsOf(technique).filter(({ inner }) => !inner);
    expect(Object.keys(doors).sort()).toEqual(exported.map(({ door }) => door).sort());
  });

  test(`${technique}: nothing wrong passes silently`, { timeout: 600_000 }, async () => {
    const calls = callsOf(doors).filter(
      (call) => long || call.wrong < 0 || below(10, random) === 0,
    );
    expect(await faultsOf(technique, calls)).toEqual([]);
  });
}
