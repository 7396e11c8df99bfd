/**
 * What the small networks learn: to recall an attribute of an item from another one, and to go on
 * with a text character by character.
 */
import { below, shuffled, type Random } from '../math/random.ts';
import { requireWhole } from '../math/checks.ts';
import type { Input } from './network.ts';

export interface Batch extends Input {
  readonly targets: readonly number[]; // [B·S]
}

export interface RecallShape {
  readonly sequences: number;
  readonly attributes: number;
  readonly items: number;
  /** Values an attribute can have; no two items of a sequence share one. */
  readonly values: number;
  readonly queries: number;
}

/**
 * Rows of the embedding: a value of each attribute in an item, the same when named, what is asked.
 *
 * @throws RangeError for sizes that recall refuses
 */
export function recallInputs(shape: RecallShape): number {
  requireRecall('recallInputs', shape);
  const { attributes, values } = shape;
  return 2 * attributes * values + attributes;
}

function requireRecall(who: string, shape: RecallShape): void {
  const { sequences, attributes, items, values, queries } = shape;
  requireWhole(who, 'sequences', sequences, 1);
  requireWhole(who, 'attributes', attributes, 2);
  requireWhole(who, 'items', items, 1);
  requireWhole(who, 'values', values, items);
  requireWhole(who, 'queries', queries, 1);
}

/**
 * Items with one value for each attribute, and queries that name a value of one attribute and ask
 * for another attribute of the same item: any attribute may be the key, any the value.
 *
 * @throws RangeError for sizes that are not whole, less than two attributes, more items than values
 */
export function recall(shape: RecallShape, random: Random): Batch {
  const { sequences, attributes, items, values, queries } = shape;
  requireRecall('recall', shape);
  const context: number[][] = [];
  const tokens: number[][] = [];
  const targets: number[] = [];
  const all = Array.from({ length: values }, (_, v) => v);
  for (let b = 0; b < sequences; b++) {
    const ofAttribute = Array.from({ length: attributes }, () => shuffled(all, random));
    for (let i = 0; i < items; i++) context.push(ofAttribute.map((of, a) => a * values + of[i]));
    for (let q = 0; q < queries; q++) {
      const item = below(items, random);
      const named = below(attributes, random);
      const asked = (named + 1 + below(attributes - 1, random)) % attributes;
      const name = attributes * values + named * values + ofAttribute[named][item];
      tokens.push([name, 2 * attributes * values + asked]);
      targets.push(ofAttribute[asked][item]);
    }
  }
  return { batch: sequences, tokens, context, targets };
}

/** What a text is written in here; the last sign stands for all that is not among the others. */
export const alphabet = ' abcdefghijklmnopqrstuvwxyz.#';

/** A text as numbers: lower case, and one sign for all that is neither a letter nor a space or stop. */
export function characters(text: string): { codes: Int32Array; alphabet: string } {
  const plain = text.toLowerCase().replace(/\s+/g, ' ');
  const codes = Int32Array.from(plain, (letter) => {
    const code = alphabet.indexOf(letter);
    return code < 0 ? alphabet.length - 1 : code;
  });
  return { codes, alphabet };
}

/**
 * Windows of a text at random places from … to; the target of each character is the next one.
 *
 * @throws RangeError for a part that is not in the text, or too short
 */
export function windows(
  codes: Int32Array,
  [from, to]: readonly [number, number],
  batch: number,
  length: number,
  random: Random,
): Batch {
  requireWhole('windows', 'batch', batch, 1);
  requireWhole('windows', 'length', length, 1);
  if (!(from >= 0 && to <= codes.length)) {
    throw new RangeError(
      `windows requires a part of the ${codes.length} characters, got ${from} to ${to}`,
    );
  }
  if (!(to - from > length)) {
    throw new RangeError(`windows requires more than ${length} characters, got ${to - from}`);
  }
  const tokens: number[][] = [];
  const targets: number[] = [];
  for (let b = 0; b < batch; b++) {
    const start = from + below(to - from - length, random);
    for (let i = 0; i < length; i++) {
      tokens.push([codes[start + i]]);
      targets.push(codes[start + i + 1]);
    }
  }
  return { batch, tokens, targets };
}
