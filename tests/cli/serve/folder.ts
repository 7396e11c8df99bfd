/** A small built site in a folder of its own, and a secret beside it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Longer than its compressed copies by far. */
export const script = 'export const a = 1;\n'.repeat(100);

const files: Readonly<Record<string, string | Buffer>> = {
  'index.html': 'home',
  'en/labs/index.html': 'labs',
  'en/labs/moe/balancing/index.html': 'balancing',
  'en/code/moe/gate.ts/index.html': 'gate',
  '404.html': 'nothing here',
  '_app/immutable/a.wasm': 'wasm',
  '_app/immutable/a.js': script,
  '_app/immutable/a.js.br': brotliCompressSync(script),
  '_app/immutable/a.js.gz': gzipSync(script),
  'en/三.txt': '三',
  '../secret.txt': 'secret',
};

export async function folder(): Promise<{ readonly root: string; remove(): Promise<void> }> {
  const parent = await mkdtemp(join(tmpdir(), 'serve-'));
  const root = join(parent, 'build');
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
  return { root, remove: () => rm(parent, { recursive: true }) };
}

/** Sends bytes as they are and gives all that comes until it is closed; `half` hangs up first. */
export const raw = (port: number, bytes: string | Buffer, half = false): Promise<string> =>
  new Promise((resolve) => {
    let said = '';
    const socket = connect(port, 'localhost', () => {
      if (half) socket.write(bytes, () => socket.destroy());
      else socket.write(bytes);
    });
    socket.on('data', (chunk) => (said += chunk.toString('latin1')));
    socket.on('error', () => resolve(said)); // cut off in the middle: what was said counts
    socket.on('close', () => resolve(said));
  });
