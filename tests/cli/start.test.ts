import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folder } from './serve/folder.ts';

let home: string;
const command = ['--import', 'tsx', 'src/cli/start.ts'];

/** The atlas as it stands in a folder of its own, with a build of the test's. */
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'start-'));
  cpSync('src/cli', join(home, 'src/cli'), { recursive: true });
  for (const shared of ['src/labs', 'src/runner', 'sims', 'node_modules', 'package.json']) {
    symlinkSync(resolve(shared), join(home, shared));
  }
});

afterAll(() => rmSync(home, { recursive: true }));

test('without a build it says how to make one', () => {
  const run = (): Buffer => execFileSync(process.execPath, command, { cwd: home, stdio: 'pipe' });
  expect(run).toThrow('serve requires the built atlas in build/: run npm run build first');
});

test.each(['SIGINT', 'SIGTERM'] as const)('serves until %s, and ends well', async (signal) => {
  const site = await folder();
  cpSync(site.root, join(home, 'build'), { recursive: true });
  await site.remove();
  const started = spawn(process.execPath, [...command, '--port', '0'], { cwd: home });
  const [said] = (await once(started.stdout, 'data')) as [Buffer];
  const address = /http:\/\/localhost:\d+\//.exec(said.toString())?.[0] ?? '';
  expect(await (await fetch(address)).text()).toBe('home');
  started.kill(signal);
  expect(await once(started, 'exit')).toEqual([0, null]);
});
