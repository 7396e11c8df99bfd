import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { techniques } from '../../src/labs/index.ts';
import { explained } from '../../src/server/explained.ts';
import { excerpt } from '../../src/server/sources.ts';
import { tensorPairs, tensorsFile, tensorsOf } from '../../src/server/tensors.ts';

const written = Object.keys(techniques).filter((name) => existsSync(tensorsFile(name)));

test('the five first techniques are written in tensors', () => {
  expect(written).toEqual(expect.arrayContaining(['moe', 'grpo', 'mla', 'mhc', 'engram']));
});

test.each(written)('%s: both functions of every pair are there', (technique) => {
  const pairs = [...tensorPairs(technique)];
  expect(pairs.length).toBeGreaterThan(0);
  for (const [plain, tensors] of pairs) {
    expect(excerpt(technique, plain).file).not.toBe(tensorsFile(technique));
    expect(excerpt(technique, tensors).file).toBe(tensorsFile(technique));
  }
});

test('a function without a twin has none, and neither has a technique without tensors', () => {
  expect(tensorsOf('moe', 'gate.ts#choose')).toBe('tensors.ts#chosen');
  expect(tensorsOf('moe', 'eplb.ts#packBalanced')).toBeUndefined();
  expect(tensorsOf('craq', 'reads.ts#read')).toBeUndefined();
});

test.each([
  ['moe', 'gate'],
  ['grpo', 'training'],
  ['mla', 'absorption'],
  ['mhc', 'training'],
  ['engram', 'module'],
])('the page of %s/%s gets the function in tensors with its equation', async (technique, name) => {
  const { equations } = await explained(technique, name, 'en');
  const files = Object.values(equations).flatMap(({ tensors }) => (tensors ? [tensors.file] : []));
  expect(new Set(files)).toEqual(new Set([tensorsFile(technique)]));
});
