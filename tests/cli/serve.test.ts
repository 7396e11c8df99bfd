import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Served } from '../../src/cli/serve.ts';

let parent: string;
let root: string;
let served: Served;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'serve-'));
  root = join(parent, 'build');
  await mkdir(join(root, 'en', 'labs'), { recursive: true });
  await mkdir(join(root, '_app', 'immutable'), { recursive: true });
  const files = {
    'index.html': 'home',
    'en/labs/index.html': 'labs',
    '404.html': 'nothing here',
    '_app/immutable/a.wasm': 'wasm',
    '_app/immutable/a.js': 'script',
    'en/三.txt': '三',
    '../secret.txt': 'secret',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), text);
  served = await serve({ root, port: 0 });
});

afterAll(async () => {
  await served.close();
  await rm(parent, { recursive: true });
});

const get = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(new URL(path, served.address), { redirect: 'manual', ...init });

/** A path as it is, not tidied by a browser first. */
const raw = (path: string): Promise<{ status?: number; body: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.address);
    const asked = request({ hostname, port, path }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode, body }));
    });
    asked.on('error', reject);
    asked.end();
  });

test.each([
  ['', 'home', 'text/html'],
  ['en/labs/', 'labs', 'text/html'],
  ['en/labs/?v=1&a=%00', 'labs', 'text/html'],
  ['_app/immutable/a.wasm', 'wasm', 'application/wasm'],
  ['_app/immutable/a.js', 'script', 'text/javascript'],
  ['en/三.txt', '三', 'text/plain'],
])('/%s is served with its type', async (path, body, type) => {
  const response = await get(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')?.split(';')[0]).toBe(type);
  expect(await response.text()).toBe(body);
});

test('a folder without its slash is sent to it, whatever was asked of it kept', async () => {
  const response = await get('en/labs?v=1&speed=0');
  expect(response.status).toBe(308);
  const to = new URL(response.headers.get('location') ?? '', response.url);
  expect(to.pathname + to.search).toBe('/en/labs/?v=1&speed=0');
});

test('what is not there is 404.html with status 404', async () => {
  for (const path of ['nowhere', 'nowhere/', 'en/', '_app/immutable/']) {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([404, 'nothing here']);
  }
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/en/..%2f..%2f..%2fsecret.txt',
  '/%00',
  '/%zz',
])('%s leads nowhere', async (path) => {
  const { status, body } = await raw(path);
  expect([400, 404]).toContain(status);
  expect(body).not.toContain('secret');
});

test('files with a hash in their name are kept for good, pages are asked for again', async () => {
  expect((await get('_app/immutable/a.js')).headers.get('cache-control')).toContain('immutable');
  expect((await get('')).headers.get('cache-control')).toBe('no-cache');
});

test('the head alone is given where only that is asked for', async () => {
  const head = await get('en/labs/', { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test('where the port is taken the next free one is', async () => {
  const port = Number(new URL(served.address).port);
  const other = await serve({ root, port });
  expect(Number(new URL(other.address).port)).toBeGreaterThan(port);
  expect(await (await fetch(other.address)).text()).toBe('home');
  await other.close();
});
