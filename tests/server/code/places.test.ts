import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  addressOf,
  experimentOf,
  groups,
  hasPage,
  pageOf,
  pagesOf,
  sectionsOf,
  subjectOf,
  testOf,
} from '../../../src/server/code/places.ts';
import { techniques } from '../../../src/labs/index.ts';

describe('the page of a file', () => {
  test.each([
    ['sims/moe/gate.ts', 'moe/gate.ts'],
    ['sims/moe/experiments/balancing/run.ts', 'moe/experiments/balancing/run.ts'],
    ['sims/math/vector.ts', 'math/vector.ts'],
    ['src/labs/moe/balancing/figures.ts', 'moe/labs/balancing/figures.ts'],
    ['src/labs/moe/index.ts', 'moe/labs/index.ts'],
    ['src/labs/kit/say.ts', 'labs/kit/say.ts'],
    ['src/labs/index.ts', 'labs/index.ts'],
    ['tests/sims/moe/gate.test.ts', 'moe/gate.test.ts'],
    ['tests/labs/moe/eplb/stage.test.ts', 'moe/labs/eplb/stage.test.ts'],
  ])('%s is at %s', (path, page) => {
    expect(pageOf(path)).toBe(page);
  });

  test('there is none for a file of another folder', () => {
    expect(() => pageOf('src/page/Bet.svelte')).toThrow(
      'pageOf requires a file of sims or labs, got src/page/Bet.svelte',
    );
  });

  test('no two files share one, and every script of sims and labs has one', () => {
    const paths = groups.flatMap((group) => sectionsOf(group).flatMap((section) => section.paths));
    const pages = paths.map(pageOf);
    expect(new Set(pages).size).toBe(pages.length);
    const scripts = ['sims', 'src/labs', 'tests/sims', 'tests/labs'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ts|svelte)$/.test(name))
        .map((name) => `${folder}/${name}`),
    );
    expect([...paths].sort()).toEqual(scripts.sort());
  });
});

describe('a test', () => {
  test.each([
    ['sims/moe/gate.ts', 'tests/sims/moe/gate.test.ts'],
    ['sims/texts/index.ts', 'tests/sims/texts/index.test.ts'],
    ['src/labs/kit/hold.ts', 'tests/labs/kit/hold.test.ts'],
  ])('of %s is %s, and the other way round', (path, of) => {
    expect(testOf(path)).toBe(of);
    expect(subjectOf(of)).toBe(path);
  });

  test('belongs to one file of two that share a name', () => {
    expect(testOf('src/labs/moe/eplb/stage.ts')).toBe('tests/labs/moe/eplb/stage.test.ts');
    expect(testOf('src/labs/moe/eplb/stage.svelte')).toBeUndefined();
  });

  test('is not found where there is none', () => {
    expect(testOf('src/labs/moe/eplb/guide.ts')).toBeUndefined();
    expect(subjectOf('tests/sims/moe/nothing.test.ts')).toBeUndefined();
  });

  test('stands below its file while it is short, and has its own page when it is long', () => {
    expect(hasPage('tests/sims/moe/gate.test.ts')).toBe(true);
    expect(addressOf('tests/sims/moe/gate.test.ts', 5)).toBe('moe/gate.test.ts/#L5');
    expect(hasPage('tests/sims/math/adam.test.ts')).toBe(false);
    expect(addressOf('tests/sims/math/adam.test.ts', 5)).toBe('math/adam.ts/#T5');
  });
});

describe('the experiment of a file', () => {
  test.each([
    ['sims/moe/experiments/gate/run/mistakes.ts'],
    ['src/labs/moe/gate/stage.svelte'],
    ['tests/labs/moe/gate/stage.test.ts'],
  ])('%s', (path) => {
    expect(experimentOf(path)).toEqual({ technique: 'moe', name: 'gate' });
  });

  test('is none for what experiments share', () => {
    for (const path of ['sims/moe/gate.ts', 'src/labs/moe/zh.ts', 'src/labs/kit/say.ts']) {
      expect(experimentOf(path)).toBeUndefined();
    }
  });
});

describe('the order', () => {
  test('is algorithm, experiments as their technique lists them, tests', () => {
    const sections = sectionsOf('moe');
    expect(sections[0].paths).toContain('sims/moe/gate.ts');
    expect(sections.flatMap(({ experiment = [] }) => experiment)).toEqual(
      Object.keys(techniques.moe.experiments),
    );
    expect(sections.at(-1)?.paths).toContain('tests/sims/moe/gate.test.ts');
  });

  test('puts what an experiment computes before what is shown of it', () => {
    const balancing = sectionsOf('moe').find(({ experiment }) => experiment === 'balancing');
    const at = (path: string): number | undefined => balancing?.paths.indexOf(path);
    expect(at('sims/moe/experiments/balancing/run.ts')).toBeGreaterThanOrEqual(0);
    expect(at('sims/moe/experiments/balancing/run.ts')).toBeLessThan(
      at('src/labs/moe/balancing/guide.ts') ?? -1,
    );
  });

  test('of pages leaves out the tests that stand below their files', () => {
    expect(pagesOf('math')).toContain('tests/sims/math/vector.test.ts');
    expect(pagesOf('math')).not.toContain('tests/sims/math/adam.test.ts');
  });
});
