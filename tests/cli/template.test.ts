/** A new experiment begins with one that holds: it compiles, runs, and owes nothing. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterAll, expect, test } from 'vitest';
import { drive, startOf } from '../../sims/contract/drive.ts';
import type { AnyFrame } from '../../sims/contract/frame.ts';
import type { Values } from '../../sims/contract/parameters.ts';
import type { Run } from '../../sims/contract/simulation.ts';
import { experimentFiles, lineOf, techniqueFiles } from '../../src/cli/template.ts';
import type { Shown } from '../../src/labs/contract/shown.ts';
import { textsOf } from '../../src/labs/contract/translated.ts';
import { words } from '../../src/labs/contract/words.ts';
import { posterRooms, type Drawing, type Scene } from '../../src/labs/kit/marks.ts';
import { wrongsOf } from '../labs/wrongs.ts';
import { aboutFrame } from '../contract/frames.ts';
import { aboutTables } from '../contract/tables.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'atlas-'));
afterAll(() => rmSync(place, { recursive: true }));

const files = { ...techniqueFiles('walks'), ...experimentFiles('walks', 'first') };
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(place, path)), { recursive: true });
  writeFileSync(join(place, path), text);
}
for (const folder of ['sims/contract', 'sims/math', 'src/labs/contract', 'src/labs/kit']) {
  symlinkSync(join(root, folder), join(place, folder));
}
symlinkSync(join(root, 'src/labs/papers.ts'), join(place, 'src/labs/papers.ts'));

const load = (path: string): Promise<unknown> =>
  import(/* @vite-ignore */ pathToFileURL(join(place, path)).href);

test('it compiles', () => {
  const names = Object.keys(files).filter((path) => path.endsWith('.ts'));
  const program = ts.createProgram(
    names.map((path) => join(place, path)),
    {
      ...{ strict: true, noEmit: true, skipLibCheck: true, allowImportingTsExtensions: true },
      ...{ noUnusedLocals: true, noUnusedParameters: true, verbatimModuleSyntax: true },
      ...{ types: [], lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'] },
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
    },
  );
  const found = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
  expect(found).toEqual([]);
});

test('its tables hold together, it runs, and all of it is Chinese too', async () => {
  const { run } = (await load('sims/walks/experiments/first/run.ts')) as { run: Run };
  const { experiment } = (await load('src/labs/walks/first/index.ts')) as { experiment: Shown };
  const { zh } = (await load('src/labs/walks/first/zh.ts')) as { zh: Record<string, string> };
  expect(aboutTables('walks', experiment)).toEqual([]);
  const start = startOf(run.knobs);
  const frames = [...drive(run, start, await run.prepare?.(start))];
  expect(frames).toHaveLength(run.knobs.length(start));
  expect(frames.flatMap((frame) => aboutFrame(experiment, frame, start))).toEqual([]);
  const texts = textsOf(experiment);
  expect(texts.filter((text) => !(text in zh) && !(text in words))).toEqual([]);
  expect(Object.keys(zh).filter((text) => !texts.includes(text))).toEqual([]);
});

test('its stage is whole at every step and in every room', async () => {
  const { run } = (await load('sims/walks/experiments/first/run.ts')) as { run: Run };
  const { experiment } = (await load('src/labs/walks/first/index.ts')) as { experiment: Shown };
  const { marks } = (await load('src/labs/walks/first/stage.ts')) as {
    marks: (scene: Scene<AnyFrame, Values>) => Drawing;
  };
  const values = startOf(run.knobs);
  const frames = [...drive(run, values, undefined)];
  const words = experiment.claims.words ?? {};
  for (const room of posterRooms) {
    for (const frame of [frames[0], frames[experiment.poster]]) {
      expect(wrongsOf(marks({ frame, frames, values, words, ...room }))).toEqual([]);
    }
  }
});

test('one line lists it', () => {
  expect(lineOf('first')).toContain("load: () => import('./first/index.ts')");
});
