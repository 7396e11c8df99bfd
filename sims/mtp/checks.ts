/** What the doors of this technique refuse: distributions that are none, tokens that are not there. */
import type { Vector } from '../math/vector.ts';

/** How far the sum of a distribution may lie from 1. */
const slack = 1e-9;

/** Finite, none below 0, with sum 1 (to 1e-9), and one for each token if told how many. */
export function requireDistribution(who: string, what: string, given: Vector, size?: number): void {
  if (given.length === 0) throw new RangeError(`${who} requires tokens in ${what}, got none`);
  if (size !== undefined && given.length !== size) {
    throw new RangeError(`${who} requires ${what} over ${size} tokens, got ${given.length}`);
  }
  let total = 0;
  for (let x = 0; x < given.length; x++) {
    if (!(given[x] >= 0 && Number.isFinite(given[x]))) {
      throw new RangeError(`${who} requires ${what} of at least 0, got ${given[x]} at token ${x}`);
    }
    total += given[x];
  }
  if (Math.abs(total - 1) > slack) {
    throw new RangeError(`${who} requires ${what} with sum 1, got ${total}`);
  }
}

/** Two distributions over the same tokens. */
export function requirePair(who: string, p: Vector, q: Vector): void {
  requireDistribution(who, 'p', p);
  requireDistribution(who, 'q', q, p.length);
}

/** The index of a token. */
export function requireToken(who: string, token: number, size: number): void {
  if (!(Number.isInteger(token) && token >= 0 && token < size)) {
    throw new RangeError(`${who} requires a token from 0 to ${size - 1}, got ${token}`);
  }
}

/** A probability: from 0 to 1. */
export function requireChance(who: string, what: string, value: number): void {
  if (!(value >= 0 && value <= 1)) {
    throw new RangeError(`${who} requires ${what} from 0 to 1, got ${value}`);
  }
}
