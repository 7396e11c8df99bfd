/** What a person typed as a number. */
import { show, type Problem } from '$sims/contract/check.ts';

/** NaN for what is none; an empty field is no 0. */
export const numberFrom = (typed: string): number => (typed.trim() === '' ? NaN : Number(typed));

/**
 * What is wrong, told with what stands in the field in place of the NaN that it was read as.
 *
 * @param typed nothing where nothing was typed: a slider, a button
 */
export function asTyped(problem: Problem | undefined, typed?: string): Problem | undefined {
  const unread = typed !== undefined && Number.isNaN(numberFrom(typed));
  return problem && unread ? { ...problem, got: show(typed) } : problem;
}
