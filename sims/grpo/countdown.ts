/**
 * The Countdown world: make the target from the given numbers with + − × ÷. A policy writes an
 * expression token by token; it is computed from left to right. What it learns is a table of
 * sums, and is read like one.
 *
 * n numbers; tokens: n slots for the numbers, four operators, the end.
 */
import { below, shuffled, type Random } from '../math/random.ts';
import { requireNumbers } from './checks.ts';

export const OPERATORS = ['+', '−', '×', '÷'] as const;
export const LARGEST_NUMBER = 9;

export interface Question {
  readonly numbers: readonly number[]; // [n], each from 1 to 9
  readonly target: number;
}

/** The largest target that is asked, by how many numbers there are. */
export const LARGEST_TARGET: readonly number[] = [0, 0, 30, 60, 99];

export const endToken = (n: number): number => n + OPERATORS.length;
export const tokenCount = (n: number): number => endToken(n) + 1;
export const longestAnswer = (n: number): number => 2 * n + 1;

/** A random expression in which every number stands once: valid, and aimless. */
export function randomTokens(n: number, random: Random): number[] {
  const slots = shuffled([...Array(n).keys()], random);
  const tokens = slots.flatMap((slot, i) => (i === 0 ? [slot] : [n + below(4, random), slot]));
  return [...tokens, endToken(n)];
}

/** A question that a random expression answers. @throws RangeError but for 2 to 4 numbers */
export function makeQuestion(n: number, random: Random): Question {
  requireNumbers('makeQuestion', n);
  for (;;) {
    const numbers = Array.from({ length: n }, () => 1 + below(LARGEST_NUMBER, random));
    const target = compute(randomTokens(n, random), numbers);
    if (isAsked(target, n)) return { numbers, target };
  }
}

const isAsked = (value: number, n: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= LARGEST_TARGET[n];

/** Every question there is, numbers in order: each choice of them with each target that they make. */
export function allQuestions(n: number): Question[] {
  requireNumbers('allQuestions', n);
  const chosen: number[][] = [[]];
  for (let i = 0; i < n; i++) {
    for (const numbers of chosen.splice(0)) {
      for (let more = numbers.at(-1) ?? 1; more <= LARGEST_NUMBER; more++) {
        chosen.push([...numbers, more]);
      }
    }
  }
  return chosen.flatMap((numbers) =>
    [...targetsOf(numbers)].map((target) => ({ numbers, target })),
  );
}

/** What these numbers make, each used once, computed from left to right. */
function targetsOf(numbers: readonly number[]): Set<number> {
  const targets = new Set<number>();
  const go = (value: number, unused: readonly number[]): void => {
    if (unused.length === 0 && isAsked(value, numbers.length)) targets.add(value);
    const operators = unused.length === numbers.length ? [APPLY[0]] : APPLY; // 0 + the first
    unused.forEach((number, i) => {
      const rest = unused.filter((_, j) => j !== i);
      for (const apply of operators) go(apply(value, number), rest);
    });
  };
  go(0, numbers);
  return targets;
}

/** A question of one's own. @throws RangeError when no expression of these numbers gives the target */
export function question(numbers: readonly number[], target: number): Question {
  if (numbers.length > 6) {
    throw new RangeError(`question requires at most 6 numbers, got ${numbers.length}`);
  }
  if (solve({ numbers, target }) === undefined) {
    throw new RangeError(
      `question requires a target that ${numbers.join(', ')} can make, got ${target}`,
    );
  }
  return { numbers, target };
}

/** The first expression, computed from left to right, that answers the question. */
export function solve({ numbers, target }: Question): string | undefined {
  const n = numbers.length;
  const search = (tokens: number[], unused: readonly number[]): string | undefined => {
    if (unused.length === 0) {
      const value = compute(tokens, numbers);
      return Math.abs(value - target) < 1e-9 ? write(tokens, numbers) : undefined;
    }
    for (const slot of unused) {
      const rest = unused.filter((s) => s !== slot);
      for (const operator of tokens.length === 0 ? [-1] : [0, 1, 2, 3]) {
        const found = search(operator < 0 ? [slot] : [...tokens, n + operator, slot], rest);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  };
  return search([], [...numbers.keys()]);
}

/** About a tenth of all questions is kept for the examination. */
export function isHeldOut({ numbers, target }: Question): boolean {
  let h = 0x811c9dc5 ^ target;
  for (const n of [...numbers].sort((a, b) => a - b)) h = Math.imul(h ^ n, 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) % 10 === 0;
}

/**
 * The tokens as text, bracketed so that any reader computes them from left to right. What is no
 * expression is written as it stands, for the parser to refuse.
 */
export function write(tokens: readonly number[], numbers: readonly number[]): string {
  const n = numbers.length;
  const written = tokens.at(-1) === endToken(n) ? tokens.slice(0, -1) : tokens;
  const name = (token: number): string =>
    token < n ? String(numbers[token]) : (OPERATORS[token - n] ?? '∎');
  if (Number.isNaN(compute(written, numbers))) return written.map(name).join(' ');
  let text = '';
  written.forEach((token, i) => {
    const binds = token >= n + 2; // × or ÷ after + or −
    if (binds && i > 1 && written[i - 2] < n + 2) text = `(${text})`;
    text += name(token);
  });
  return text;
}

const APPLY: readonly ((a: number, b: number) => number)[] = [
  (a, b) => a + b,
  (a, b) => a - b,
  (a, b) => a * b,
  (a, b) => a / b,
];

/** The running value of a well-formed beginning of an expression; NaN if it is none. */
export function compute(tokens: readonly number[], numbers: readonly number[]): number {
  const n = numbers.length;
  let value = NaN;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === endToken(n)) break;
    if (i % 2 === 1 ? token < n : token >= n) return NaN;
    if (i === 0) value = numbers[token];
    else if (i % 2 === 0) value = APPLY[tokens[i - 1] - n](value, numbers[token]);
  }
  return value;
}

const VALUES = 134; // −30 … 99, below, above, a fraction, none
const bucket = (value: number): number => {
  if (Number.isNaN(value)) return VALUES - 1;
  if (value < -30) return VALUES - 4;
  if (value > 99) return VALUES - 3;
  return Number.isInteger(value) ? value + 30 : VALUES - 2;
};

/** How many features there are, and about how many are on. */
export const featureCount = (n: number): number =>
  longestAnswer(n) + n + tokenCount(n) + 1 + n * LARGEST_NUMBER + 100 + VALUES * 7;
export const activeFeatures = (n: number): number => 2 * n + 6;

/**
 * What the policy sees before it writes the next token, as indices of features that are on. The
 * calculator adds the running value, what is missing to the target, and the latter together with
 * the operator that waits.
 */
export function features(
  { numbers, target }: Question,
  tokens: readonly number[],
  calculator: boolean,
): number[] {
  const n = numbers.length;
  const last = tokens.at(-1) ?? tokenCount(n);
  let base = longestAnswer(n);
  const on = [tokens.length];
  for (const token of new Set(tokens)) if (token < n) on.push(base + token);
  base += n;
  on.push(base + last);
  base += tokenCount(n) + 1;
  numbers.forEach((number, slot) => on.push(base + slot * LARGEST_NUMBER + number - 1));
  base += n * LARGEST_NUMBER;
  on.push(base + Math.max(0, Math.min(99, target)));
  base += 100;
  if (!calculator) return on;
  const waits = last >= n && last < endToken(n);
  const value = compute(waits ? tokens.slice(0, -1) : tokens, numbers);
  const missing = base + bucket(target - value);
  on.push(base + bucket(value), VALUES + missing, VALUES * (waits ? last - n + 3 : 2) + missing);
  return on;
}
