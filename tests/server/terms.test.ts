import { expect, test } from 'vitest';
import { bodyOf } from '../../src/server/terms.ts';

test('a symbol is what its first mark holds', () => {
  const tex = String.raw`\term{bias}{b_i} \leftarrow \term{bias}{b} + \term{speed}{\gamma}`;
  expect(bodyOf(tex, 'bias')).toBe('b_i');
  expect(bodyOf(tex, 'speed')).toBe(String.raw`\gamma`);
});

test('groups, signs that look like groups and other marks may stand inside', () => {
  const body = String.raw`\sum_{i=1}^{\term{layers}{L}} \{x_{i}\}`;
  const tex = String.raw`S = \term{product}{${body}} + 1`;
  expect(bodyOf(tex, 'product')).toBe(body);
  expect(bodyOf(tex, 'layers')).toBe('L');
});

test('a symbol that is not there, or has no end, stops the build', () => {
  expect(() => bodyOf('x = y', 'bias')).toThrow('an equation requires the term bias, got x = y');
  expect(() => bodyOf(String.raw`\term{bias}{b_{i}`, 'bias')).toThrow('requires a closing brace');
});
