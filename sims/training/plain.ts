/**
 * The same transformer without tensors, one position at a time: for decoding with a trained model,
 * and what the tensors are held against. Plain doubles; keys and values of the past are kept.
 */
import { requireWhole } from '../math/checks.ts';
import { rmsNormInto } from '../math/rms-norm.ts';
import { dot, softmax, zeros, type Vector } from '../math/vector.ts';
import {
  epsilon,
  requireShape,
  rotaryBase,
  type Shape,
  type Table,
  type Weights,
} from './weights.ts';

/** x · M, x as a row. */
export function through({ rows, columns, values }: Table, x: Vector): number[] {
  if (x.length !== rows) throw new RangeError(`through requires ${rows} numbers, got ${x.length}`);
  const y = zeros(columns);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) y[j] += x[i] * values[i * columns + j];
  }
  return y;
}

/** RMSNorm without a gain. */
export function normed(x: Vector): number[] {
  const y = zeros(x.length);
  rmsNormInto(x, y, epsilon);
  return y;
}

const rowOf = ({ columns, values }: Table, row: number): number[] =>
  Array.from(values.subarray(row * columns, (row + 1) * columns));

const sum = (a: Vector, b: Vector): number[] => a.map((x, i) => x + b[i]);

/** Turns neighbours (2i, 2i + 1) of each head by position · base^(−2i / size). */
function turned(x: Vector, position: number, size: number): number[] {
  const y = zeros(x.length);
  for (let i = 0; i < x.length; i += 2) {
    const angle = position * rotaryBase ** (-(i % size) / size);
    y[i] = x[i] * Math.cos(angle) - x[i + 1] * Math.sin(angle);
    y[i + 1] = x[i] * Math.sin(angle) + x[i + 1] * Math.cos(angle);
  }
  return y;
}

/** A block and what it has read: the causal chain of one depth. */
export class BlockReader {
  readonly #weights: Weights;
  readonly #name: string;
  readonly #heads: number;
  readonly #window: number;
  readonly #keys: number[][] = [];
  readonly #values: number[][] = [];

  /**
   * @param name what its tables' names begin with: `block0`
   * @param window how many positions it looks at, itself among them; all unless told
   */
  constructor(weights: Weights, name: string, heads: number, window = Infinity) {
    if (window !== Infinity) requireWhole('BlockReader', 'positions to look at', window, 1);
    this.#weights = weights;
    this.#name = name;
    this.#heads = heads;
    this.#window = window;
  }

  /** How many positions it has read. */
  get length(): number {
    return this.#keys.length;
  }

  /** Reads one position more. */
  read(x: Vector): number[] {
    const inside = normed(x);
    const size = x.length / this.#heads;
    const position = this.length;
    const query = turned(through(this.#table('query'), inside), position, size);
    this.#keys.push(turned(through(this.#table('key'), inside), position, size));
    this.#values.push(through(this.#table('value'), inside));
    const between = sum(x, through(this.#table('output'), this.#heard(query, size)));
    const up = through(this.#table('up'), normed(between)).map((u) => Math.max(0, u));
    return sum(between, through(this.#table('down'), up));
  }

  /** Forgets what came after the first positions: a draft that was not accepted. */
  forget(length: number): void {
    requireWhole('BlockReader', 'positions to keep', length, 0);
    this.#keys.length = Math.min(this.length, length);
    this.#values.length = this.#keys.length;
  }

  #table(part: string): Table {
    return this.#weights[`${this.#name}.${part}`];
  }

  #heard(query: Vector, size: number): number[] {
    const heard = zeros(query.length);
    const from = Math.max(0, this.length - this.#window);
    for (let at = 0; at < query.length; at += size) {
      const part = query.slice(at, at + size);
      const scores = this.#keys
        .slice(from)
        .map((key) => dot(part, key.slice(at, at + size)) / Math.sqrt(size));
      softmax(scores).forEach((share, s) => {
        const value = this.#values[from + s];
        for (let i = at; i < at + size; i++) heard[i] += share * value[i];
      });
    }
    return heard;
  }
}

/** The whole model, reading a text. */
export class Reader {
  readonly #weights: Weights;
  readonly #blocks: readonly BlockReader[];
  readonly #vocabulary: number;

  constructor(weights: Weights, shape: Shape, window = Infinity) {
    requireShape(shape);
    this.#weights = weights;
    this.#vocabulary = shape.vocabulary;
    this.#blocks = Array.from(
      { length: shape.layers },
      (_, i) => new BlockReader(weights, `block${i}`, shape.heads, window),
    );
  }

  get length(): number {
    return this.#blocks[0].length;
  }

  /**
   * Reads one id more.
   *
   * @returns the state of its position after the last block, before the norm  [d]
   * @throws RangeError when the id is not in the vocabulary
   */
  read(id: number): number[] {
    if (!(Number.isInteger(id) && id >= 0 && id < this.#vocabulary)) {
      throw new RangeError(`Reader requires an id below ${this.#vocabulary}, got ${id}`);
    }
    let x = rowOf(this.#weights.embedding, id);
    for (const block of this.#blocks) x = block.read(x);
    return x;
  }

  /** Scores of what follows, from a position's state: the head behind its norm  [V] */
  scores(state: Vector): number[] {
    return through(this.#weights.head, normed(state));
  }

  forget(length: number): void {
    for (const block of this.#blocks) block.forget(length);
  }
}

/** A row of the embedding, for what else reads ids: MTP's module. */
export const embedded = (weights: Weights, id: number): number[] => rowOf(weights.embedding, id);
