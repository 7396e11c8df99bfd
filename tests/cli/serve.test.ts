import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Served } from '../../src/cli/serve.ts';
import { folder, raw, script } from './serve/folder.ts';

let site: Awaited<ReturnType<typeof folder>>;
let served: Served;

beforeAll(async () => {
  site = await folder();
  served = await serve({ root: site.root, port: 0 });
});

afterAll(async () => {
  await served.close();
  await site.remove();
});

const get = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(new URL(path, served.address), { redirect: 'manual', ...init });

test.each([
  ['', 'home', 'text/html'],
  ['en/labs/', 'labs', 'text/html'],
  ['en/labs/?v=1&a=%00', 'labs', 'text/html'],
  ['_app/immutable/a.wasm', 'wasm', 'application/wasm'],
  ['_app/immutable/a.js', script, 'text/javascript'],
  ['en/三.txt', '三', 'text/plain'],
])('/%s is served with its type', async (path, body, type) => {
  const response = await get(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')?.split(';')[0]).toBe(type);
  expect(await response.text()).toBe(body);
});

test('what is not there is 404.html with status 404', async () => {
  for (const path of ['nowhere', 'nowhere/', 'en/', '_app/immutable/']) {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([404, 'nothing here']);
  }
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
  const other = await serve({ root: site.root, port });
  expect(Number(new URL(other.address).port)).toBeGreaterThan(port);
  expect(await (await fetch(other.address)).text()).toBe('home');
  await other.close();
});

test('for all networks it says an address that leads to it', async () => {
  const other = await serve({ root: site.root, port: 0, host: '0.0.0.0' });
  expect(other.address).toBe(`http://localhost:${other.port}/`);
  await other.close();
});

test('closed, it lets go of whoever is still there', async () => {
  const other = await serve({ root: site.root, port: 0 });
  const waiting = raw(other.port, 'GET / HTTP/1.1\r\nHost: a\r\n'); // never ended
  await (await fetch(other.address)).text(); // who comes later has been let in: so has the first
  await other.close();
  expect(await waiting).toBe('');
});
