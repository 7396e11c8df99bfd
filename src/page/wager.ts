/** The two runs that a bet is judged by. */
import type { AnyFrame } from '$sims/contract/frame.ts';
import type { Value, Values } from '$sims/contract/parameters.ts';
import type { Bet } from '$src/labs/contract/claims.ts';

/**
 * The values with the bet's change, and without: the defaults and its own premise, whatever was
 * turned before.
 *
 * @param seed the one of now; without it the defaults' stays
 */
export function wagered(
  { before, change }: Pick<Bet<Values, AnyFrame>, 'before' | 'change'>,
  initial: Values,
  seed?: Value,
): readonly [changed: Values, base: Values] {
  const base = { ...initial, ...(seed === undefined ? {} : { seed }), ...definedOf(before) };
  return [{ ...base, ...definedOf(change) }, base];
}

export const definedOf = (values: Partial<Values>): Values =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
