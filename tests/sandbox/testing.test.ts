import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { compiled } from '../../src/sandbox/compile.ts';
import { textOf } from '../../src/server/sandbox/graph.ts';
import { sharedFiles } from '../../src/server/sandbox/tests.ts';
import { results } from './played.ts';

test.each([
  'sims/moe/gate.ts',
  'sims/moe/eplb.ts',
  'sims/mhc/sinkhorn.ts',
  'sims/grpo/advantages.ts',
])('the tests of %s hold, played as a page plays them', async (path) => {
  const all = await results(path);
  expect(all.filter(({ passed }) => !passed)).toEqual([]);
  expect(all.length).toBeGreaterThan(5);
});

test('a bias that is forgotten is caught, by name', async () => {
  const path = 'sims/moe/gate.ts';
  const right = 'const biased = plus(scores, bias);';
  const forgetful = textOf(path).replace(right, 'const biased = scores;');
  const failed = (await results(path, forgetful)).filter(({ passed }) => !passed);
  expect(failed.map(({ name }) => name).join()).toMatch(/bias/);
  expect(failed[0].message).not.toBe('');
});

test('titles of cases are filled in, and stand in their groups', async () => {
  const names = (await results('sims/moe/gate.ts')).map(({ name }) => name);
  expect(names.some((name) => /%|\$\w/.test(name))).toBe(false);
  expect(new Set(names).size).toBeGreaterThan(names.length / 2);
});

// A test that waits at the top of its file is no classic script.
test('every file that tests need is a part of a script', () => {
  const wrong = [...sharedFiles()].filter((path) => {
    try {
      return !new Script(`(module, exports, require) => {{\n${compiled(path, textOf(path))}\n}}`);
    } catch {
      return true;
    }
  });
  expect(wrong).toEqual([]);
});

test('what their stand-in for vitest has not, no test asks for', () => {
  const foreign =
    /\.(toMatch(Inline)?Snapshot|skip|only|for|concurrent|extend)\(|\b(before|after)Each\(/;
  const tests = [...sharedFiles()].filter((path) => path.startsWith('tests/'));
  expect(tests.length).toBeGreaterThan(200);
  expect(tests.filter((path) => foreign.test(textOf(path)))).toEqual([]);
});
