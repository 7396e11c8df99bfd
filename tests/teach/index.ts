/**
 * Writes src/atlas/teach/numbers.json: what the runs say for the keys of the worksheets.
 * `node --import tsx tests/teach/index.ts` for all labs, `… moe/gate mla/cache` for some.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { lessons } from '../../src/atlas/teach/lessons/index.ts';
import type { Numbers } from '../../src/atlas/teach/lesson.ts';
import { numbersOf } from './numbers.ts';

const file = 'src/atlas/teach/numbers.json';
const asked = process.argv.slice(2);
for (const lab of asked.length > 0 ? asked : Object.keys(lessons)) {
  const numbers = await numbersOf(lab, lessons[lab]);
  // Read again: another process may have written other labs meanwhile.
  const known = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Numbers>;
  const all = { ...known, [lab]: numbers };
  const inOrder = Object.keys(lessons).flatMap((one) => (all[one] ? [[one, all[one]]] : []));
  const text = JSON.stringify(Object.fromEntries(inOrder));
  writeFileSync(file, await format(text, { parser: 'json', printWidth: 100 }));
  console.log(lab);
}
