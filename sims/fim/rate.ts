/**
 * Which documents of a corpus are rearranged: each by itself, with probability ρ.
 *
 * DeepSeek-AI, "DeepSeek-Coder", arXiv:2401.14196, section 3.1.2 (CO); "DeepSeek-V3 Technical
 * Report", arXiv:2412.19437, section 4.1 (V3)
 */
import { requireOneOf } from '../math/checks.ts';
import type { Random } from '../math/random.ts';
import { arrange, layouts, leave, type Layout } from './arrange.ts';
import { cut, type Drawer, type Parts } from './cut.ts';
import type { Token } from './tokens.ts';

export interface Plan {
  /** ρ, from 0 to 1: 0.5 in DeepSeek-Coder, 0.1 in V3. */
  readonly rate: number;
  readonly layout: Layout;
  readonly draw: Drawer;
}

/** A document on its way into the corpus; `parts` only where it was rearranged. */
export interface Made<C = string> {
  readonly tokens: readonly Token<C>[];
  readonly parts?: Parts<C>;
}

/** @throws RangeError for a rate that is no number from 0 to 1, or a layout that there is not */
export function requirePlan(who: string, { rate, layout }: Omit<Plan, 'draw'>): void {
  requireRate(who, rate);
  requireOneOf(who, 'layout', layout, layouts);
}

/** @throws RangeError for a rate that is no number from 0 to 1 */
export function requireRate(who: string, rate: number): void {
  if (!(rate >= 0 && rate <= 1)) {
    throw new RangeError(`${who} requires a rate from 0 to 1, got ${rate}`);
  }
}

/**
 * With probability ρ the document cut and arranged, otherwise as it is; with its end token either
 * way. The cut is drawn in both cases: a higher ρ rearranges the same documents at the same places,
 * and others with them. With ρ = 0 the corpus is what it was, with ρ = 1 every document is
 * rearranged, an empty one too.
 *
 * @param random three numbers of it are used
 * @throws RangeError for a rate outside 0 to 1, or a layout that there is not
 */
export function make<C>(document: readonly C[], plan: Plan, random: Random): Made<C> {
  requirePlan('make', plan);
  const { rate, layout, draw } = plan;
  const isChosen = random() < rate;
  const parts = cut(document, draw(document.length, random));
  if (!isChosen) return { tokens: leave(document) };
  return { tokens: arrange(parts, layout), parts };
}
