/**
 * Writes src/server/sandbox/slow.json: how long the tests run that a page may borrow for a file without
 * tests of its own, where it is more than a second.
 * `node --import tsx tests/sandbox/seconds.ts`.
 */
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { keyOf } from '../../src/sandbox/played.ts';
import { complete } from '../../src/server/sandbox/scripts.ts';
import { borrowable, openFiles, program } from '../../src/server/sandbox/tests.ts';
import { outcomeOf } from './played.ts';

const file = 'src/server/sandbox/slow.json';
const all = new Map(
  openFiles()
    .flatMap((path) => borrowable(path))
    .map((one) => [keyOf(one), one]),
);
const slow: Record<string, number> = {};
for (const [key, one] of [...all].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const graph = program([one]);
  if (!graph) continue;
  await complete(graph); // scripts are built once
  const before = process.cpuUsage();
  const { results, broken } = await outcomeOf(graph, 300_000);
  const { user, system } = process.cpuUsage(before); // whatever else the machine does
  const seconds = (user + system) / 1e6;
  const failed = results.filter(({ passed }) => !passed);
  console.log(seconds.toFixed(1), key, results.length, broken ?? '', ...failed);
  if (seconds > 1) slow[key] = Math.ceil(seconds);
}
writeFileSync(file, await format(JSON.stringify(slow), { parser: 'json', printWidth: 100 }));
process.exit(0);
