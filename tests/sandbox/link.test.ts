import { describe, expect, test } from 'vitest';
import { drive } from '../../sims/contract/drive.ts';
import type { AnyFrame } from '../../sims/contract/frame.ts';
import { techniques } from '../../src/labs/index.ts';
import { runOf } from '../../src/runner/run-of.ts';
import { compiled, Unreadable } from '../../src/sandbox/compile.ts';
import { changed } from '../../src/sandbox/graph.ts';
import { linked, placeOf } from '../../src/sandbox/link.ts';
import { graphOf, openExperiments } from '../../src/server/sandbox/graph.ts';
import { defaults } from '../../sims/contract/parameters.ts';
import { played } from './played.ts';

const graph = graphOf('moe', 'gate');
if (!graph) throw new Error('moe/gate can be changed');

test.each([
  ['moe', 'gate'],
  ['mhc', 'sinkhorn'],
  ['grpo', 'clip'],
  ['dualpipe', 'schedule'],
  // These need a package: singular values, a tokenizer, TensorFlow.js.
  ['mla', 'spectrum'],
  ['engram', 'hash'],
  ['dsa', 'learn'],
  ['mtp', 'training'],
  ['fim', 'hole'],
  ['fim', 'rate'],
])(
  '%s/%s, linked from its files, computes what it computes',
  { timeout: 120_000 },
  async (technique, name) => {
    const { knobs, run } = await runOf(technique, name);
    const values = defaults(knobs.parameters);
    const expected: AnyFrame[] = [];
    for (const frame of drive(run, values, await run.prepare?.(values))) {
      expected.push(structuredClone(frame));
      if (expected.length === 2) break;
    }
    const own = graphOf(technique, name);
    if (!own) throw new Error(`${technique}/${name} can be changed`);
    const got = await played(own, values, expected.length);
    expect(JSON.stringify(got.slice(0, expected.length))).toBe(JSON.stringify(expected));
  },
);

test('a line that is changed changes what comes out', async () => {
  const { knobs } = await runOf('moe', 'gate');
  const path = 'sims/moe/gate.ts';
  const values = defaults(knobs.parameters);
  const text = graph.files[path];
  const other = text.replace('(g) => g * scale', '(g) => 2 * g * scale');
  expect(other).not.toBe(text);
  const one = await played(graph, values, 99);
  const two = await played(changed(graph, { path, text: other }), values, 99);
  expect(two).not.toEqual(one);
});

describe('a text that is no TypeScript', () => {
  test('is refused at its line', () => {
    let caught: unknown;
    try {
      compiled('sims/moe/gate.ts', 'const a: number = 1;\nconst b = ;\n');
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(Unreadable);
    expect(caught).toMatchObject({ path: 'sims/moe/gate.ts', line: 2 });
  });
});

test('types go, and every line stays where it was', () => {
  const text = graph.files['sims/moe/gate.ts'];
  const code = compiled('sims/moe/gate.ts', text);
  expect(code).not.toMatch(/interface |: Vector/);
  const at = (source: string): number =>
    source.split('\n').findIndex((line) => line.includes('function gateSteps'));
  expect(at(code)).toBe(at(text));
});

test('a line of the program is told as a line of its file', () => {
  const program = linked(graph);
  const lines = program.text.split('\n');
  const at = lines.findIndex((line) => line.includes('function gateSteps')) + 1;
  const own = graph.files['sims/moe/gate.ts'].split('\n');
  const line = own.findIndex((one) => one.includes('function gateSteps')) + 1;
  expect(placeOf(program, at)).toEqual({ path: 'sims/moe/gate.ts', line });
  expect(placeOf(program, 1)).toBeUndefined();
});

test('only the algorithm and its loop are open: no contract, no service, no file that is not there', () => {
  for (const path of ['sims/contract/drive.ts', 'src/runner/service.ts', 'sims/moe/none.ts']) {
    expect(() => changed(graph, { path, text: '' })).toThrow(
      `a file of the algorithm, got ${path}`,
    );
  }
});

test('the code of every experiment is open', () => {
  const open = openExperiments().map(({ technique, name }) => `${technique}/${name}`);
  const all = Object.entries(techniques).flatMap(([technique, { experiments }]) =>
    Object.keys(experiments).map((name) => `${technique}/${name}`),
  );
  expect(open).toEqual(all);
});
