/** TypeScript in colour, made while the site is built, from the file that runs. */
import { highlightCode, tagHighlighter, tags as t } from '@lezer/highlight';
import { configureNesting, parser as html } from '@lezer/html';
import { parser as javascript } from '@lezer/javascript';
import { kept, textOf } from './files.ts';

const typescript = javascript.configure({ dialect: 'ts' });
const svelte = html.configure({
  wrap: configureNesting([{ tag: 'script', parser: typescript }]),
});
const parsers = { typescript, svelte };

export type ShownLanguage = keyof typeof parsers;

/** What styles/code.css has colours for. */
const classes = tagHighlighter([
  { class: 'c', tag: t.comment },
  { class: 'k', tag: [t.keyword, t.modifier, t.operatorKeyword] },
  { class: 's', tag: [t.string, t.regexp, t.attributeValue] },
  { class: 'v', tag: [t.typeName, t.className] },
  { class: 'n', tag: [t.number, t.bool, t.null, t.attributeName] },
  {
    class: 'f',
    tag: [t.variableName, t.propertyName, t.definition(t.variableName)].map(t.function),
  },
  { class: 't', tag: t.tagName },
]);

/** A file in colour, once for all pages; its path is from the project's root. */
export const colouredOf = kept((path) =>
  highlight(textOf(path), path.endsWith('.svelte') ? 'svelte' : 'typescript'),
);

/** One piece of HTML a line; neighbours of one colour are one element. */
export function highlight(source: string, lang: ShownLanguage): string[] {
  const lines: Run[][] = [[]];
  highlightCode(
    source,
    parsers[lang].parse(source),
    classes,
    (text, name) => lines[lines.length - 1].push([name, text]),
    () => lines.push([]),
  );
  return lines.map((line) =>
    merged(line)
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

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
