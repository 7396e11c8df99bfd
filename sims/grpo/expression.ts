/**
 * Arithmetic as text, read by a real parser and computed exactly: whether a Countdown answer is
 * right is a rule, not an opinion.
 *
 * The graded reward is that of github.com/Jiayi-Pan/TinyZero: 0, 0.1 for the form, 1.
 */
import { requireFinite, requireWhole } from '../math/checks.ts';

/** A fraction in lowest terms with a positive denominator. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Why an expression is refused: how it is written, what it uses, or a division by zero. */
export interface Refused {
  readonly kind: 'syntax' | 'numbers' | 'zero';
  readonly reason: string;
}

export interface Read {
  readonly value: Fraction;
  /** In the order in which they stand. */
  readonly numbers: readonly number[];
}

/** expression = term {(+ | −) term}; term = factor {(× | ÷) factor}; factor = number | (expression) */
export function evaluate(text: string): Read | Refused {
  const parser: Parser = { text, at: 0, numbers: [] };
  const value = expression(parser);
  if ('kind' in value) return value;
  skipSpace(parser);
  if (parser.at < text.length) return unexpected(parser);
  return { value, numbers: parser.numbers };
}

export interface Score {
  readonly reward: number;
  readonly right: boolean;
  readonly refused?: Refused;
  readonly value?: Fraction;
}

export interface ScoreOptions {
  /** What a valid expression of the wrong value earns. */
  readonly format?: number;
  /** Whether each number must be used; none may be used more often than it is given. */
  readonly useAll?: boolean;
}

/** Judges an answer to 'make the target from these numbers'. */
export function score(
  text: string,
  numbers: readonly number[],
  target: number,
  { format = 0.1, useAll = false }: ScoreOptions = {},
): Score {
  if (!Number.isInteger(target)) {
    throw new RangeError(`score requires a whole target, got ${target}`);
  }
  for (const number of numbers) requireWhole('score', 'numbers', number, 0);
  requireFinite('score', 'reward for the form', format);
  const result = evaluate(text);
  if ('kind' in result) return { reward: 0, right: false, refused: result };
  const refused = checkUse(result.numbers, numbers, useAll);
  if (refused) return { reward: 0, right: false, refused };
  const { value } = result;
  const right = value.denominator === 1n && value.numerator === BigInt(target);
  return { reward: right ? 1 : format, right, value };
}

function checkUse(
  used: readonly number[],
  given: readonly number[],
  useAll: boolean,
): Refused | undefined {
  const left = [...given];
  for (const n of used) {
    const place = left.indexOf(n);
    if (place < 0) {
      const reason = given.includes(n) ? `${n} is used too often` : `${n} is not given`;
      return { kind: 'numbers', reason };
    }
    left.splice(place, 1);
  }
  if (useAll && left.length > 0) return { kind: 'numbers', reason: `${left[0]} is not used` };
  return undefined;
}

interface Parser {
  readonly text: string;
  at: number;
  readonly numbers: number[];
}

function expression(parser: Parser): Fraction | Refused {
  return chain(parser, ['+', '-', '−'], term);
}

function term(parser: Parser): Fraction | Refused {
  return chain(parser, ['×', '*', '÷', '/'], factor);
}

/** Operands joined by operators of one rank, from left to right. */
function chain(
  parser: Parser,
  operators: readonly string[],
  operand: (parser: Parser) => Fraction | Refused,
): Fraction | Refused {
  let left = operand(parser);
  while (!('kind' in left)) {
    skipSpace(parser);
    const operator = parser.text[parser.at];
    if (!operators.includes(operator)) return left;
    parser.at++;
    const right = operand(parser);
    if ('kind' in right) return right;
    left = combine(left, operator, right);
  }
  return left;
}

function factor(parser: Parser): Fraction | Refused {
  skipSpace(parser);
  if (parser.text[parser.at] === '(') {
    parser.at++;
    const inner = expression(parser);
    if ('kind' in inner) return inner;
    skipSpace(parser);
    if (parser.text[parser.at] !== ')') return unexpected(parser, 'a closing bracket');
    parser.at++;
    return inner;
  }
  const digits = /^\d+/.exec(parser.text.slice(parser.at))?.[0];
  if (digits === undefined) return unexpected(parser, 'a number');
  parser.at += digits.length;
  parser.numbers.push(Number(digits));
  return { numerator: BigInt(digits), denominator: 1n };
}

function unexpected({ text, at }: Parser, wanted = 'an operator or the end'): Refused {
  const got = at < text.length ? `${text[at]} at ${at + 1}` : 'the end';
  return { kind: 'syntax', reason: `${wanted} is missing, got ${got}` };
}

function skipSpace(parser: Parser): void {
  while (parser.text[parser.at] === ' ') parser.at++;
}

function combine(a: Fraction, operator: string, b: Fraction): Fraction | Refused {
  switch (operator) {
    case '+':
      return fraction(
        a.numerator * b.denominator + b.numerator * a.denominator,
        a.denominator * b.denominator,
      );
    case '-':
    case '−':
      return combine(a, '+', { ...b, numerator: -b.numerator });
    case '×':
    case '*':
      return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
    default:
      if (b.numerator === 0n) return { kind: 'zero', reason: 'a division by zero' };
      return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
  }
}

function fraction(numerator: bigint, denominator: bigint): Fraction {
  let [a, b] = [numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  const divisor = a < 0n === denominator < 0n ? a : -a; // leaves the denominator positive
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}
