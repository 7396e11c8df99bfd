import { describe, expect, test } from 'vitest';
import { techniques } from '../../../src/labs/index.ts';
import { codeOf } from '../../../src/labs/contract/guide.ts';
import { askedIn } from '../../../src/edit/share.ts';
import { isOpenTo } from '../../../src/sandbox/graph.ts';
import { filePage } from '../../../src/server/code/file-page.ts';
import { groups, pageOf, pagesOf } from '../../../src/server/code/places.ts';
import { importersOf, usesOf } from '../../../src/server/code/runs.ts';
import { graphOf, openExperiments } from '../../../src/server/sandbox/graph.ts';
import { reachedFrom } from '../../architecture/graph.ts';

const namesOf = (found: readonly { technique: string; name: string }[]): string[] =>
  found.map(({ technique, name }) => `${technique}/${name}`);

describe('the experiments that import a file', () => {
  test('are those whose run loads it, directly or not', () => {
    const all = Object.entries(techniques).flatMap(([technique, { experiments }]) =>
      Object.keys(experiments).map((name) => ({ technique, name })),
    );
    for (const path of ['sims/moe/gate.ts', 'sims/math/vector.ts', 'sims/texts/english.ts']) {
      const expected = all.filter(({ technique, name }) =>
        reachedFrom(`sims/${technique}/experiments/${name}/run.ts`).has(path),
      );
      expect(expected.length).toBeGreaterThan(0);
      expect(namesOf(importersOf(path))).toEqual(namesOf(expected));
    }
  });

  test('are none where only types are imported', () => {
    expect(importersOf('sims/moe/experiments/balancing/frame.ts')).toEqual([]);
  });
});

describe('the experiments whose equations are functions of a file', () => {
  test('are found with the functions and their lines', async () => {
    const uses = await usesOf('sims/moe/balance.ts');
    const balancing = uses.find(({ name }) => name === 'balancing');
    expect(balancing?.functions.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['updateBias', 'maxViolation', 'sequenceLoss']),
    );
  });

  test('name each function of an experiment once', async () => {
    for (const [technique, { experiments }] of Object.entries(techniques)) {
      for (const [name, { load }] of Object.entries(experiments)) {
        const { experiment } = await load();
        for (const { code } of Object.values(experiment.guide.equations)) {
          const [path, called] = codeOf(technique, code);
          const use = (await usesOf(path)).find(
            (u) => u.technique === technique && u.name === name,
          );
          const same = use?.functions.filter((one) => one.name === called);
          expect(same, `${technique}/${name}: ${code}`).toHaveLength(1);
        }
      }
    }
  });
});

describe('a page of code leads to a lab where it can be changed', () => {
  const changeOf = async (group: string, file: string, lang: 'en' | 'zh'): Promise<string[]> => {
    const page = await filePage(group, file, lang);
    if (!page) throw new Error(`changeOf requires a page, got none for ${group}/${file}`);
    return page.change.map(({ address }) => address);
  };

  test.each(['en', 'zh'] as const)('in %s, those with its equations first', async (lang) => {
    const [first, ...others] = await changeOf('moe', 'balance.ts', lang);
    expect(first).toBe('moe/balancing/#edit:moe/balance.ts');
    expect(others.length).toBeLessThan(3);
  });

  test('its address asks the editor for the file', async () => {
    for (const address of await changeOf('moe', 'gate.ts', 'en')) {
      expect(askedIn(address.slice(address.indexOf('#')))?.path).toBe('sims/moe/gate.ts');
    }
  });

  test('for every file that some open lab runs, and for no other', async () => {
    const open = openExperiments().flatMap(({ technique, name }) =>
      Object.keys(graphOf(technique, name)?.files ?? {}).filter(isOpenTo),
    );
    for (const group of groups) {
      for (const path of pagesOf(group).filter((one) => one.startsWith('sims/'))) {
        const change = await changeOf(group, pageOf(path).slice(group.length + 1), 'en');
        expect(change.length > 0, path).toBe(open.includes(path));
      }
    }
  });
});
