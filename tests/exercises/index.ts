/**
 * Writes src/atlas/exercises/found.json: what comes of the change of every exercise.
 * `node --import tsx tests/exercises/index.ts` for all labs, `… moe/gate` for some.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import type { Found } from '../../src/atlas/exercises/exercise.ts';
import { exercises } from '../../src/atlas/exercises/index.ts';
import { foundFor } from './play.ts';

const file = 'src/atlas/exercises/found.json';
const known = JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly Found[]>;
const asked = process.argv.slice(2);
const isAsked = (lab: string): boolean =>
  asked.length === 0 || asked.some((one) => lab.startsWith(one));
const found: Record<string, readonly Found[]> = {};
for (const [lab, own] of Object.entries(exercises)) {
  if (!isAsked(lab) && known[lab]?.length === own.length) {
    found[lab] = known[lab];
    continue;
  }
  const all: Found[] = [];
  for (const exercise of own) {
    const began = performance.now();
    const one = await foundFor(lab, exercise).catch((error: unknown) => {
      console.log(lab, exercise.file, String(error));
      return { fails: [] };
    });
    all.push(one);
    console.log(lab, exercise.kind, `${Math.round(performance.now() - began)} ms`, one);
  }
  found[lab] = all;
}
writeFileSync(file, await format(JSON.stringify(found), { parser: 'json', printWidth: 100 }));
process.exit(0);
