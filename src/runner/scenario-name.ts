/** A scenario by its name in an address: `v=1&scenario=alone` in place of every value that it sets. */
import type { Notice } from './notice.ts';
import type { Pair } from './query.ts';
import { excerpt } from './recipe.ts';

/** What each scenario would write into an address, by its name. */
export type Starts = Readonly<Record<string, readonly Pair[]>>;

const key = 'scenario';

export interface Expanded {
  readonly pairs: readonly Pair[];
  /** The scenario that was named. */
  readonly name?: string;
  readonly notices: readonly Notice[];
}

/** Puts what a scenario sets in place of its name; what the address says itself counts. */
export function expand(pairs: readonly Pair[], starts: Starts): Expanded {
  const named = pairs.findLast(([one]) => one === key)?.[1];
  if (named === undefined) return { pairs, notices: [] };
  const rest = pairs.filter(([one]) => one !== key);
  if (!Object.hasOwn(starts, named)) {
    const problem = {
      requires: 'choice',
      options: Object.keys(starts),
      got: excerpt(named),
    } as const;
    return { pairs: rest, notices: [{ name: key, problem }] };
  }
  const own = new Set(rest.map(([one]) => one));
  const added = starts[named].filter(([one]) => !own.has(one));
  const isWhole = added.length === starts[named].length;
  return { pairs: [...added, ...rest], notices: [], ...(isWhole ? { name: named } : {}) };
}

/** The name in place of the pairs, where they say all that the scenario sets and change nothing of it. */
export function collapse(
  pairs: readonly Pair[],
  name: string | undefined,
  starts: Starts,
): readonly Pair[] {
  const start = name === undefined ? [] : starts[name];
  if (name === undefined || start.length === 0) return pairs;
  const textOf = ([one, value]: Pair): string => `${one}=${value}`;
  const said = new Set(start.map(textOf));
  const rest = pairs.filter((pair) => !said.has(textOf(pair)));
  const isWhole = rest.length === pairs.length - start.length;
  const keys = new Set(start.map(([one]) => one));
  if (!isWhole || rest.some(([one]) => keys.has(one))) return pairs;
  const [version, ...others] = rest;
  return [version, [key, name], ...others];
}
