/** TypeScript in colour, made while the site is built, from the file that runs. */
import { createHighlighter } from 'shiki';
import { kept, textOf } from './files.ts';

const highlighter = await createHighlighter({
  langs: ['typescript', 'svelte'],
  themes: ['github-light-high-contrast', 'github-dark-high-contrast'],
});

export type ShownLanguage = 'typescript' | 'svelte';

/** The colours of the light theme; styles/code.css has both themes of each class. */
const classes: Readonly<Record<string, string>> = {
  '#0E1116': '', // text as it stands
  '#66707B': 'c', // comments
  '#A0111F': 'k', // keywords
  '#032563': 's', // strings
  '#702C00': 'v', // variables and types
  '#023B95': 'n', // constants
  '#622CBC': 'f', // functions
  '#024C1A': 't', // tags
};

/** A file in colour, once for all pages; its path is from the project's root. */
export const colouredOf = kept((path) =>
  highlight(textOf(path), path.endsWith('.svelte') ? 'svelte' : 'typescript'),
);

/** One piece of HTML a line; neighbours of one colour are one element. */
export function highlight(source: string, lang: ShownLanguage): string[] {
  const { tokens } = highlighter.codeToTokens(source, {
    lang,
    themes: { l: 'github-light-high-contrast', d: 'github-dark-high-contrast' },
    defaultColor: false,
    cssVariablePrefix: '--',
  });
  return tokens.map((line) =>
    merged(line.map(({ content, htmlStyle }) => [classOf(htmlStyle?.['--l']), content] as const))
      .map(([name, text]) =>
        name === '' ? escape(text) : `<i class="${name}">${escape(text)}</i>`,
      )
      .join(''),
  );
}

type Run = readonly [className: string, text: string];

/** Runs without neighbours of the same class; space has no colour and joins what it follows. */
export function merged(runs: readonly Run[]): Run[] {
  const made: Run[] = [];
  for (const [name, text] of runs) {
    const last = made.at(-1);
    if (last && (last[0] === name || text.trim() === ''))
      made[made.length - 1] = [last[0], last[1] + text];
    else made.push([text.trim() === '' ? '' : name, text]);
  }
  return made;
}

/** @throws Error for a colour without a class, so that the build fails */
function classOf(colour = ''): string {
  if (Object.hasOwn(classes, colour)) return classes[colour];
  throw new Error(`highlight requires a class for each colour, got ${colour}`);
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
