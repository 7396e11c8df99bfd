/** Pieces of a text for a model to learn from, or to be tried on. */
import { requireWhole } from '../math/checks.ts';
import { below, type Random } from '../math/random.ts';
import type { Batch } from '../training/language-model.ts';
import type { Reading } from './texts.ts';
import { context, sequences } from './world.ts';

/**
 * Sequences begun anywhere in a part of a text: each token's target is the one after it.
 *
 * @throws RangeError for a part that is not in the text, or too short for a sequence
 */
export function batchOf(
  { ids }: Pick<Reading, 'ids'>,
  [from, to]: readonly [number, number],
  random: Random,
): Batch {
  requireWhole('batchOf', 'beginning of the part', from, 0);
  requireWhole('batchOf', 'end of the part', to, from);
  if (to > ids.length)
    throw new RangeError(`batchOf requires an end up to ${ids.length}, got ${to}`);
  if (to - from < context + 2) {
    throw new RangeError(`batchOf requires ${context + 2} tokens, got ${to - from}`);
  }
  const batch = new Int32Array(sequences * context);
  const targets = new Int32Array(sequences * context);
  for (let b = 0; b < sequences; b++) {
    const at = from + below(to - from - context, random);
    batch.set(ids.subarray(at, at + context), b * context);
    targets.set(ids.subarray(at + 1, at + context + 1), b * context);
  }
  return { sequences, length: context, ids: batch, targets };
}

/** From the part that may be learnt from. */
export const learnt = (reading: Reading, random: Random): Batch =>
  batchOf(reading, [0, reading.heldOut], random);

/** From the part that nothing was trained on. */
export const heldOut = (reading: Reading, random: Random): Batch =>
  batchOf(reading, [reading.heldOut, reading.ids.length], random);
