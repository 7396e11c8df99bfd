/**
 * How much of a prompt that was read before need not be read again: keys and values of a token
 * depend on all tokens before it, so a cache holds as far as two prompts are the same.
 *
 * The facts are those of any causal model; that editors like SPM for this is a secondary source's.
 */
import { requireWhole } from '../math/checks.ts';
import { ask, type Layout, type Sides } from './arrange.ts';
import { isSame, type Token } from './tokens.ts';

/** Tokens at the beginning that two prompts have in common. */
export function hitLength<C>(before: readonly Token<C>[], after: readonly Token<C>[]): number {
  const most = Math.min(before.length, after.length);
  let hit = 0;
  while (hit < most && isSame(before[hit], after[hit])) hit++;
  return hit;
}

export interface Hit {
  readonly asked: number; // tokens of the new prompt
  readonly cached: number; // of which so many are those of the old one
}

/** What the cache of one question is worth for the next, in a layout. */
export function hit<C>(before: Sides<C>, after: Sides<C>, layout: Layout): Hit {
  const [old, now] = [ask(before, layout), ask(after, layout)];
  return { asked: now.length, cached: hitLength(old, now) };
}

/**
 * Somebody types at a place of the prefix.
 *
 * @param at tokens of the prefix in front of the cursor
 * @throws RangeError for a place outside the prefix
 */
export function typed<C>({ prefix, suffix }: Sides<C>, at: number, pieces: readonly C[]): Sides<C> {
  requireWhole('typed', 'tokens before the cursor', at, 0);
  if (at > prefix.length) {
    throw new RangeError(
      `typed requires a cursor within ${prefix.length} tokens of prefix, got ${at}`,
    );
  }
  return { prefix: [...prefix.slice(0, at), ...pieces, ...prefix.slice(at)], suffix };
}
