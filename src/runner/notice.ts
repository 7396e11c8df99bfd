/** What is wrong with an address: to be told, never to be obeyed. */
import type { Problem } from '../../sims/contract/check.ts';
import type { Pair } from './query.ts';
import { excerpt } from './recipe.ts';

/** What can be wrong with an address besides its values. */
export type Fault =
  /** It is too long, in characters. */
  | { readonly requires: 'shorter'; readonly max: number; readonly got: string }
  /** It was written by another version of the atlas. */
  | { readonly requires: 'version'; readonly got: string }
  /** A key stands there several times; the last counts. */
  | { readonly requires: 'once'; readonly got: string }
  /** A value was kept on a device, and it is not this one. */
  | { readonly requires: 'device'; readonly got: string };

/** Which key, and what is wrong with it. */
export interface Notice {
  readonly name: string;
  readonly problem: Problem | Fault;
}

/** Keys that stand there more than once. */
export function doubled(pairs: readonly Pair[]): Notice[] {
  const last = new Map(pairs);
  const twice = [...last.keys()].filter((key) => pairs.filter(([one]) => one === key).length > 1);
  return twice.map((name) => {
    return { name, problem: { requires: 'once', got: excerpt(last.get(name) ?? '') } };
  });
}
