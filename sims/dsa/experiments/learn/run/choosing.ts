/** Who chooses which items: a row of ones and zeros for each question. */
import type { Random } from '../../../../math/random.ts';
import { toy } from '../../../needles.ts';
import { anyOf, select, windowOf } from '../../../select.ts';

/** Items of each question, best first. */
export type Choices = readonly (readonly number[])[];

/** All items stand before every question. */
const last = toy.items - 1;

/** @param scores of a row of items after the other [B·Q, L] */
export const best = (scores: Float32Array, k: number): Choices =>
  Array.from({ length: scores.length / toy.items }, (_, i) =>
    select(Array.from(scores.subarray(i * toy.items, (i + 1) * toy.items)), last, k),
  );

export const latest = (questions: number, k: number): Choices =>
  Array.from({ length: questions }, () => windowOf(last, k));

export const drawnByLot = (questions: number, k: number, random: Random): Choices =>
  Array.from({ length: questions }, () => anyOf(last, k, random));

/** 1 where an item is chosen [B·Q, L]. */
export function maskOf(choices: Choices): Float32Array {
  const mask = new Float32Array(choices.length * toy.items);
  choices.forEach((places, i) => places.forEach((s) => (mask[i * toy.items + s] = 1)));
  return mask;
}
