/** A folder served as static hosts do, compressed, and what was sent of it. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentType } from 'mime-types';

export interface Sent {
  readonly bytes: number;
  readonly requests: number;
}

export interface Site {
  /** 'http://127.0.0.1:40000/'. */
  readonly address: string;
  /** Since the last reset. */
  sent(): Sent;
  reset(): void;
  close(): void;
}

interface Packed {
  readonly body: Buffer;
  readonly headers: Record<string, string>;
}

/** Once a file, before it is asked for a second time. */
function pack(path: string): Packed {
  const data = readFileSync(path);
  const type = contentType(path.split(sep).at(-1) ?? '') || 'application/octet-stream';
  const isText = /text|javascript|json|xml|wasm/.test(type);
  return {
    body: isText ? gzipSync(data, { level: 9 }) : data,
    headers: { 'content-type': type, ...(isText ? { 'content-encoding': 'gzip' } : {}) },
  };
}

export async function folderServer(folder: string): Promise<Site> {
  const root = resolve(folder);
  const packed = new Map<string, Packed>();
  let sent: Sent = { bytes: 0, requests: 0 };
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://here');
    const asked = join(root, decodeURIComponent(pathname));
    const path = asked.endsWith(sep) ? join(asked, 'index.html') : asked;
    const isHere = path.startsWith(root) && statSync(path, { throwIfNoEntry: false })?.isFile();
    if (!isHere) return void response.writeHead(404).end();
    const { body, headers } = packed.get(path) ?? pack(path);
    packed.set(path, { body, headers });
    sent = { bytes: sent.bytes + body.length, requests: sent.requests + 1 };
    response.writeHead(200, { ...headers, 'content-length': String(body.length) }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    sent: () => sent,
    reset: () => void (sent = { bytes: 0, requests: 0 }),
    close: () => void server.close(),
  };
}
