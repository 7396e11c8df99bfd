/** What lets a device keep the atlas: an index of the built files and the worker that answers from it. */
import { createHash } from 'node:crypto';
import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { build } from 'vite';
import { indexFile, workerFile, type Index } from '../offline/kept.ts';

/** For other readers: robots, previews, a terminal. */
const isLeftOut = (path: string): boolean =>
  /\.(br|gz|mjs|png)$/.test(path) ||
  /^(single|posters)\//.test(path) ||
  ['robots.txt', 'sitemap.xml', indexFile, workerFile].includes(path);

/** The index of the files in a folder. */
export async function indexOf(folder: string): Promise<Index> {
  const all = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll(sep, '/'));
  const files: Record<string, string> = {};
  for (const name of all.filter((path) => !isLeftOut(path)).sort()) {
    const path = join(folder, name);
    if ((await stat(path)).isFile()) files[name] = digest(await readFile(path));
  }
  return { version: digest(JSON.stringify(files)), files };
}

const digest = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 32);

/** Writes both files into a folder of built pages. */
export async function writeOffline(folder: string): Promise<void> {
  const index = await indexOf(folder);
  await writeFile(join(folder, indexFile), JSON.stringify(index));
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { VERSION: JSON.stringify(index.version) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: 'src/offline/worker.ts',
        name: 'offline',
        formats: ['iife'],
        fileName: () => workerFile,
      },
    },
  });
}
