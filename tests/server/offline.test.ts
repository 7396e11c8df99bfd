import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestOf } from '../../src/offline/kept.ts';
import { indexOf, writeOffline } from '../../src/server/offline.ts';

let folder = '';
const write = (name: string, text: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-offline-'));
  write('en/index.html', 'page');
  write('en/index.html.br', 'packed');
  write('posters/a.svg', 'for others');
  write('serve.mjs', 'server');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('every file that a page may ask for is in the index, by the digest that a browser computes', async () => {
  const { files } = await indexOf(folder);
  const content = new TextEncoder().encode('page').buffer;
  expect(files).toEqual({ 'en/index.html': await digestOf(content) });
});

test('the version changes with a content or a name, and with nothing else', async () => {
  const { version } = await indexOf(folder);
  write('en/index.html.gz', 'packed otherwise');
  expect((await indexOf(folder)).version).toBe(version);
  write('en/index.html', 'another page');
  const changed = (await indexOf(folder)).version;
  expect(changed).not.toBe(version);
  write('zh/index.html', 'a page more');
  expect(await indexOf(folder)).not.toMatchObject({ version: changed });
});

test('the worker is one plain script that names the version of its index', async () => {
  await writeOffline(folder);
  const { version } = JSON.parse(readFileSync(join(folder, 'offline.json'), 'utf8'));
  const script = readFileSync(join(folder, 'service-worker.js'), 'utf8');
  expect(script).toContain(version);
  expect(script).not.toMatch(/\b(import|export)\b[^.]/);
  expect(await indexOf(folder)).toMatchObject({ version }); // neither file counts itself
});
