/** TypeScript in colour, made while the site is built, from the file that runs. */
import { createHighlighter } from 'shiki';

const highlighter = await createHighlighter({
  langs: ['typescript', 'json', 'bash'],
  themes: ['github-light-high-contrast', 'github-dark-high-contrast'],
});

/** One piece of HTML a line, coloured for both themes by the custom properties --l and --d. */
export function highlight(source: string, lang: 'typescript' | 'json' | 'bash'): string[] {
  const { tokens } = highlighter.codeToTokens(source, {
    lang,
    themes: { l: 'github-light-high-contrast', d: 'github-dark-high-contrast' },
    defaultColor: false,
    cssVariablePrefix: '--',
  });
  return tokens.map((line) =>
    line
      .map(({ content, htmlStyle }) => {
        const style = Object.entries(htmlStyle ?? {})
          .filter(([name]) => name === '--l' || name === '--d')
          .map(([name, value]) => `${name}:${value}`)
          .join(';');
        return content.trim() === '' ? content : `<i style="${style}">${escape(content)}</i>`;
      })
      .join(''),
  );
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
