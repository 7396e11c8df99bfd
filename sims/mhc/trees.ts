/** Numbers in nested arrays and objects, and the same numbers in one flat array, in the same order. */
import { zeros } from '../math/vector.ts';

/** The same tree, to write into. */
export type Writable<T> = T extends number | string
  ? T
  : { -readonly [K in keyof T]: Writable<T[K]> };

/** @inner checked by trainee */
export function copyOf<T>(tree: T): Writable<T> {
  const copy = (branch: unknown): unknown => {
    if (isLine(branch)) return branch.slice();
    if (Array.isArray(branch)) return branch.map(copy);
    if (typeof branch !== 'object' || branch === null) return branch;
    return Object.fromEntries(Object.entries(branch).map(([key, value]) => [key, copy(value)]));
  };
  return copy(tree) as Writable<T>; // the same tree: only the right to write is new
}

/** Where the numbers of a tree are: whole lines, and single fields of objects. */
export interface Leaves {
  readonly count: number;
  readonly lines: readonly { readonly line: number[]; readonly at: number }[];
  readonly fields: readonly {
    readonly holder: Record<string, unknown>;
    readonly key: string;
    readonly at: number;
  }[];
}

/** Finds the numbers of a tree, in the order of its keys. @inner checked by trainee */
export function leavesOf(tree: object): Leaves {
  const lines: { line: number[]; at: number }[] = [];
  const fields: { holder: Record<string, unknown>; key: string; at: number }[] = [];
  let count = 0;
  const visit = (branch: object): void => {
    for (const [key, value] of Object.entries(branch)) {
      if (isLine(value)) {
        lines.push({ line: value, at: count });
        count += value.length;
      } else if (typeof value === 'number') {
        fields.push({ holder: branch as Record<string, unknown>, key, at: count });
        count++;
      } else if (typeof value === 'object' && value !== null) visit(value);
    }
  };
  visit(tree);
  return { count, lines, fields };
}

/** The numbers of a tree in a flat array, a new one unless given. @inner checked by trainee */
export function copyOut({ count, lines, fields }: Leaves, flat = zeros(count)): number[] {
  for (const { line, at } of lines) {
    for (let i = 0; i < line.length; i++) flat[at + i] = line[i];
  }
  for (const { holder, key, at } of fields) flat[at] = holder[key] as number;
  return flat;
}

/** Writes the numbers of a flat array into a tree. @inner checked by trainee */
export function copyIn({ count, lines, fields }: Leaves, flat: number[]): void {
  if (flat.length !== count) {
    throw new RangeError(`copyIn requires ${count} numbers, got ${flat.length}`);
  }
  for (const { line, at } of lines) {
    for (let i = 0; i < line.length; i++) line[i] = flat[at + i];
  }
  for (const { holder, key, at } of fields) holder[key] = flat[at];
}

/**
 * Asked with `every`, never by index: where the same line of code indexes arrays of numbers and arrays
 * of arrays, V8 boxes the numbers of the former, and training takes several times as long.
 */
const isLine = (branch: unknown): branch is number[] =>
  Array.isArray(branch) && branch.every((entry) => typeof entry === 'number');
