import fc from 'fast-check';
import { once } from 'node:events';
import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Served } from '../../../src/cli/serve.ts';
import { folder, raw, script } from './folder.ts';

let site: Awaited<ReturnType<typeof folder>>;
let served: Served;
const reported: string[] = [];

beforeAll(async () => {
  site = await folder();
  served = await serve({ root: site.root, port: 0, report: (text) => void reported.push(text) });
});

afterAll(async () => {
  await served.close();
  await site.remove();
});

interface Answer {
  readonly status?: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
}

/** A path as it is, not tidied by a browser first, and nothing decompressed. */
const ask = (
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.address);
    const asked = request({ hostname, port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });

test.each([
  ['/en/labs', '/en/labs/'],
  ['/en/labs?v=1&speed=0', '/en/labs/?v=1&speed=0'],
  ['/en/code/moe/gate.ts', '/en/code/moe/gate.ts/'],
  ['/en//labs/moe/balancing/', '/en/labs/moe/balancing/'],
  ['//en///labs?v=1', '/en/labs/?v=1'],
  ['/en/labs/moe/balancing/index.html', '/en/labs/moe/balancing/'],
  ['/index.html?v=1', '/?v=1'],
  ['//', '/'],
  ['/404.html/', '/404.html'],
])('%s is sent to %s', async (path, to) => {
  const { status, headers } = await ask(path);
  expect([status, headers['cache-control']]).toEqual([308, 'no-cache']);
  const location = String(headers.location);
  expect(location).toMatch(/^\.\.?\//); // never to another host, and below a path too
  const { pathname, search } = new URL(location, served.address.slice(0, -1) + path);
  expect(pathname + search).toBe(to);
  expect(new URL(location, `http://host/below${path}`).pathname).toBe(`/below${pathname}`);
});

test.each(['//evil.com', '//evil.com/', '/\\evil.com//', '/%5Cevil.com//', '/.//evil.com//'])(
  '%s leads to no other host',
  async (path) => {
    expect((await ask(path)).status).toBe(404);
  },
);

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/en/..%2f..%2f..%2fsecret.txt',
  '/en/..%5c..%5csecret.txt',
  '/%00',
  '/%zz',
  `/${'a'.repeat(300)}`,
  `/${'a/'.repeat(5000)}`,
])('%.40s leads nowhere', async (path) => {
  const { status, body } = await ask(path);
  expect([400, 404]).toContain(status);
  expect(body.toString()).not.toContain('secret');
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND'])('%s is not allowed', async (method) => {
  const { status, headers } = await ask('/', { expect: '100-continue' }, method);
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
});

test.each(['POST', 'PUT', 'CONNECT', 'TRACE'])('%s is told so on the wire', async (method) => {
  const said = await raw(served.port, `${method} / HTTP/1.1\r\nHost: a\r\n\r\n`);
  expect(said).toMatch(/^HTTP\/1\.1 405 .*\r\nAllow: GET, HEAD\r\n/s);
});

test('a request to a proxy is answered as one to this server, one without a host is none', async () => {
  const proxied =
    'GET http://elsewhere/en/labs/ HTTP/1.1\r\nHost: elsewhere\r\nConnection: close\r\n\r\n';
  expect(await raw(served.port, proxied)).toMatch(/^HTTP\/1\.1 200 .*labs$/s);
  expect(await raw(served.port, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n')).toMatch(
    /^HTTP\/1\.1 400 /,
  );
  expect(await raw(served.port, 'GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 /);
});

test('what is sent in parts is the part that was asked for', async () => {
  const part = async (range: string): Promise<unknown[]> => {
    const { status, headers, body } = await ask('/_app/immutable/a.js', { range });
    return [status, headers['content-range'], body.toString()];
  };
  const size = script.length;
  expect(await part('bytes=0-0')).toEqual([206, `bytes 0-0/${size}`, 'e']);
  expect(await part('bytes=-3')).toEqual([206, `bytes ${size - 3}-${size - 1}/${size}`, '1;\n']);
  expect((await part('bytes=5-2')).slice(0, 2)).toEqual([416, `bytes */${size}`]);
  expect((await part(`bytes=${size}-`)).slice(0, 2)).toEqual([416, `bytes */${size}`]);
  expect(await part('lines=1-2')).toEqual([200, undefined, script]); // RFC 9110: ignored
  const missing = await ask('/nowhere', { range: 'bytes=0-1' });
  expect([missing.status, missing.body.toString()]).toEqual([404, 'nothing here']);
});

test.each([
  ['gzip, deflate, br', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['gzip, br;q=0', 'gzip', gunzipSync],
] as const)('to %s a copy goes as %s, with the type of the file', async (accept, kind, unpack) => {
  const asked = { 'accept-encoding': accept };
  const { headers, body } = await ask('/_app/immutable/a.js', asked);
  expect(headers['content-encoding']).toBe(kind);
  expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect(headers.vary).toBe('Accept-Encoding');
  expect(unpack(body).toString()).toBe(script);
  const range = await ask('/_app/immutable/a.js', { ...asked, range: 'bytes=1-4' });
  expect(range.body).toEqual(body.subarray(1, 5)); // a part of what was compressed
  const again = await ask('/_app/immutable/a.js', {
    ...asked,
    'if-none-match': String(headers.etag),
  });
  expect([again.status, again.headers.etag, again.body.length]).toEqual([304, headers.etag, 0]);
});

test('a copy and its file have tags of their own, and who accepts no copy gets none', async () => {
  const plain = await ask('/_app/immutable/a.js');
  expect([plain.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, script]);
  expect(plain.headers.vary).toBe('Accept-Encoding');
  const packed = await ask('/_app/immutable/a.js', { 'accept-encoding': 'br' });
  expect(packed.headers.etag).not.toBe(plain.headers.etag);
});

test.each([
  ['GET', '/'],
  ['GET', '/nowhere'],
  ['GET', '/en/labs'],
  ['GET', '/%zz'],
  ['GET', '/_app/immutable/a.js'],
  ['POST', '/'],
])('what every answer says stands on %s %s', async (method, path) => {
  const { headers } = await ask(path, {}, method);
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': 'frame-ancestors * file:',
  });
});

test('it stands on what is no request too', async () => {
  const said = await raw(served.port, 'nonsense\r\n\r\n');
  expect(said).toMatch(/^HTTP\/1\.1 400 /);
  expect(said).toContain('\r\nX-Content-Type-Options: nosniff\r\n');
});

test('what the machine fails at is reported and ends nothing', async () => {
  await symlink('loop', join(site.root, 'loop')); // leads to itself
  const { status, headers } = await ask('/loop');
  expect([status, headers['x-content-type-options']]).toEqual([500, 'nosniff']);
  expect(reported.splice(0)).toEqual([expect.stringMatching(/^GET \/loop: Error: ELOOP/)]);
  expect((await ask('/')).status).toBe(200);
});

/** Whatever somebody may send who means no good, or a program that is broken. */
const hostile = (): fc.Arbitrary<{ readonly bytes: string; readonly half: boolean }> => {
  const pieces = [
    ...[
      '/',
      '//',
      '..',
      '%2e%2e',
      '%2f',
      '%5c',
      '\\',
      '%00',
      '%zz',
      '%',
      '%e4%b8',
      'ä',
      '~',
      '..;',
    ],
    ...['en', 'labs', 'index.html', 'secret.txt', 'C:', 'evil.com', 'a'.repeat(300), '?', '#', '*'],
  ];
  const path = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join(''));
  const method = fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'BREW', 'get');
  const host = fc.constantFrom('Host: a', 'Host:', 'Host: a\r\nHost: b', 'Host: [::', 'X: no host');
  const header = fc.constantFrom(
    ...[
      'bytes=5-2',
      'bytes=-',
      'bytes=a-b',
      'bytes=0-,0-,0-',
      `bytes=${'9'.repeat(400)}-`,
      '=',
    ].map((range) => `Range: ${range}`),
    ...['Content-Length: 99', 'Content-Length: -1', 'Transfer-Encoding: chunked', 'Expect: tea'],
    ...['Upgrade: websocket', 'If-None-Match: "', 'If-Match: "x"'],
    ...['Accept-Encoding: br;q=x,,;', 'no colon', 'X: \u0001', `X: ${'x'.repeat(200_000)}`],
    Array.from({ length: 2500 }, (_, i) => `X-${i}: ${i}`).join('\r\n'),
  );
  const version = fc.constantFrom('HTTP/1.1', 'HTTP/1.0', 'HTTP/9.9', '');
  const whole = fc
    .tuple(method, path, version, host, fc.array(header, { maxLength: 3 }))
    .map(([verb, where, how, ...rest]) =>
      [`${verb} /${where} ${how}`, ...rest.flat(), 'Connection: close', '', ''].join('\r\n'),
    );
  const noise = fc.string({ unit: 'binary', maxLength: 200 });
  return fc.oneof(
    { weight: 6, arbitrary: fc.record({ bytes: whole, half: fc.constant(false) }) },
    {
      weight: 2,
      arbitrary: whole.map((all) => ({ bytes: all.slice(0, all.length / 2), half: true })),
    },
    { weight: 1, arbitrary: noise.map((bytes) => ({ bytes, half: true })) },
  );
};

test('after a thousand hostile requests it still serves the home page', async () => {
  const answered: string[] = [];
  await fc.assert(
    fc.asyncProperty(hostile(), async ({ bytes, half }) => {
      const said = await raw(served.port, bytes, half);
      expect(said).not.toContain('secret');
      expect(said).not.toMatch(/^HTTP\/1\.1 5/);
      if (said) answered.push(said.slice(9, 12));
    }),
    { numRuns: 1000 },
  );
  expect([...new Set(answered)]).toEqual(
    expect.arrayContaining(['200', '400', '404', '405', '431']),
  );
  expect(reported).toEqual([]);
  expect((await ask('/')).body.toString()).toBe('home');
});

const opened = '/proc/self/fd'; // of this process, which is the server too; Linux has it

const timesOpen = (file: string): number =>
  readdirSync(opened).filter((one) => {
    try {
      return readlinkSync(join(opened, one)) === file;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false; // closed since
      throw error;
    }
  }).length;

test.runIf(existsSync(opened))(
  'who leaves in the middle of an answer leaves no file open behind',
  async () => {
    const file = join(site.root, 'large.txt');
    await writeFile(file, 'x'.repeat(2 ** 24));
    let most = 0;
    const left = Array.from({ length: 20 }, async () => {
      const socket = connect(served.port, 'localhost');
      socket.write('GET /large.txt HTTP/1.1\r\nHost: a\r\n\r\n');
      await once(socket, 'data');
      most = Math.max(most, timesOpen(file));
      socket.destroy();
    });
    await Promise.all(left);
    expect(most).toBeGreaterThan(0);
    await expect.poll(() => timesOpen(file)).toBe(0);
  },
);
