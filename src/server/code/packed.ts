/** Which files of sims/ stand in the package that `npm pack` makes, and by what name they are imported. */
import { readdirSync } from 'node:fs';

/** Not the experiments and what only they need: knobs, frames, a backend. */
const left = /^sims\/(contract|[^/]+\/experiments)\/|^sims\/training\/(backend|kernels[^/]*)\.ts$/;

export const isPacked = (path: string): boolean => /^sims\/.*\.ts$/.test(path) && !left.test(path);

export const packedFiles = (): string[] =>
  readdirSync('sims', { recursive: true, encoding: 'utf8' })
    .map((name) => `sims/${name.replaceAll('\\', '/')}`)
    .filter(isPacked)
    .sort();

/** 'sims/moe/gate.ts' is imported as 'deepseek-atlas/moe/gate'. */
export const importedAs = (path: string): string =>
  path.replace(/^sims\//, 'deepseek-atlas/').replace(/\.ts$/, '');
