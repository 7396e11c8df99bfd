/** The module of this experiment, drawn from its seed, and what it reads. */
import { normal, stream, type Random } from '../../../../math/random.ts';
import { matrix, vector, type Matrix } from '../../../../math/vector.ts';
import { multipliers, tableSizes } from '../../../hash.ts';
import type { EngramWeights } from '../../../layer.ts';
import { knobs, most, type Values } from '../knobs.ts';

const width = 8; // d
const heads = 2; // K
const perRow = 4; // numbers
const orders = [2, 3];
const wanted = 499; // slots of a table
export const taps = 4; // EG §2.3: the kernel
const vocabulary = 0x11_0000; // code points
const pad = 0;

/** What is read of a text, at least one character. */
export function charactersOf(text: string): string[] {
  const characters = [...text].slice(0, most);
  return characters.length === 0 ? [' '] : characters;
}

export const codePoint = (character: string): number => character.codePointAt(0) ?? pad;

export function weightsOf({ seed, branches, alike, convolution }: Values): EngramWeights {
  const random = stream(seed, 'module');
  const sizes = tableSizes(
    orders.map(() => wanted),
    heads,
  )[0];
  const read = orders.length * heads * perRow; // d_mem
  const linear = (): Matrix => matrix(width, read, () => normal(random) / Math.sqrt(read));
  const keys = ofBranches(linear);
  const value = linear();
  const rows = sizes.flat().map((size) => matrix(size, perRow, () => normal(random)));
  const kernel = matrix(knobs.parameters.branches.max * width, taps, () => normal(random) / 2);
  return {
    ...{ multipliers: multipliers(seed, 1, vocabulary, orders.length + 1), sizes, pad },
    tables: rows,
    keys: keys.slice(0, branches).map((key) => (alike ? keys[0] : key)),
    value,
    convolution: kernel
      .slice(0, branches * width)
      .map((own) => (convolution === 'zero' ? own.map(() => 0) : own)),
  };
}

/** One for each branch that there may be, so that fewer branches leave the rest as it was. */
const ofBranches = <T>(make: () => T): T[] =>
  Array.from({ length: knobs.parameters.branches.max }, make);

/** Stand-ins for what attention made of each place: the same before and after the change  [T][M][d] */
export function statesOf({ seed, branches, alike }: Values, places: number): Matrix[] {
  const random: Random = stream(seed, 'hidden');
  return Array.from({ length: places }, () => {
    const all = ofBranches(() => vector(width, () => normal(random)));
    return all.slice(0, branches).map((state) => (alike ? all[0] : state));
  });
}
