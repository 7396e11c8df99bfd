import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { excerpt, lineOf } from '../../src/server/sources.ts';

test('an excerpt is the declaration with its comment, as it stands in the file', () => {
  const { first, parts } = excerpt('moe', 'balance.ts#updateBias');
  const file = readFileSync('sims/moe/balance.ts', 'utf8').split('\n');
  const lines = parts.flatMap((part) => part.lines).map(({ text }) => text);
  expect(lines).toEqual(file.slice(first - 1, first - 1 + lines.length));
  expect(lines[0]).toMatch(/^\/\*\*/);
  expect(lines.at(-1)).toMatch(/^[}\])]/);
  expect(lineOf('moe', 'balance.ts#updateBias')).toBe(first);
});

test('its comment and the checks of its arguments stand apart from what it computes', () => {
  const { parts } = excerpt('moe', 'math/vector.ts#dot');
  const [comment, opening, checks, body] = parts;
  expect(parts.map(({ what }) => what)).toEqual(['comment', 'body', 'checks', 'body']);
  expect(comment.lines.at(-1)?.text).toMatch(/\*\/$/);
  expect(opening.lines.map(({ text }) => text).join('')).toMatch(/^export function dot\(.*\{$/);
  expect(checks.lines.some(({ text }) => text.includes('throw'))).toBe(true);
  expect(body.lines.some(({ text }) => text.includes('throw'))).toBe(false);
  expect(body.first).toBe(checks.first + checks.lines.length);
});

test('an excerpt says where its whole file is shown', () => {
  expect(excerpt('moe', 'balance.ts#updateBias').page).toBe('moe/balance.ts');
  expect(excerpt('moe', 'math/vector.ts#softmax').page).toBe('math/vector.ts');
});

test('a reference to nothing stops the build', () => {
  expect(() => excerpt('moe', 'balance.ts#nothing')).toThrow(/requires a declaration, got/);
});
