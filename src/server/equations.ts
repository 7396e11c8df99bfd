/**
 * TeX to markup while the site is built: HTML that looks alike in every browser and may break into
 * lines after a relation, an operator or a wide space, and MathML for those who listen.
 */
import katex, { type KatexOptions } from 'katex';
import { bodyOf } from './terms.ts';
import type { Excerpt } from './sources.ts';

/** An equation as a page shows it: its markup, its symbols by name, and the function that it is. */
export interface ShownEquation {
  readonly html: string;
  readonly symbols: Readonly<Record<string, string>>;
  readonly code: Excerpt;
  /** The same function in tensors, where the technique has it. */
  readonly tensors?: Excerpt;
}

const options: KatexOptions = {
  throwOnError: true,
  // Attributes are no TeX: of them only the name of a term is let through.
  strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
  trust: ({ command }) => command === '\\htmlData',
};

const spaces = { '\\quad': '\\hskip1em\\allowbreak', '\\qquad': '\\hskip2em\\allowbreak' };

/**
 * A display equation. `\term{bias}{b_i}` marks a symbol: its element carries `data-term="bias"` and
 * takes the focus when it is touched. Tab leads to the same symbols in the list beside it, where
 * each has its name.
 *
 * @throws ParseError for wrong TeX, so that the build fails
 */
export const equation = (tex: string): string =>
  katex
    .renderToString(tex, {
      ...options,
      displayMode: true,
      macros: { ...spaces, '\\term': '{\\htmlData{term=#1}{#2}}' },
    })
    .replace(/<annotation[\s\S]*?<\/annotation>/, '')
    .replaceAll(' data-term=', ' tabindex="-1" data-term=');

/**
 * A display equation for the eyes alone, without marks: half the elements.
 *
 * @throws ParseError for wrong TeX
 */
export const drawnEquation = (tex: string): string => drawn(tex, true);

/**
 * A symbol by itself, as its equation writes it, for the eyes alone: its name stands beside it.
 *
 * @throws ParseError for wrong TeX
 * @throws Error where the equation has no such term
 */
export const symbol = (tex: string, term: string): string => drawn(bodyOf(tex, term), false);

const drawn = (tex: string, displayMode: boolean): string =>
  katex.renderToString(tex, {
    ...options,
    output: 'html',
    displayMode,
    macros: { ...spaces, '\\term': '\\@secondoftwo' },
  });
