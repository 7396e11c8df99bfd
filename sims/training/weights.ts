/** The weights of a small causal transformer as plain data: they are copied, kept, sent and packed. */
import { requireWhole } from '../math/checks.ts';
import { normal, type Random } from '../math/random.ts';

/** Row by row. */
export interface Table {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/** By name: `embedding`, `head`, `block0.query` … */
export type Weights = Readonly<Record<string, Table>>;

/** A causal transformer over ids, with rotary positions and RMSNorm without a gain. */
export interface Shape {
  /** V, how many ids there are. */
  readonly vocabulary: number;
  /** d, numbers a position. */
  readonly width: number;
  /** Of even width, d divided by it. */
  readonly heads: number;
  readonly layers: number;
}

/** RMSNorm's ε, everywhere. */
export const epsilon = 1e-6;

/** Of the rotary angles: contexts are tens of tokens, not thousands. */
export const rotaryBase = 100;

/** Entries from N(0, 1 / rows): what goes in with variance 1 comes out so. */
export const drawn = (rows: number, columns: number, draw: Random, scale = 1): Table => ({
  rows,
  columns,
  values: Float32Array.from(
    { length: rows * columns },
    () => (normal(draw) * scale) / Math.sqrt(rows),
  ),
});

/** What blocks add to a position, and the embedding itself, begin at a tenth: it is learnt sooner. */
const small = 0.1;

/**
 * One block: attention and a perceptron with ReLU of twice the width.
 *
 * @param name what its tables' names begin with: `block0`
 */
export function blockWeights(width: number, name: string, draw: Random): Weights {
  requireWhole('blockWeights', 'width', width, 1);
  return {
    [`${name}.query`]: drawn(width, width, draw),
    [`${name}.key`]: drawn(width, width, draw),
    [`${name}.value`]: drawn(width, width, draw),
    [`${name}.output`]: drawn(width, width, draw, small),
    [`${name}.up`]: drawn(width, 2 * width, draw),
    [`${name}.down`]: drawn(2 * width, width, draw, small),
  };
}

/** @throws RangeError for a shape that is none */
export function requireShape(
  { vocabulary, width, heads, layers }: Shape,
  who = 'a language model',
): void {
  requireWhole(who, 'ids', vocabulary, 2);
  requireWhole(who, 'heads', heads, 1);
  requireWhole(who, 'layers', layers, 1);
  if (!Number.isSafeInteger(width) || width < 2 || width % (2 * heads) !== 0) {
    throw new RangeError(`${who} requires a width of pairs for ${heads} heads, got ${width}`);
  }
}

/** Weights to begin with: a network that says little, and says it softly. */
export function initialWeights(shape: Shape, draw: Random): Weights {
  requireShape(shape);
  const { vocabulary, width, layers } = shape;
  const embedding = drawn(vocabulary, width, draw, small * Math.sqrt(vocabulary));
  const blocks = Array.from({ length: layers }, (_, i) => blockWeights(width, `block${i}`, draw));
  return Object.assign({ embedding, head: drawn(width, vocabulary, draw, 0.5) }, ...blocks);
}

export const copyOf = (weights: Weights): Weights =>
  Object.fromEntries(
    Object.entries(weights).map(([name, table]) => [
      name,
      { ...table, values: table.values.slice() },
    ]),
  );
