/** What the doors of several techniques refuse, with their name and the offending value. */
import type { Matrix, Vector } from './vector.ts';

export function requireFinite(who: string, what: string, value: number): void {
  if (!Number.isFinite(value))
    throw new RangeError(`${who} requires a finite ${what}, got ${value}`);
}

/** Finite and above 0. */
export function requirePositive(who: string, what: string, value: number): void {
  if (!(value > 0 && Number.isFinite(value))) {
    throw new RangeError(`${who} requires a positive ${what}, got ${value}`);
  }
}

/** Finite and not below 0. */
export function requireNotNegative(who: string, what: string, value: number): void {
  if (!(value >= 0 && Number.isFinite(value))) {
    throw new RangeError(`${who} requires ${what} of at least 0, got ${value}`);
  }
}

/** A whole number that doubles hold exactly. */
export function requireWhole(who: string, what: string, value: number, least: number): void {
  if (!(Number.isSafeInteger(value) && value >= least)) {
    throw new RangeError(`${who} requires whole ${what} of at least ${least}, got ${value}`);
  }
}

export function requireOneOf(
  who: string,
  what: string,
  value: string,
  names: readonly string[],
): void {
  if (!names.includes(value)) {
    throw new RangeError(`${who} requires a ${what} of ${names.join(', ')}, got ${value}`);
  }
}

/** Finite numbers, one for each of something. */
export function requireEach(who: string, what: string, values: Vector, count: number): void {
  if (values.length !== count) {
    throw new RangeError(`${who} requires ${count} ${what}, got ${values.length}`);
  }
  for (let i = 0; i < count; i++) {
    if (!Number.isFinite(values[i])) {
      throw new RangeError(`${who} requires finite ${what}, got ${values[i]} at ${i}`);
    }
  }
}

/** The same of a row, which is named only where something is wrong with it. */
function requireRow(who: string, what: string, row: Vector, width: number, number: number): void {
  let isFine = row.length === width;
  for (let i = 0; isFine && i < width; i++) isFine = Number.isFinite(row[i]);
  if (!isFine) requireEach(who, `${what} in row ${number}`, row, width);
}

/** Rows of finite numbers, each as long as told; none at all is fine. */
export function requireRows(who: string, what: string, rows: Matrix, width: number): void {
  rows.forEach((row, i) => requireRow(who, what, row, width, i));
}

/** A matrix with rows of one length, at least one of each, and finite entries. */
export function requireMatrix(who: string, m: Matrix): void {
  if (m.length === 0 || m[0].length === 0) {
    throw new RangeError(
      `${who} requires rows and columns, got ${m.length} by ${m[0]?.length ?? 0}`,
    );
  }
  m.forEach((row, i) => requireRow(who, 'entries', row, m[0].length, i));
}

/** As many sizes as told, each of them as told: a tensor of whatever library, which has a shape. */
export function requireShape(
  who: string,
  what: string,
  { shape }: { readonly shape: readonly number[] },
  sizes: readonly number[],
): void {
  if (shape.length === sizes.length && shape.every((size, i) => size === sizes[i])) return;
  throw new RangeError(
    `${who} requires ${what} of ${sizes.join('×')}, got ${shape.join('×') || 'a scalar'}`,
  );
}
