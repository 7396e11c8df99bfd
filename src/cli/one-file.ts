/**
 * `npm run single moe/balancing`, or without a name for all labs: one HTML file each that runs from a
 * disk, a stick, a phone. They stand beside the site, in build/single/, or where `--out` says.
 */
import { parseArgs } from 'node:util';
import { techniques } from '../labs/index.ts';
import { writeSingles } from '../server/single/write.ts';

const all = Object.entries(techniques).flatMap(([technique, { experiments }]) =>
  Object.keys(experiments).map((name) => `${technique}/${name}`),
);

/** @throws Error naming a flag that there is not, or a lab */
function wanted(): { readonly out: string; readonly labs: readonly string[] } {
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string', default: 'build/single' } },
    allowPositionals: true,
  });
  const unknown = positionals.filter((name) => !all.includes(name));
  if (unknown.length > 0) {
    throw new Error(`single requires labs such as moe/balancing, got ${unknown.join(', ')}`);
  }
  return { out: values.out, labs: positionals.length > 0 ? positionals : all };
}

try {
  const { out, labs } = wanted();
  for (const { path, bytes } of await writeSingles(out, labs)) {
    console.log(`${path}  ${(bytes / 1e6).toFixed(2)} MB`);
  }
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
