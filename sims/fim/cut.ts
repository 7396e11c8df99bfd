/**
 * Where a document is cut into prefix, middle and suffix.
 *
 * DeepSeek-AI, "DeepSeek-Coder", arXiv:2401.14196, section 3.1.2 (CO); Bavarian et al.,
 * arXiv:2207.14255, through public summaries (FIM); fim.py of loubnabnl/santacoder-finetuning
 *
 * n tokens in a document: n + 1 positions to cut at, from before the first to behind the last.
 */
import { requireWhole } from '../math/checks.ts';
import { below, type Random } from '../math/random.ts';

/** Two positions, 0 ≤ from ≤ to ≤ n: the middle is what lies between them. */
export interface Cut {
  readonly from: number;
  readonly to: number;
}

/** p, m and s: one after another they are the document. */
export interface Parts<C = string> {
  readonly prefix: readonly C[];
  readonly middle: readonly C[];
  readonly suffix: readonly C[];
}

/** How cuts are drawn. */
export type Drawer = (n: number, random: Random) => Cut;

/**
 * Two positions, each drawn from {0 … n} alike, then sorted: the middle has n(n + 2) / (3(n + 1))
 * tokens on average, about a third, and none with probability 1 / (n + 1).
 *
 * @param n tokens in the document, 0 or more
 * @throws RangeError for a length that is no whole number of at least 0
 */
export function uniformCut(n: number, random: Random): Cut {
  requireWhole('uniformCut', 'tokens', n, 0);
  const positions = [below(n + 1, random), below(n + 1, random)];
  return { from: Math.min(...positions), to: Math.max(...positions) };
}

/**
 * A middle of one or two tokens, as likely, anywhere in the document; of a document of one token
 * that token, of an empty one nothing. Ours: two uniform cuts make each particular hole so rare that
 * no model learns it within a page.
 *
 * @param n tokens in the document, 0 or more
 * @throws RangeError for a length that is no whole number of at least 0
 */
export function shortCut(n: number, random: Random): Cut {
  requireWhole('shortCut', 'tokens', n, 0);
  const length = Math.min(n, 1 + below(2, random));
  const from = below(n - length + 1, random);
  return { from, to: from + length };
}

export const drawers = { uniform: uniformCut, short: shortCut } as const satisfies Readonly<
  Record<string, Drawer>
>;

/**
 * A document in its three parts. A text is cut between code points: `cut(codePoints(text), …)`.
 *
 * @throws RangeError for cuts that are not whole, not in order, or outside the document
 */
export function cut<C>(document: readonly C[], { from, to }: Cut): Parts<C> {
  requireWhole('cut', 'positions', from, 0);
  requireWhole('cut', 'positions', to, from);
  if (to > document.length) {
    throw new RangeError(`cut requires positions of at most ${document.length}, got ${to}`);
  }
  return {
    prefix: document.slice(0, from),
    middle: document.slice(from, to),
    suffix: document.slice(to),
  };
}

/**
 * A text cut at two places counted in UTF-16 units, as an editor counts its cursor.
 *
 * @throws RangeError for places inside a surrogate pair, out of order, or outside the text
 */
export function cutText(
  text: string,
  { from, to }: Cut,
): { readonly prefix: string; readonly middle: string; readonly suffix: string } {
  const { prefix, middle, suffix } = cut(text.split(''), { from, to });
  for (const at of [from, to]) {
    if (/[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at))) {
      throw new RangeError(`cutText requires places between code points, got ${at} inside one`);
    }
  }
  return { prefix: prefix.join(''), middle: middle.join(''), suffix: suffix.join('') };
}
