/** What drawings say is translated: every text they take from the tables is there to translate. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { moe } from '../../../sims/moe/index.ts';
import { stringsOf } from '../../../src/text/strings.ts';

const folder = fileURLToPath(new URL('../../../src/lab/stages/moe', import.meta.url));
const drawings = readdirSync(folder).filter((name) => name.endsWith('.svelte'));

test.each(drawings)('%s', (name) => {
  const source = readFileSync(`${folder}/${name}`, 'utf8');
  const taken = [...source.matchAll(/lab\.text\(\s*'([^']*)'/g)].map(([, english]) => english);
  const known = stringsOf(moe);
  expect(taken.filter((english) => !known.includes(english))).toEqual([]);
});

test('the drawings take some of their words from the tables', () => {
  expect(drawings).toEqual(expect.arrayContaining(['eplb.svelte', 'gate.svelte', 'nodes.svelte']));
  expect(readFileSync(`${folder}/gate.svelte`, 'utf8')).toContain("lab.text('closed')");
});
