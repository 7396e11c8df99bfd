/**
 * Texts of several kinds as numbers: one alphabet for all of them, blocks kept back for validation,
 * and batches in which every sequence comes from one domain.
 */
import { requireEach, requireNotNegative, requireWhole } from '../math/checks.ts';
import { below, sample, type Random } from '../math/random.ts';
import type { Batch } from './model.ts';

/** V − 1 known characters and one sign for all others. */
export interface Alphabet {
  readonly size: number; // V
  readonly indices: ReadonlyMap<string, number>;
}

/** One text as numbers. */
export type Domain = Int32Array;

/** The character of every index; all that are not known share one sign. */
export const lettersOf = ({ indices }: Alphabet): readonly string[] => ['□', ...indices.keys()];

/** A sequence is C characters of context and L that are to be guessed. */
export interface SequenceShape {
  readonly context: number; // C
  readonly length: number; // L
}

/** Of every 5,000 characters the last 500 are kept for validation; a rest at the end is left out. */
const stretch = 5000;
const trained = 4500;

/**
 * The commonest ASCII characters and the commonest of all others, judged by their share in each
 * text, so that a short text is heard as well as a long one. Capitals count as small letters.
 */
export function chooseAlphabet(texts: readonly string[], ascii = 59, others = 68): Alphabet {
  requireWhole('chooseAlphabet', 'characters of ASCII', ascii, 0);
  requireWhole('chooseAlphabet', 'other characters', others, 0);
  const shares = new Map<string, number>();
  for (const text of texts) {
    const small = text.toLowerCase();
    for (const c of small) shares.set(c, (shares.get(c) ?? 0) + 1 / small.length);
  }
  const ranked = [...shares].sort(([a, p], [b, q]) => q - p || (a < b ? -1 : 1)).map(([c]) => c);
  const isAscii = (c: string): boolean => c.charCodeAt(0) < 128;
  const known = [
    ...ranked.filter(isAscii).slice(0, ascii),
    ...ranked.filter((c) => !isAscii(c)).slice(0, others),
  ];
  return { size: ascii + others + 1, indices: new Map(known.map((c, i) => [c, i + 1])) };
}

/** A text shorter than one stretch is repeated until it fills one. */
export function readDomain(text: string, { indices }: Alphabet): Domain {
  if (text.length === 0) throw new RangeError('readDomain requires a text, got an empty one');
  const once: number[] = [];
  for (const c of text.toLowerCase()) once.push(indices.get(c) ?? 0);
  while (once.length < stretch) once.push(...once);
  return Int32Array.from(once);
}

/** A batch for training, and the domain of each of its sequences. */
export interface DrawnBatch extends Batch {
  readonly kinds: readonly number[];
}

/**
 * Sequences from domains drawn by their share, none of which touches a validation block.
 *
 * @throws RangeError for shares that are none or not one a domain, or sequences that fit no stretch
 */
export function drawBatch(
  domains: readonly Domain[],
  shares: readonly number[],
  sequences: number,
  shape: SequenceShape,
  random: Random,
): DrawnBatch {
  requireSequences('drawBatch', sequences, shape, trained);
  requireEach('drawBatch', 'shares', shares, domains.length);
  shares.forEach((share) => requireNotNegative('drawBatch', 'shares', share));
  const kinds: number[] = [];
  const chosen = Array.from({ length: sequences }, () => {
    const kind = sample(shares, random);
    kinds.push(kind);
    return cut(domains[kind], 0, trained, shape, random);
  });
  return { ...toBatch(chosen, shape), kinds };
}

/** Sequences of one domain that no training ever sees. @throws RangeError as `drawBatch` */
export function drawValidation(
  domain: Domain,
  sequences: number,
  shape: SequenceShape,
  random: Random,
): Batch {
  requireSequences('drawValidation', sequences, shape, stretch - trained);
  const chosen = Array.from({ length: sequences }, () =>
    cut(domain, trained, stretch, shape, random),
  );
  return toBatch(chosen, shape);
}

function requireSequences(
  who: string,
  sequences: number,
  { context, length }: SequenceShape,
  most: number,
): void {
  requireWhole(who, 'sequences', sequences, 0);
  requireWhole(who, 'characters of context', context, 1);
  requireWhole(who, 'characters in a sequence', length, 1);
  if (context + length > most || sequences > 100_000) {
    throw new RangeError(
      `${who} requires at most 100000 sequences of ${most}, got ${sequences} of ${context + length}`,
    );
  }
}

/** One sequence from a random stretch, out of its part [from, to). */
function cut(
  domain: Domain,
  from: number,
  to: number,
  { context, length }: SequenceShape,
  random: Random,
): Int32Array {
  const size = context + length;
  const start = below(Math.floor(domain.length / stretch), random) * stretch + from;
  const at = start + below(to - from - size + 1, random);
  return domain.subarray(at, at + size);
}

function toBatch(sequences: readonly Int32Array[], { context, length }: SequenceShape): Batch {
  const contexts = new Int32Array(sequences.length * length * context);
  const targets = new Int32Array(sequences.length * length);
  sequences.forEach((characters, n) => {
    for (let i = 0; i < length; i++) {
      const token = n * length + i;
      contexts.set(characters.subarray(i, i + context), token * context);
      targets[token] = characters[i + context];
    }
  });
  return { contexts, targets };
}
