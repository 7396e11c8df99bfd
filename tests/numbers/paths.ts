/** A hash for each path of a run's frames: two runs with equal hashes gave the same numbers. */
import { createHash, type Hash } from 'node:crypto';
import type { AnyFrame, Plain } from '../../sims/contract/frame.ts';

/** Path → hash of its values over all frames. */
export type Hashes = Readonly<Record<string, string>>;

/** Paths go down through records and stop at lists: `loss.bias`, `load`. */
export function hashesOf(frames: Iterable<AnyFrame>): Hashes {
  const hashes = new Map<string, Hash>();
  for (const frame of frames) {
    for (const [path, value] of leaves(frame, '')) {
      const hash = hashes.get(path) ?? createHash('sha256');
      hashes.set(path, hash.update(`${written(value)}\n`));
    }
  }
  return Object.fromEntries(
    [...hashes].map(([path, hash]) => [path, hash.digest('hex').slice(0, 16)]),
  );
}

function leaves(value: Plain, path: string): [string, Plain][] {
  if (typeof value !== 'object' || Array.isArray(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, entry]) =>
    leaves(entry as Plain, path === '' ? key : `${path}.${key}`),
  );
}

/** Every bit counts, a minus before zero too; booleans are 0 and 1. */
function written(value: Plain): string {
  if (typeof value === 'boolean') return String(Number(value));
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (typeof value === 'string') return JSON.stringify(value);
  return Array.isArray(value)
    ? `[${value.map(written).join(',')}]`
    : `{${Object.entries(value)
        .map(([key, entry]) => `${key}:${written(entry)}`)
        .join(',')}}`;
}

/** By experiment, old path → new path, or why there is none. */
export type Moved = Readonly<Record<string, Readonly<Record<string, string | { gone: string }>>>>;
