import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressIn } from '../../src/server/compress.ts';

test('texts of some size get two copies that unpack to them, other files none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'compress-'));
  const long = 'which is long enough\n'.repeat(100);
  await mkdir(join(folder, 'en'));
  for (const name of ['en/a.html', 'b.js', 'c.png', 'd.woff2']) {
    await writeFile(join(folder, name), long);
  }
  await writeFile(join(folder, 'short.css'), 'a{}');
  await compressIn(folder);
  const names = (await readdir(folder, { recursive: true })).sort();
  const copies = ['b.js.br', 'b.js.gz', 'en/a.html.br', 'en/a.html.gz'];
  expect(names).toEqual(
    ['b.js', 'c.png', 'd.woff2', 'en', 'en/a.html', 'short.css', ...copies].sort(),
  );
  for (const name of ['b.js', 'en/a.html']) {
    const read = (ending: string): Promise<Buffer> => readFile(join(folder, name + ending));
    expect(gunzipSync(await read('.gz')).toString()).toBe(long);
    expect(brotliDecompressSync(await read('.br')).toString()).toBe(long);
  }
  await rm(folder, { recursive: true });
});
