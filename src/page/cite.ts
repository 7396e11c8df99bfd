/** How a source is cited: an entry of BibTeX each. */
import type { CitedSource } from '$src/server/labs.ts';

/** 'Dai et al.' and 'DeepSeek-AI' as BibTeX separates authors. */
const authorsOf = (authors: string): string =>
  authors.replace(/,? et al\.?$/, ' and others').replaceAll(/, (?=\p{Lu})/gu, ' and ');

/** Where signs of BibTeX mean themselves; braces around a title keep its capitals. */
const plain = (text: string): string => text.replaceAll(/[&%$#_]/g, (sign) => `\\${sign}`);

const entry = (key: string, fields: Readonly<Record<string, string>>): string =>
  [
    `@misc{${key},`,
    ...Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`),
    '}',
  ].join('\n');

/** An arXiv number becomes an eprint; anything else is told as it is. */
export function bibtexOf({ tag, authors, title, year, at }: CitedSource): string {
  const arxiv = /^arXiv:(\d{4}\.\d{4,5})$/.exec(at)?.[1];
  const place: Record<string, string> =
    arxiv === undefined
      ? { howpublished: plain(at) }
      : { eprint: arxiv, archivePrefix: 'arXiv', url: `https://arxiv.org/abs/${arxiv}` };
  const key = tag.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const fields = {
    author: plain(authorsOf(authors)),
    title: `{${plain(title)}}`,
    year: String(year),
  };
  return entry(key, { ...fields, ...place });
}

/** A lab of the atlas itself, at its address. */
export const bibtexOfLab = (name: string, question: string, address: string): string =>
  entry(`deepseek-atlas-${name.replace('/', '-')}`, {
    title: `{DeepSeek Atlas: ${plain(question)}}`,
    howpublished: `\\url{${address}}`,
  });
