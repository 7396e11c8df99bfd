/**
 * The order in which a document's parts are written for training, and what a model is asked with.
 *
 * DeepSeek-AI, "DeepSeek-Coder", arXiv:2401.14196, section 3.1.2 (CO); "DeepSeek-V3 Technical
 * Report", arXiv:2412.19437, section 4.1 (V3); fim.py of loubnabnl/santacoder-finetuning (SC)
 */
import { requireOneOf } from '../math/checks.ts';
import type { Parts } from './cut.ts';
import { content, sentinel, type Token } from './tokens.ts';

/**
 * 'psm': prefix, suffix, middle: DeepSeek's only one (CO, V3).
 * 'spm': suffix, prefix, middle, each behind its own mark (variant 1). With DeepSeek's sentinels it
 * is ours: DeepSeek has no SPM.
 * 'spm2': both first marks, suffix, the third, then prefix and middle with nothing between (SC).
 */
export const layouts = ['psm', 'spm', 'spm2'] as const;
export type Layout = (typeof layouts)[number];

/** What is known of a document with a hole. */
export type Sides<C = string> = Pick<Parts<C>, 'prefix' | 'suffix'>;

const PRE = sentinel('prefix');
const SUF = sentinel('suffix');
const MID = sentinel('middle');

/**
 * What a model reads before it writes the middle.
 *   psm    PRE p SUF s MID        with DeepSeek's names: begin p hole s end
 *   spm    SUF s PRE p MID
 *   spm2   PRE SUF s MID p
 *
 * @throws RangeError for a layout that there is not
 */
export function ask<C>(sides: Sides<C>, layout: Layout): Token<C>[] {
  requireOneOf('ask', 'layout', layout, layouts);
  const [p, s] = [sides.prefix.map(content), sides.suffix.map(content)];
  if (layout === 'psm') return [PRE, ...p, SUF, ...s, MID];
  if (layout === 'spm') return [SUF, ...s, PRE, ...p, MID];
  return [PRE, SUF, ...s, MID, ...p];
}

/**
 * A rearranged document: what is asked, the middle, and the end token: four tokens more than the
 * document has (CO §3.1.2). The loss is next-token prediction over all of it, p and s included.
 *
 * @throws RangeError for a layout that there is not
 */
export const arrange = <C>(parts: Parts<C>, layout: Layout): Token<C>[] => [
  ...ask(parts, layout),
  ...parts.middle.map(content),
  sentinel('end'),
];

/** A document that was not chosen: as it is, and the end token. */
export const leave = <C>(document: readonly C[]): Token<C>[] => [
  ...document.map(content),
  sentinel('end'),
];
