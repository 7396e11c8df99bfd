/**
 * Whether all experiments still compute the same: each default run against the hashes in
 * before.json, path by path. `npm run numbers`, or `npm run numbers -- mla/rank mhc` for some;
 * `--write` makes the hashes anew, where a result was meant to change.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drive, startOf } from '../../sims/contract/drive.ts';
import { techniques } from '../../src/labs/index.ts';
import { runOf } from '../../src/runner/run-of.ts';
import { moved } from './moved.ts';
import { hashesOf, type Hashes } from './paths.ts';

const file = fileURLToPath(new URL('./before.json', import.meta.url));
const before: Record<string, Hashes> = JSON.parse(readFileSync(file, 'utf8'));
const given = process.argv.slice(2);
const wanted = given.filter((name) => !name.startsWith('--'));

async function play(technique: string, name: string): Promise<Hashes> {
  const { run, knobs } = await runOf(technique, name);
  const resources = await run.prepare?.(startOf(knobs));
  return hashesOf(drive(run, {}, resources));
}

/** What differs, each path with its reason where there is one. */
function differences(experiment: string, old: Hashes, now: Hashes): string[] {
  const known = moved[experiment] ?? {};
  const lost = Object.keys(old).flatMap((path) => {
    const to = known[path] ?? path;
    if (typeof to !== 'string') return []; // the table says where it went
    if (!(to in now)) return [`${path}: nothing at ${to}`];
    return now[to] === old[path] ? [] : [`${path}: other values at ${to}`];
  });
  const unneeded = Object.keys(known).filter((path) => !(path in old));
  return [...lost, ...unneeded.map((path) => `${path}: there was no such path`)];
}

let wrong = 0;
for (const [technique, { experiments }] of Object.entries(techniques)) {
  for (const name of Object.keys(experiments)) {
    const experiment = `${technique}/${name}`;
    if (wanted.length > 0 && !wanted.some((one) => one === experiment || one === technique)) {
      continue;
    }
    const now = await play(technique, name);
    if (given.includes('--write')) before[experiment] = now;
    const found = differences(experiment, before[experiment] ?? {}, now);
    wrong += found.length;
    const paths = `${Object.keys(before[experiment] ?? {}).length} paths`;
    console.log(`${experiment}: ${found.length === 0 ? `${paths} equal` : found.join('\n  ')}`);
  }
}
if (given.includes('--write')) writeFileSync(file, `${JSON.stringify(before, null, 2)}\n`);
process.exitCode = wrong === 0 ? 0 : 1;
