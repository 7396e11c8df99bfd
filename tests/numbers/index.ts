/**
 * Whether all experiments still compute the same: each default run against the hashes in
 * before.json, path by path. `npm run numbers`, or `npm run numbers -- mla/rank mhc` for some;
 * `--write` makes the hashes anew, where a result was meant to change.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drive, startOf } from '../../sims/drive.ts';
import { techniques } from '../../sims/index.ts';
import { hashesOf, type Hashes } from './paths.ts';

const file = fileURLToPath(new URL('./before.json', import.meta.url));
const before: Record<string, Hashes> = JSON.parse(readFileSync(file, 'utf8'));
const given = process.argv.slice(2);
const wanted = given.filter((name) => !name.startsWith('--'));

let wrong = 0;
for (const load of Object.values(techniques)) {
  const { name: technique, experiments } = await load();
  for (const [name, one] of Object.entries(experiments)) {
    const experiment = `${technique}/${name}`;
    if (wanted.length > 0 && !wanted.some((part) => part === experiment || part === technique)) {
      continue;
    }
    const now = hashesOf(drive(one, {}, await one.prepare?.(startOf(one))));
    if (given.includes('--write')) before[experiment] = now;
    const paths = Object.keys(before[experiment]);
    const found = paths.filter((path) => now[path] !== before[experiment][path]);
    wrong += found.length;
    console.log(`${experiment}: ${found.length === 0 ? `${paths.length} paths equal` : found}`);
  }
}
if (given.includes('--write')) writeFileSync(file, `${JSON.stringify(before, null, 2)}\n`);
process.exitCode = wrong === 0 ? 0 : 1;
