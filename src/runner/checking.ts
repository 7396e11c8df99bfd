/** The worker's side of a check: both ways computed, compared and timed. */
import {
  difference,
  type Check,
  type Comparison,
  type Equality,
  type Results,
} from '../../sims/contract/comparison.ts';
import type { Values } from '../../sims/contract/parameters.ts';
import { median } from '../../sims/math/vector.ts';
import { prepareTensors } from '../../sims/training/backend.ts';
import { checkOf } from './check-of.ts';
import type { CheckAnswer, CheckRequest } from './protocol.ts';

/** What it needs of the place it runs in. */
export interface Clock {
  /** Milliseconds. */
  now(): number;
}

/** Timed so often, each time for at least so long: a browser's clock has steps of 0.1 ms. */
const rounds = 7;
const atLeast = 4; // ms

/** Both ways in turn, so that what else the machine does meets them alike. The first run is not timed. */
export function measure(comparison: Comparison, clock: Clock): Equality {
  const expected = comparison.plain();
  const got = comparison.tensors();
  const apart = difference(got, expected);
  const taken = { plain: [] as number[], tensors: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    for (const way of ['plain', 'tensors'] as const) {
      const start = clock.now();
      let [runs, time] = [0, 0];
      while (time < atLeast) {
        comparison[way]();
        runs++;
        time = clock.now() - start;
      }
      taken[way].push(time / runs);
    }
  }
  return {
    difference: apart,
    numbers: countOf(expected),
    plainTime: median(taken.plain),
    tensorsTime: median(taken.tensors),
  };
}

const countOf = (results: Results): number =>
  results.reduce((total, { length }) => total + length, 0);

/** Answers a request; whatever goes wrong is an answer, too. */
export async function answer(request: CheckRequest, clock: Clock): Promise<CheckAnswer> {
  const { technique, experiment, values } = request;
  let check: Check;
  try {
    await prepareTensors();
    check = await checkOf(technique, experiment);
  } catch (error) {
    return { kind: 'unchecked', reason: 'tensors', message: messageOf(error) };
  }
  try {
    return { kind: 'checked', equality: await compared(check, values, clock) };
  } catch (error) {
    return { kind: 'unchecked', reason: 'error', message: messageOf(error) };
  }
}

async function compared(check: Check, values: Values, clock: Clock): Promise<Equality> {
  const comparison = await check(values);
  try {
    return measure(comparison, clock);
  } finally {
    comparison.dispose();
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
