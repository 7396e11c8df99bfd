/** What stands in windows as runs of tokens that have one role. */
import { packContexts, packDocuments, torn, type Packing } from '../../../pack.ts';
import type { Plan } from '../../../rate.ts';
import { families, type Token } from '../../../tokens.ts';
import { choose, tell } from '../../../language.ts';
import { below, type Random } from '../../../../math/random.ts';
import { vector } from '../../../../math/vector.ts';
import type { Run } from '../frame.ts';

/** The first words of a file of so many, one statement after another. */
export function file(words: number, random: Random): string[] {
  const told: string[] = [];
  while (told.length < words) told.push(...tell(choose(random)));
  return told.slice(0, words);
}

/** Half as many words as on average to one and a half times as many, each number as likely. */
export function files(count: number, average: number, random: Random): string[][] {
  const [least, most] = [Math.ceil(average / 2), Math.floor(1.5 * average)];
  return Array.from({ length: count }, () => file(least + below(most - least + 1, random), random));
}

interface Placed {
  readonly token: Token;
  readonly role: string;
  readonly document: number;
  readonly isTorn: boolean;
}

/** Neighbours of one document and one role become one; marks stay alone. */
function runsOf(placed: readonly Placed[]): Run[] {
  const runs: Run[] = [];
  placed.forEach(({ token, role, document, isTorn }, at) => {
    const words = token.sentinel === undefined ? token.content : families.deepseek[token.sentinel];
    const last = runs.at(-1);
    const joins = last?.role === role && last.document === document && role !== 'mark';
    if (joins) {
      const longer = { length: last.length + 1, words: `${last.words} ${words}` };
      runs[runs.length - 1] = { ...last, ...longer };
    } else runs.push({ role, document, torn: isTorn, at, length: 1, words });
  });
  return runs;
}

/** What is drawn of documents in windows, and counted in them. */
export function observe(packing: Packing): {
  readonly windows: Run[][];
  readonly holes: number;
  readonly torn: number;
  readonly given: number;
} {
  const split = new Set(
    packing.holes.filter(({ windows }) => windows.length > 1).map(({ piece }) => piece),
  );
  return {
    windows: packing.windows.map((window) =>
      runsOf(window.map((one) => ({ ...one, isTorn: split.has(one.piece) }))),
    ),
    holes: packing.holes.length,
    torn: torn(packing),
    given: packing.given,
  };
}

/** Both ways to pack. */
export const levels = { early: packDocuments, late: packContexts } as const;

/** The share of holes that are torn, of many documents, for each width of window  [widths] */
export const tornShares = (
  documents: readonly (readonly string[])[],
  widths: readonly number[],
  plan: Plan,
  random: () => Random,
): number[] =>
  vector(widths.length, (i) => {
    const packing = packDocuments(documents, widths[i], plan, random());
    return (100 * torn(packing)) / packing.holes.length;
  });
