/** What a technique's README lists, and what its pages show, are the same. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codeOf } from '../src/labs/contract/guide.ts';
import { techniques } from '../src/labs/index.ts';
import { readmeOf } from '../src/server/code/places.ts';
import { tensorPairs } from '../src/server/tensors.ts';

const names = Object.keys(techniques);

test.each(names)('the README of %s names every function that its pages show', async (technique) => {
  const readme = readmeOf(technique);
  const { experiments } = techniques[technique];
  const shown = await Promise.all(Object.values(experiments).map(({ load }) => load()));
  const codes = shown.flatMap(({ experiment }) =>
    Object.values(experiment.guide.equations).map(({ code }) => codeOf(technique, code)[1]),
  );
  expect(codes.length).toBeGreaterThan(0);
  const missing = codes.filter((name) => !new RegExp(`\\b${name}\\b`).test(readme));
  expect([...new Set(missing)]).toEqual([]);
});

test.each(names)('the README of %s names every function of its tensors', (technique) => {
  const readme = readmeOf(technique);
  const named = [...tensorPairs(technique).values()].map((code) => code.split('#')[1]);
  expect(named.filter((name) => !new RegExp(`\\b${name}\\b`).test(readme))).toEqual([]);
  if (named.length > 0) expect(readme).toContain('tensors.ts');
});

test.each(names)('the README of %s cites the sources of its list', (technique) => {
  const readme = readmeOf(technique);
  const missing = techniques[technique].sources.filter((tag) => !readme.includes(tag));
  expect(missing).toEqual([]);
});

test('the READMEs name the commands that there are', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
  for (const file of ['README.md', 'sims/README.md', 'src/labs/README.md']) {
    const named = [...readFileSync(file, 'utf8').matchAll(/npm run ([a-z:]+)/g)].map(([, n]) => n);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  }
});
