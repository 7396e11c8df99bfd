/** What every page of code must keep to, judged from what it is made of. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { codeOf } from '../../../src/labs/contract/guide.ts';
import { techniques } from '../../../src/labs/index.ts';
import { filePage, type FilePage } from '../../../src/server/code/file-page.ts';
import { groupPage } from '../../../src/server/code/group-page.ts';
import { addressOf, groups, pageOf, pagesOf } from '../../../src/server/code/places.ts';
import { lineOf } from '../../../src/server/sources.ts';

const most = { elements: 3000, bytes: 60_000 };
/** The header, the footer, the head and what stands around the lines. */
const frame = { elements: 150, bytes: 5_000 };

async function pageAt(path: string): Promise<FilePage> {
  const [group, ...rest] = pageOf(path).split('/');
  const page = await filePage(group, rest.join('/'), 'en');
  if (!page) throw new Error(`pageAt requires a page, got none for ${path}`);
  return page;
}

const elementsOf = (html: string): number => html.match(/<[a-z]/g)?.length ?? 0;

function sizeOf({ html, below, uses, importers }: FilePage): typeof most {
  const lines = html + (below?.html ?? '');
  const links = [...uses, ...importers].flatMap(({ experiments }) => experiments).length;
  const functions = uses.flatMap(({ experiments }) => experiments.flatMap((one) => one.functions));
  const around = 3 * links + 2 * functions.length;
  return {
    elements: elementsOf(lines) + around + frame.elements,
    bytes: gzipSync(lines).length + 60 * around + frame.bytes,
  };
}

describe.each(groups)('every page of %s', (group) => {
  test('has at most 3,000 elements and 60 kB', async () => {
    const pages = await Promise.all(pagesOf(group).map(pageAt));
    expect(pages.length).toBeGreaterThan(0);
    const heavy = pages
      .map((page) => ({ path: page.file.path, ...sizeOf(page) }))
      .filter(({ elements, bytes }) => elements > most.elements || bytes > most.bytes);
    expect(heavy).toEqual([]);
  });

  test('has a sentence, and its lines each behind a link of its own', async () => {
    for (const path of pagesOf(group)) {
      const { file, html } = await pageAt(path);
      expect(file.sentence.text, path).not.toBe('');
      const marks = [...html.matchAll(/<a id="L(\d+)" href="#L\1">\1<\/a>/g)].map(([, n]) => n);
      expect(marks, path).toEqual(Array.from({ length: file.lines }, (_, i) => `${i + 1}`));
    }
  });

  test('leads to the next, whose previous it is', async () => {
    const pages = await Promise.all(pagesOf(group).map(pageAt));
    expect(pages[0].previous).toBeUndefined();
    expect(pages.at(-1)?.next).toBeUndefined();
    expect(pages.slice(1).map(({ previous }) => previous?.path)).toEqual(
      pages.slice(0, -1).map(({ file }) => file.path),
    );
    expect(pages.slice(0, -1).map(({ next }) => next?.path)).toEqual(
      pages.slice(1).map(({ file }) => file.path),
    );
  });
});

describe.each(groups)('the list of %s', (group) => {
  test('has at most 3,000 elements, and no code', async () => {
    const page = await groupPage(group, 'en');
    const equations = page?.equations.map(({ html }) => html).join('') ?? '';
    const files = page?.sections.flatMap((section) => section.files) ?? [];
    expect(files.length).toBeGreaterThan(0);
    const inList =
      4 * files.length + 6 * (page?.sections.length ?? 0) + 5 * (page?.equations.length ?? 0);
    const all = elementsOf(equations + (page?.readme ?? '')) + inList + frame.elements;
    expect(all).toBeLessThanOrEqual(most.elements);
  });

  test('names every file once', async () => {
    const page = await groupPage(group, 'en');
    const paths = page?.sections.flatMap(({ files }) => files.map(({ path }) => path)) ?? [];
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(expect.arrayContaining([...pagesOf(group)]));
  });
});

test('there is no page where there is no file', async () => {
  expect(await filePage('moe', 'nothing.ts', 'en')).toBeUndefined();
  expect(await filePage('moe', '', 'en')).toBeUndefined();
  expect(await groupPage('nothing', 'en')).toBeUndefined();
});

test('a short test stands below its file, a long one is linked, and leads back', async () => {
  const adam = await pageAt('sims/math/adam.ts');
  expect(adam.below?.test.path).toBe('tests/sims/math/adam.test.ts');
  expect(adam.below?.html).toContain('<a id="T1" href="#T1">1</a>');
  const gate = await pageAt('sims/moe/gate.ts');
  expect(gate.below).toBeUndefined();
  expect(gate.counterpart?.path).toBe('tests/sims/moe/gate.test.ts');
  const test = await pageAt('tests/sims/moe/gate.test.ts');
  expect(test.counterpart?.path).toBe('sims/moe/gate.ts');
});

test('an experiment that has an equation in a file is not named again as an importer', async () => {
  const { uses, importers } = await pageAt('sims/moe/gate.ts');
  const names = [...uses, ...importers].flatMap(({ technique, experiments }) =>
    experiments.map(({ name }) => `${technique}/${name}`),
  );
  expect(names).toContain('moe/gate');
  expect(new Set(names).size).toBe(names.length);
});

test.each(Object.keys(techniques))(
  'every function that the equations of %s name has its line on a page',
  async (technique) => {
    const { experiments } = techniques[technique];
    const loaded = await Promise.all(Object.values(experiments).map(({ load }) => load()));
    const codes = loaded.flatMap(({ experiment }) =>
      Object.values(experiment.guide.equations).map(({ code }) => code),
    );
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) {
      const [path] = codeOf(technique, code);
      const line = lineOf(technique, code);
      expect(addressOf(path, line)).toBe(`${pageOf(path)}/#L${line}`);
      expect((await pageAt(path)).html, code).toContain(`<a id="L${line}" `);
    }
  },
);
