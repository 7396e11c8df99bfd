/**
 * A made world with three things to learn: facts that only a table can hold, a rule that only
 * computing can follow, and places where the context overrules a known phrase.
 *
 * Windows of six tokens out of 66: 48 words, 8 numerals, 8 operators, a marker, one spare.
 */
import { requireOneOf } from '../math/checks.ts';
import { below, sample, shuffled, stream, type Random } from '../math/random.ts';
import type { Example } from './network/index.ts';

/** pair, triple: the last two or three words have one known answer. marked: a marker before them
 *  says that the answer is the first word instead. rule: operator(p, q) mod 8. */
export const tasks = ['pair', 'triple', 'marked', 'rule'] as const;
export type Task = (typeof tasks)[number];

export interface World {
  /** A window of a task. */
  draw(task: Task, random: Random): Example;
  /** A task, as often as it comes in the stream. */
  pick(random: Random): Task;
  /** How often each task comes, in the order of `tasks`; sums to 1. */
  readonly shares: readonly number[];
  /** The phrases that have an answer, the most frequent first. */
  readonly phrases: Readonly<Record<'pair' | 'triple', readonly (readonly number[])[]>>;
}

export interface WorldOptions {
  /** Of the windows, those that ask for a fact or carry a marked one. */
  readonly factShare: number;
  /** Operators in use, at most eight. */
  readonly operators: number;
  readonly seed: number;
}

export const vocabulary = 66;
export const window = 6;
const words = 48;
const numerals = 8;
const marker = 64;
const consonants = [...'bdfgklmnprst'];
const vowels = [...'aeio'];
const factsOfEach = 500;
const markedShare = 0.15;

/** A token as it is written: words are syllables, operators capitals. */
export function spelled(token: number): string {
  if (!Number.isInteger(token) || token < 0 || token >= vocabulary) {
    throw new RangeError(`spelled requires a token below ${vocabulary}, got ${token}`);
  }
  if (token < words) return consonants[token >> 2] + vowels[token & 3];
  if (token < words + numerals) return String(token - words);
  if (token < marker) return String.fromCharCode(65 + token - words - numerals);
  return token === marker ? '!' : '_';
}

export function world({ factShare, operators, seed }: WorldOptions): World {
  if (!(factShare >= 0 && factShare <= 1)) {
    throw new RangeError(`world requires a share of facts from 0 to 1, got ${factShare}`);
  }
  if (!Number.isInteger(operators) || operators < 1 || operators > 8) {
    throw new RangeError(`world requires 1 to 8 operators, got ${operators}`);
  }
  const facts = makeFacts(stream(seed, 'facts'));
  const rules = makeRules(operators, stream(seed, 'rules'));
  const popularity = Array.from({ length: factsOfEach }, (_, rank) => 1 / (rank + 1)); // Zipf
  const known = factShare * (1 - markedShare);
  const shares = [known / 2, known / 2, factShare * markedShare, 1 - factShare];

  function draw(task: Task, random: Random): Example {
    requireOneOf('draw', 'task', task, tasks);
    const tokens = Array.from({ length: window }, () => below(words, random));
    if (task === 'rule') return rules(tokens, random);
    const kind = task === 'marked' ? (random() < 0.5 ? 'pair' : 'triple') : task;
    const { phrase, answer } = facts[kind][sample(popularity, random)];
    tokens.splice(window - phrase.length, phrase.length, ...phrase);
    if (task !== 'marked') return { tokens, answer };
    tokens[1] = marker;
    return { tokens, answer: tokens[0] };
  }
  const phrases = {
    pair: facts.pair.map(({ phrase }) => phrase),
    triple: facts.triple.map(({ phrase }) => phrase),
  };
  return { draw, shares, phrases, pick: (random) => tasks[sample(shares, random)] };
}

interface Fact {
  readonly phrase: readonly number[];
  readonly answer: number;
}

/** Phrases whose last two words are all different, so that no pair is the end of a triple. */
function makeFacts(random: Random): { pair: readonly Fact[]; triple: readonly Fact[] } {
  const endings = shuffled(
    Array.from({ length: words * words }, (_, i) => [Math.floor(i / words), i % words]),
    random,
  );
  const fact = (phrase: readonly number[]): Fact => ({ phrase, answer: below(words, random) });
  return {
    pair: endings.slice(0, factsOfEach).map(fact),
    triple: endings
      .slice(factsOfEach, 2 * factsOfEach)
      .map((ending) => fact([below(words, random), ...ending])),
  };
}

/**
 * answer = (A p + B q + C) mod 8, the operator choosing A, B, C. Operator, p and q stand so far
 * apart that no looked-up n-gram holds two of them: a table cannot answer.
 */
function makeRules(
  operators: number,
  random: Random,
): (tokens: number[], random: Random) => Example {
  const odd = (): number => 2 * below(numerals / 2, random) + 1; // odd: every operand matters
  const rules = Array.from({ length: operators }, () => [odd(), odd(), below(numerals, random)]);
  return (tokens, ofWindow) => {
    const operator = below(operators, ofWindow);
    const p = below(numerals, ofWindow);
    const q = below(numerals, ofWindow);
    const [a, b, c] = rules[operator];
    tokens[1] = words + numerals + operator;
    tokens[2] = words + p;
    tokens[5] = words + q;
    return { tokens, answer: words + ((a * p + b * q + c) % numerals) };
  };
}
