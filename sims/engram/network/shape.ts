/** The shape of the small model and what it reads; the refusal of those that no model has or can read. */
import { requireNotNegative, requireOneOf, requireWhole } from '../../math/checks.ts';
import type { MemoryShape } from './memory.ts';
import { chosenExperts } from './mixture.ts';

/** W tokens, the present last, and what follows them. */
export interface Example {
  readonly tokens: readonly number[];
  readonly answer: number;
}

export interface Shape {
  readonly vocabulary: number;
  readonly window: number;
  /** Routed experts. */
  readonly experts: number;
  /** Without one the model is a mixture of experts and nothing else. */
  readonly memory?: MemoryShape;
}

/** Weights of one kind that a page or a worker can hold. */
const mostNumbers = 2 ** 24;
const gates = ['plain', 'root', 'open'];

/** What a memory is asked for: orders that the window holds, and a gate that there is. */
export function requireOrders(
  who: string,
  orders: readonly number[],
  gate: string,
  window: number,
): void {
  requireWhole(who, 'number of orders', orders.length, 1);
  requireOneOf(who, 'gate', gate, gates);
  for (const order of orders) {
    requireWhole(who, 'orders', order, 1);
    if (order > window) {
      throw new RangeError(`${who} requires orders up to the window of ${window}, got ${order}`);
    }
  }
}

/** @param width d, of the hidden state */
export function requireNetwork(who: string, shape: Shape, width: number): void {
  const { vocabulary, window, experts, memory } = shape;
  requireWhole(who, 'vocabulary', vocabulary, 1);
  requireWhole(who, 'window', window, 1);
  requireWhole(who, 'experts', experts, chosenExperts);
  requireNumbers(who, 'the embedding', window * vocabulary * width);
  requireNumbers(who, 'experts', experts * width * width);
  if (!memory) return;
  const { orders, heads, rowWidth, rows, gate } = memory;
  requireOrders(who, orders, gate, window);
  for (const [what, size] of Object.entries({ heads, rowWidth, rows })) {
    requireWhole(who, what, size, 1);
  }
  const read = orders.length * heads * rowWidth;
  if (read % 4 !== 0) {
    throw new RangeError(`${who} requires a memory vector of a multiple of 4, got ${read}`);
  }
  requireNumbers(who, 'tables', rows * rowWidth);
  requireNumbers(who, 'key and value', read * width);
}

function requireNumbers(who: string, what: string, numbers: number): void {
  if (numbers > mostNumbers) {
    throw new RangeError(
      `${who} requires at most ${mostNumbers} numbers in ${what}, got ${numbers}`,
    );
  }
}

/** A window of tokens that the model has, and an answer that is one. */
export function requireExample(who: string, shape: Shape, { tokens, answer }: Example): void {
  const { vocabulary, window } = shape;
  if (tokens.length !== window) {
    throw new RangeError(`${who} requires a window of ${window} tokens, got ${tokens.length}`);
  }
  let isFine = Number.isInteger(answer) && answer >= 0 && answer < vocabulary;
  for (let i = 0; isFine && i < window; i++) {
    isFine = Number.isInteger(tokens[i]) && tokens[i] >= 0 && tokens[i] < vocabulary;
  }
  if (!isFine) {
    throw new RangeError(
      `${who} requires tokens from 0 to ${vocabulary - 1}, got ${tokens.join(', ')} and ${answer}`,
    );
  }
}

/** Some examples, each of them readable, and how far to go. */
export function requireBatch(shape: Shape, batch: readonly Example[], rate: number): void {
  requireWhole('learn', 'examples', batch.length, 1);
  requireNotNegative('learn', 'a rate', rate);
  for (const example of batch) requireExample('learn', shape, example);
}
