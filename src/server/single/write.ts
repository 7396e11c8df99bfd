/** Writes labs as files of their own, each of which runs from a disk. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer } from 'vite';
import { bundle } from './bundle.ts';
import { page } from './page.ts';

interface Data {
  singleLab: typeof import('./data.ts').singleLab;
}

/** Builds at a time: half of each is waiting. */
const lanes = 3;

export interface Written {
  readonly path: string;
  readonly bytes: number;
}

/**
 * One file a lab, in both languages: `moe-balancing.html`.
 *
 * @param labs 'moe/balancing'
 * @throws Error for a lab that there is not
 */
export async function writeSingles(folder: string, labs: readonly string[]): Promise<Written[]> {
  await mkdir(folder, { recursive: true });
  const server = await createServer({
    server: { middlewareMode: true, ws: false },
    appType: 'custom',
    logLevel: 'warn',
  });
  const written: Written[] = [];
  try {
    const { singleLab } = (await server.ssrLoadModule('/src/server/single/data.ts')) as Data;
    const queue = labs.values();
    const lane = async (): Promise<void> => {
      for (const lab of queue) {
        const [technique, name] = lab.split('/');
        const data = await singleLab(technique, name);
        const text = page(data, await bundle(technique, name));
        const path = join(folder, `${technique}-${name}.html`);
        await writeFile(path, text);
        written.push({ path, bytes: Buffer.byteLength(text) });
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  } finally {
    await server.close();
  }
  return written;
}
