/** A text as the hash sees it: tokens, canonical ids, n-grams, slots. */
import { ngramHash, suffix, type Ngram } from '../../../hash.ts';
import { compress } from '../../../vocabulary.ts';
import type { Arithmetic } from './arithmetic.ts';
import type { Tokenizer } from './tokens.ts';
import { windowAt, type Window } from './window.ts';

export const orders = [2, 3];
/** Columns that fit a drawing: more tokens are counted, but not drawn. */
const drawn = 32;

type SlotOf = (ngram: Ngram, size: number) => number;

export interface Addressing {
  readonly arithmetic: Arithmetic; // may be one that makes a mistake
  readonly sizes: readonly (readonly number[])[]; // [orders][K]
  readonly order: number; // tokens in the window
}

export type Reading = {
  readonly names: readonly string[]; // [columns], the tokens drawn
  readonly tables: readonly string[]; // [2K], order and head
  readonly slots: readonly (readonly number[])[]; // [2K][columns], slot / size of the table
  readonly tokens: number;
  readonly phrases: number; // different pairs of canonical ids in the text
  readonly spellings: number; // different pairs of token ids in the text
  readonly foldedAway: number; // share of the vocabulary, %
  readonly wrong: number; // share of the slots drawn that exact arithmetic puts elsewhere, %
  readonly firstSize: number; // slots of head 1
  readonly at: number; // the column that the sentence speaks of
  readonly token: string;
  readonly folded: string;
  readonly id: number;
  readonly canonicalId: number;
  readonly slot: number; // in head 1, of the n-gram in the window
  readonly window: Window;
  readonly phrase: string; // that n-gram, folded, as one reads it
};

/** Reads a text once; `at` then speaks of one of its columns. */
export function read(
  text: string,
  { encode, decode, compression, size }: Tokenizer,
  addressing: Addressing,
): { readonly columns: number; at(column: number): Reading } {
  const pad = 2; // as in the demo; an empty text is drawn as the pad alone
  const ids = encode(text);
  const shown = ids.length > 0 ? ids.slice(0, drawn) : [pad];
  const canonical = shown.map((id) => compress(id, compression));
  const folded = {
    ids: canonical,
    pad: compress(pad, compression),
    name: (id: number) => visible(compression.keys[id]),
  };
  const ofOrder = addressing.sizes[orders.indexOf(addressing.order)];
  const addressed = address(canonical, folded.pad, addressing);
  const common = {
    ...addressed,
    names: shown.map((id) => visible(decode(id))),
    tokens: ids.length,
    phrases: differentPairs(ids.map((id) => compress(id, compression))),
    spellings: differentPairs(ids),
    foldedAway: 100 * (1 - compression.keys.length / size),
  };
  return {
    columns: shown.length,
    at(column) {
      const { arithmetic, order } = addressing;
      const window = windowAt(folded, column, order, arithmetic, ofOrder);
      return {
        ...common,
        at: column + 1,
        token: visible(decode(shown[column])),
        folded: visible(compression.keys[canonical[column]]),
        id: shown[column],
        canonicalId: canonical[column],
        slot: window.slots[0],
        firstSize: ofOrder[0],
        window,
        phrase: window.tokens.toReversed().join(' ').trim(),
      };
    },
  };
}

/** The slots of every table and column, and how many of them are wrong. */
function address(
  ids: readonly number[],
  pad: number,
  { arithmetic: { factors, slotOf }, sizes }: Addressing,
): Pick<Reading, 'slots' | 'tables' | 'wrong'> {
  const tables = sizes.flatMap((ofHeads, i) =>
    ofHeads.map((size, head) => ({
      size,
      order: orders[i],
      name: `n = ${orders[i]}, k = ${head + 1}`,
    })),
  );
  const each = (hash: SlotOf): number[][] =>
    tables.map(({ size, order }) => ids.map((_, t) => hash(suffix(ids, t, order, pad), size)));
  const slots = each(slotOf);
  const exact = each((ngram, size) => ngramHash(ngram, factors, size)).flat();
  const off = slots.flat().filter((slot, i) => slot !== exact[i]).length;
  return {
    slots: slots.map((row, i) => row.map((slot) => slot / tables[i].size)),
    tables: tables.map(({ name }) => name),
    wrong: (100 * off) / exact.length,
  };
}

const differentPairs = (ids: readonly number[]): number =>
  new Set(ids.slice(1).map((id, i) => `${ids[i]} ${id}`)).size;

/** Spaces and line breaks as signs, so that they can be seen. */
export const visible = (token: string): string =>
  token.replace(/\s/g, (space) => (space === '\n' ? '⏎' : '␣'));
