/**
 * Back from a rearranged document to its parts: what each layout can give back, and what it refuses.
 *
 * fim.py of loubnabnl/santacoder-finetuning (SC) for the layout without a mark of its own
 */
import { requireOneOf } from '../math/checks.ts';
import { layouts, type Layout } from './arrange.ts';
import type { Parts } from './cut.ts';
import { families, type Sentinel, type Token } from './tokens.ts';

/** Of 'spm2': nothing marks where the prefix ends and the middle begins. */
export interface Joined<C = string> {
  readonly joined: readonly C[]; // p · m
  readonly suffix: readonly C[];
}

/** The sentinels of a layout, in the order in which they stand. */
const order: Readonly<Record<Layout, readonly Sentinel[]>> = {
  psm: ['prefix', 'suffix', 'middle', 'end'],
  spm: ['suffix', 'prefix', 'middle', 'end'],
  spm2: ['prefix', 'suffix', 'middle', 'end'],
};

/**
 * p, m and s of a document as `arrange` makes it. A sentinel's string that somebody typed is content
 * and stays where it is.
 *
 * @throws RangeError that names the position, where a sentinel is missing, in the wrong place, there
 *   twice, or something stands behind the end
 */
export function parse<C>(tokens: readonly Token<C>[], layout: 'psm' | 'spm'): Parts<C>;
export function parse<C>(tokens: readonly Token<C>[], layout: 'spm2'): Joined<C>;
export function parse<C>(tokens: readonly Token<C>[], layout: Layout): Parts<C> | Joined<C> {
  requireOneOf('parse', 'layout', layout, layouts);
  const [first, second, third] = between(tokens, order[layout]);
  if (layout === 'psm') return { prefix: first, middle: third, suffix: second };
  if (layout === 'spm') return { prefix: second, middle: third, suffix: first };
  if (first.length > 0) fail(tokens[1], 1, nameOf('suffix'));
  return { joined: third, suffix: second };
}

/** What stands behind each of the sentinels, of which the last stands last. */
function between<C>(tokens: readonly Token<C>[], expected: readonly Sentinel[]): C[][] {
  const pieces: C[][] = [];
  let next = 0;
  tokens.forEach((token, position) => {
    if (next === expected.length) fail(token, position, 'nothing behind the end');
    if (token.sentinel !== undefined) {
      if (token.sentinel !== expected[next]) fail(token, position, nameOf(expected[next]));
      next++;
      pieces.push([]);
    } else if (next === 0) fail(token, position, nameOf(expected[0]));
    else pieces[pieces.length - 1].push(token.content);
  });
  if (next < expected.length) {
    throw new RangeError(
      `parse requires ${nameOf(expected[next])} at position ${tokens.length}, got the end of the tokens`,
    );
  }
  return pieces;
}

const nameOf = (sentinel: Sentinel): string => `${sentinel} (${families.deepseek[sentinel]})`;

function fail<C>(token: Token<C>, position: number, what: string): never {
  const got = token.sentinel === undefined ? `content "${String(token.content)}"` : token.sentinel;
  throw new RangeError(`parse requires ${what} at position ${position}, got ${got}`);
}
