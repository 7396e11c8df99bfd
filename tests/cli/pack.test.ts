import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'atlas-pack-'));
const packed = join(folder, 'node_modules/deepseek-atlas/build/package');
const section = readFileSync('README.md', 'utf8').split('## In your own project')[1];

/** The first example of a language in the README's section. */
const example = (language: string): string =>
  section.split(`\`\`\`${language}\n`)[1].split('\n```')[0];

beforeAll(async () => {
  await run('npm', ['pack', '--pack-destination', folder]);
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  writeFileSync(join(folder, 'package.json'), '{"name":"empty","private":true}');
  // From the tarball alone: no registry is asked.
  const offline = ['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`];
  await run('npm', offline, { cwd: folder });
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the example of the README runs in an empty folder', async () => {
  writeFileSync(join(folder, 'example.mjs'), example('js'));
  const { stdout } = await run('node', ['example.mjs'], { cwd: folder });
  expect(stdout).toMatch(/^\[ 6, 4 \] \[ 1\.14\d+, 1\.35\d+ \]\n/); // they sum to V3's 2.5
});

test('its types are there, and refuse what the functions refuse', () => {
  const good = example('js');
  const bad = good.replace("'sigmoid'", "'sigmund'");
  const problems = (name: string, text: string): string[] => {
    const path = join(folder, `${name}.mts`);
    writeFileSync(path, text);
    const program = ts.createProgram([path], {
      ...{ module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
      ...{ target: ts.ScriptTarget.ES2022, strict: true, noEmit: true, types: [] },
    });
    return ts.getPreEmitDiagnostics(program).map(({ messageText }) => String(messageText));
  };
  expect(problems('good', good)).toEqual([]);
  expect(problems('bad', bad).join()).toContain('"sigmund"');
});

test('a browser finds every file: all of them import their neighbours, and tensors the library', () => {
  const wrong = readdirSync(packed, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) =>
      ts
        .preProcessFile(readFileSync(join(packed, name), 'utf8'), true, true)
        .importedFiles.map(({ fileName }) => fileName)
        .filter((from) => !/^\.{1,2}\/.*\.js$/.test(from))
        .filter(
          (from) => from !== '@tensorflow/tfjs-core' || !/^training\/|tensors\.js$/.test(name),
        )
        .map((from) => `${name}: ${from}`),
    );
  expect(wrong).toEqual([]);
  const named = /from 'deepseek-atlas\/([^']+)'/.exec(example('html'))?.[1] ?? '';
  expect(readFileSync(join(packed, named), 'utf8')).toContain('export function groupAdvantages(');
});

test('it holds no page, no test, no experiment, and depends on nothing', () => {
  const names = readdirSync(join(folder, 'node_modules/deepseek-atlas'), {
    recursive: true,
    encoding: 'utf8',
  });
  expect(names.filter((name) => /svelte|(^|\/)(tests|src|experiments)(\/|$)/.test(name))).toEqual(
    [],
  );
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(
    ['deepseek-atlas'],
  );
});
