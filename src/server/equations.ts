/** TeX to MathML while the site is built: no script, no style sheet, no font in the browser. */
import katex from 'katex';
import type { Excerpt } from './sources.ts';

/** An equation as a page shows it: its MathML, and the function that it is. */
export interface ShownEquation {
  readonly html: string;
  readonly code: Excerpt;
}

/**
 * MathML of a display equation. `\term{bias}{b_i}` marks a symbol: its element carries
 * `data-term="bias"` and can be focused.
 *
 * @throws ParseError for wrong TeX, so that the build fails
 */
export function equation(tex: string): string {
  const terms: string[] = [];
  // KaTeX has no attributes in MathML, but it has colours: each term travels as a colour of its own.
  const coloured = tex.replace(/\\term\{(\w+)\}/g, (_, name: string) => {
    terms.push(name);
    return `\\textcolor{${colour(terms.length)}}`;
  });
  const html = katex.renderToString(coloured, {
    output: 'mathml',
    displayMode: true,
    throwOnError: true,
    strict: 'error',
  });
  return terms
    .reduce(
      (markup, name, i) =>
        markup.replaceAll(
          `mathcolor="${colour(i + 1)}"`,
          `data-term="${name}" class="term" tabindex="0"`,
        ),
      html,
    )
    .replace(/<annotation[\s\S]*?<\/annotation>/, '');
}

const colour = (index: number): string => `#${(0xabc000 + index).toString(16)}`;
