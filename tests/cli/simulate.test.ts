import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const entry = fileURLToPath(new URL('../../src/cli/simulate.ts', import.meta.url));
const args = (line: string): string[] => ['--import', 'tsx', entry, ...line.split(' ')];
const start = (line: string): ChildProcess => spawn(process.execPath, args(line));

test('from a shell it is the same', () => {
  const { stdout } = spawnSync(process.execPath, args('--help'));
  expect(stdout.toString()).toContain('npm run simulate technique/experiment');
});

test('a text comes from the standard input', () => {
  const line = 'engram/hash --text @- --json';
  const { stdout } = spawnSync(process.execPath, args(line), { input: 'the cat sat\n' });
  expect(JSON.parse(stdout.toString())).toMatchObject({ values: { text: 'the cat sat' } });
});

test('files are those of the folder where npm was called', () => {
  const folder = mkdtempSync(join(tmpdir(), 'simulate-'));
  writeFileSync(join(folder, 'own.txt'), 'the cat sat\n');
  const env = { ...process.env, npm_lifecycle_event: 'simulate', INIT_CWD: folder };
  const { stdout } = spawnSync(process.execPath, args('engram/hash --text @own.txt --json'), {
    env,
  });
  expect(JSON.parse(stdout.toString())).toMatchObject({ values: { text: 'the cat sat' } });
  rmSync(folder, { recursive: true });
});

test.runIf(existsSync('/dev/full')).each(['--list', 'moe/gate --sweep k=1,2', 'moe/gate --csv'])(
  'on a full disk %s fails and says so',
  (line) => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, args(line), {
      stdio: ['ignore', full, 'pipe'],
    });
    expect([status, stderr.toString()]).toEqual([1, expect.stringContaining('ENOSPC')]);
  },
);

/** A sweep of many runs, each long: none of the threads hears anything while it computes. */
const long = 'grpo/votes --seeds 100000 --jobs 2';

test('who has seen enough ends it without a word', async () => {
  const started = start(long);
  let said = '';
  started.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  if (started.stdout) await once(started.stdout, 'data');
  started.stdout?.destroy();
  expect([...(await once(started, 'close')), said]).toEqual([0, null, '']);
});

test.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)(
  'after %s to it alone nothing goes on computing',
  async (signal) => {
    const started = start(long);
    if (started.stdout) await once(started.stdout, 'data');
    started.kill(signal);
    // Its pipes close when the last process that holds them has ended.
    expect(await once(started, 'close')).toEqual([null, signal]);
  },
);
