/** A run as a file: for what an address is too long for, or too public. */
import type { Pair } from './query.ts';

/** Longer files are not read. */
export const longestFile = 5_000_000; // bytes

export type Opened =
  | { readonly pairs: readonly Pair[] }
  /** It is no run of the atlas, or of another lab, which is named. */
  | { readonly refused: 'unreadable' | 'long' }
  | { readonly refused: 'elsewhere'; readonly lab: string };

/** @param lab as in its address: 'moe/balancing' */
export const toFile = (lab: string, pairs: readonly Pair[]): string =>
  `${JSON.stringify({ atlas: lab, run: pairs }, null, 2)}\n`;

/** Reads names and values; what they mean, and whether they may be, is for the lab's table to say. */
export function fromFile(lab: string, text: string): Opened {
  if (text.length > longestFile) return { refused: 'long' };
  const file = parsed(text);
  const isRun = typeof file === 'object' && file !== null && 'atlas' in file && 'run' in file;
  if (!isRun || typeof file.atlas !== 'string' || !isLab.test(file.atlas))
    return { refused: 'unreadable' };
  if (file.atlas !== lab) return { refused: 'elsewhere', lab: file.atlas };
  const { run } = file;
  return Array.isArray(run) && run.every(isPair) ? { pairs: run } : { refused: 'unreadable' };
}

const isLab = /^[a-z0-9-]+\/[a-z0-9-]+$/;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (wrong) {
    if (wrong instanceof SyntaxError) return undefined;
    throw wrong;
  }
}

const isPair = (entry: unknown): entry is Pair =>
  Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'string');
