import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { excerpt, lineOf } from '../../src/server/sources.ts';

test('an excerpt is the declaration with its comment, as it stands in the file', () => {
  const { first, lines } = excerpt('moe', 'balance.ts#updateBias');
  const file = readFileSync('sims/moe/balance.ts', 'utf8').split('\n');
  expect(lines.map(({ text }) => text)).toEqual(file.slice(first - 1, first - 1 + lines.length));
  expect(lines[0].text).toMatch(/^\/\*\*/);
  expect(lines.at(-1)?.text).toMatch(/^[}\])]/);
  expect(lineOf('moe', 'balance.ts#updateBias')).toBe(first);
});

test('an excerpt says where its whole file is shown', () => {
  expect(excerpt('moe', 'balance.ts#updateBias').page).toBe('moe/balance.ts');
  expect(excerpt('moe', 'math/vector.ts#softmax').page).toBe('math/vector.ts');
});

test('a reference to nothing stops the build', () => {
  expect(() => excerpt('moe', 'balance.ts#nothing')).toThrow(/requires a declaration, got/);
});
