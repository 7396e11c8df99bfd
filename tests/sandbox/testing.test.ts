import { createContext, Script } from 'node:vm';
import { expect, test } from 'vitest';
import type { Result } from '../../src/sandbox/testing.ts';
import { linked } from '../../src/sandbox/link.ts';
import { checkableFiles, testsOf } from '../../src/server/sandbox/graph.ts';
import { complete } from '../../src/server/sandbox/scripts.ts';
import { until } from '../runner/fake.ts';

/** What a browser gives, and nothing of Node. */
const globals = {
  ...{ performance, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask },
  ...{ EventTarget, Event, URL, AbortController, AbortSignal, structuredClone, console },
  ...{ TextEncoder, TextDecoder, crypto, MessageChannel, atob, btoa, Response },
};

/** The results of a file's tests, one of its files with another text. */
async function results(
  path: string,
  change: (text: string) => string = (t) => t,
): Promise<Result[]> {
  const graph = testsOf(path);
  if (!graph) throw new Error(`${path} has tests`);
  const text = change(graph.files[path]);
  const said: (Partial<Result> & { kind: string })[] = [];
  const self: Record<string, unknown> = {
    postMessage: (one: (typeof said)[number]) => said.push(one),
  };
  const files = { ...graph.files, [path]: text };
  const { text: program } = linked(await complete({ ...graph, files }));
  new Script(program).runInContext(createContext({ self, ...globals }));
  (self.onmessage as () => void)();
  await until(() => said.some(({ kind }) => kind !== 'result'));
  expect(said.at(-1)?.kind).toBe('done');
  return said.slice(0, -1) as unknown as Result[];
}

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
  const forget = (text: string): string =>
    text.replace('const biased = plus(scores, bias);', 'const biased = scores;');
  const failed = (await results('sims/moe/gate.ts', forget)).filter(({ passed }) => !passed);
  expect(failed.map(({ name }) => name).join()).toMatch(/bias/);
  expect(failed[0].message).not.toBe('');
});

test('titles of cases are filled in, and stand in their groups', async () => {
  const names = (await results('sims/moe/gate.ts')).map(({ name }) => name);
  expect(names.some((name) => /%|\$\w/.test(name))).toBe(false);
  expect(new Set(names).size).toBeGreaterThan(names.length / 2);
});

test('most files of an algorithm can be checked in the page', () => {
  expect(checkableFiles().length).toBeGreaterThan(70);
});

// A test that waits at the top of its file is no classic script.
test('the tests of every file that can be checked are linked to a script', () => {
  const wrong = checkableFiles().filter((path) => {
    const graph = testsOf(path);
    try {
      return !graph || !new Script(linked(graph).text);
    } catch {
      return true;
    }
  });
  expect(wrong).toEqual([]);
});
