/** Four kinds of text for small models, and the 64 characters that a model knows of each. */
import { requireOneOf, requireWhole } from '../math/checks.ts';
import { below, stream, type Random } from '../math/random.ts';
import { loadArithmetic, loadCode, loadEnglish } from '../texts/index.ts';

export const kinds = ['prose', 'code', 'sums', 'logs'] as const;
export type Kind = (typeof kinds)[number];

/** V: characters that a model knows; the last stands for all others. */
export const vocabulary = 64;
export const otherSign = '·';

/** A text as numbers. */
export interface Reading {
  /** What each id is [V]; a text of fewer characters fills the rest with the sign for others. */
  readonly characters: readonly string[];
  readonly ids: Int32Array;
  /** Where the part begins that nothing was trained on: the last tenth. */
  readonly heldOut: number;
}

/** Characters of a text, the most frequent first, of equals the first in the alphabet [V] */
export function charactersOf(text: string): string[] {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const known = sorted.slice(0, vocabulary - 1).map(([character]) => character);
  return [...known, ...new Array<string>(vocabulary - known.length).fill(otherSign)];
}

/** Ids of a text by a list of characters; what is not in it is the last id. */
export function idsOf(text: string, characters: readonly string[]): Int32Array {
  requireWhole('idsOf', 'characters', characters.length, 1);
  const ids = new Map(characters.slice(0, -1).map((character, id) => [character, id]));
  return Int32Array.from([...text], (character) => ids.get(character) ?? characters.length - 1);
}

export function readingOf(text: string): Reading {
  const characters = charactersOf(text);
  const ids = idsOf(text, characters);
  return { characters, ids, heldOut: Math.floor(0.9 * ids.length) };
}

/** The whole text of a kind. @throws RangeError for a kind that there is not */
export async function loadText(kind: Kind): Promise<string> {
  requireOneOf('loadText', 'kind', kind, kinds);
  switch (kind) {
    case 'prose':
      return loadEnglish();
    case 'code':
      return loadCode();
    case 'sums':
      return loadArithmetic();
    case 'logs':
      return logs(60_000);
  }
}

export const loadReading = async (kind: Kind): Promise<Reading> => readingOf(await loadText(kind));

const users = ['ada', 'bob', 'eve', 'kim', 'leo', 'mia', 'sam', 'zoe'];
const actions = ['login', 'read', 'write', 'logout'];
const states = ['ok', 'ok', 'ok', 'failed', 'denied'];

const oneOf = (entries: readonly string[], random: Random): string =>
  entries[below(entries.length, random)];

const two = (n: number): string => String(n).padStart(2, '0');

/** Lines like `07:41 user=eve action=login status=ok`, until there are `length` characters. */
export function logs(length: number): string {
  requireWhole('logs', 'characters', length, 0);
  const random = stream(0, 'logs');
  let text = '';
  while (text.length < length) {
    const time = `${two(below(24, random))}:${two(below(60, random))}`;
    const line = `user=${oneOf(users, random)} action=${oneOf(actions, random)}`;
    text += `${time} ${line} status=${oneOf(states, random)}\n`;
  }
  return text.slice(0, length);
}
