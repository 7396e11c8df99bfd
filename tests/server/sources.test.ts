import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { excerpt, filesOf } from '../../src/server/sources.ts';

test('an excerpt is the declaration with its comment, as it stands in the file', () => {
  const { first, lines } = excerpt('moe', 'balance.ts#updateBias');
  const file = readFileSync('sims/moe/balance.ts', 'utf8').split('\n');
  expect(lines.map(({ text }) => text)).toEqual(file.slice(first - 1, first - 1 + lines.length));
  expect(lines[0].text).toMatch(/^\/\*\*/);
  expect(lines.at(-1)?.text).toMatch(/^[}\])]/);
});

test('a reference to nothing stops the build', () => {
  expect(() => excerpt('moe', 'balance.ts#nothing')).toThrow(/requires a declaration, got/);
});

test('the algorithm comes before its experiments, and those before the tests', () => {
  const paths = filesOf('moe').map(({ path }) => path);
  const at = (path: string): number => paths.indexOf(path);
  expect(at('sims/moe/gate.ts')).toBeGreaterThanOrEqual(0);
  expect(at('sims/moe/gate.ts')).toBeLessThan(at('sims/moe/experiments/gate/run.ts'));
  expect(at('sims/moe/experiments/gate/run.ts')).toBeLessThan(at('tests/sims/moe/gate.test.ts'));
});
