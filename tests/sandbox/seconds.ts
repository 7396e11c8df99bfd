/**
 * Writes src/server/sandbox/slow.json: how long the tests run that a page may borrow for a file without
 * tests of its own, where it is more than a second.
 * `node --import tsx tests/sandbox/seconds.ts`.
 */
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { keyOf } from '../../src/sandbox/played.ts';
import { borrowable, openFiles, program } from '../../src/server/sandbox/tests.ts';
import { failedIn, played } from './playing.ts';

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
  const before = process.cpuUsage();
  const outcome = await played(graph, 300_000);
  const { user, system } = process.cpuUsage(before); // whatever else the machine does
  const seconds = (user + system) / 1e6;
  console.log(
    seconds.toFixed(1),
    key,
    outcome.results.length,
    failedIn(outcome),
    outcome.broken ?? '',
  );
  if (seconds > 1) slow[key] = Math.ceil(seconds);
}
writeFileSync(file, await format(JSON.stringify(slow), { parser: 'json', printWidth: 100 }));
process.exit(0);
