/** What people say in place of a term's name: 'MHA' for multi-head attention. */
import type { Language } from '../../text/index.ts';
import type { Term } from './term.ts';

const isAbbreviation = (name: string): boolean => /^[A-Z][A-Za-z0-9]*[A-Z][A-Za-z0-9]*$/.test(name);

/** Whether the capitals of an abbreviation are first letters of a name's words, in their order. */
function abbreviates(short: string, name: string): boolean {
  const letters = name.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase());
  let at = 0;
  return [...short.toUpperCase()].every((letter) => {
    at = letters.indexOf(letter, at) + 1;
    return at > 0;
  });
}

/** The abbreviation of a term, where its name is not one already and does not hold it. */
export function shortOf({ en, also = [], ...names }: Term, lang: Language): string | undefined {
  const name = lang === 'zh' ? names.zh : en;
  const found = [en, ...also.filter((one) => one.length > 2 && abbreviates(one, en))];
  return found.find((one) => isAbbreviation(one) && !name.includes(one));
}
