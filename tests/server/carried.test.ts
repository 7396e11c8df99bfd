import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundleServer } from '../../src/server/carried.ts';
import { folder } from '../cli/serve/folder.ts';

test('a built folder alone serves itself with Node alone', async () => {
  const { root, remove } = await folder(); // far from any node_modules
  await bundleServer(root);
  const started = spawn(process.execPath, [join(root, 'serve.mjs'), '--port=0'], { cwd: root });
  const [said] = (await once(started.stdout, 'data')) as [Buffer];
  const address = /http:\/\/localhost:\d+\//.exec(said.toString())?.[0] ?? '';
  expect(await (await fetch(address)).text()).toBe('home');
  rmSync(join(root, 'index.html'));
  expect((await fetch(address)).status).toBe(404);
  started.kill('SIGINT');
  expect(await once(started, 'exit')).toEqual([0, null]);
  await remove();
});
