/** A text for the small model: its commonest characters, windows over it, a part held out. */
import { requireWhole } from '../math/checks.ts';
import { below, type Random } from '../math/random.ts';
import type { Example } from './network/index.ts';

export interface Reader {
  /** What each id stands for; 0 is the pad, 1 whatever is not among the commonest. */
  readonly alphabet: readonly string[];
  readonly window: number;
  /** A text of the visitor's: every character with the window before it. */
  examplesOf(text: string): Example[];
  /** A place of the text that is learned from. */
  draw(random: Random): Example;
  /** Places of the last tenth, evenly spread. */
  readonly heldOut: readonly Example[];
}

const pad = '⟨';
const other = '□';

/** Lower case, one space for any white space: what the small model can afford to tell apart. */
const plain = (text: string): string[] => [...text.toLowerCase().replace(/\s+/g, ' ')];

/**
 * @param most how many different characters are told apart
 * @param judged how many places are held out to judge by
 */
export function reader(text: string, window: number, most: number, judged: number): Reader {
  requireWhole('reader', 'window', window, 1);
  requireWhole('reader', 'characters with pad and other', most, 2);
  requireWhole('reader', 'places to judge by', judged, 1);
  const characters = plain(text === '' ? ' ' : text); // of nothing a space is learned
  const counts = new Map<string, number>();
  for (const character of characters) counts.set(character, (counts.get(character) ?? 0) + 1);
  const commonest = [...counts].sort((a, b) => b[1] - a[1]).slice(0, most - 2);
  const alphabet = [pad, other, ...commonest.map(([character]) => character)];
  const idOf = new Map(alphabet.map((character, id) => [character, id]));
  const encode = (all: readonly string[]): number[] => all.map((c) => idOf.get(c) ?? 1);
  const ids = encode(characters);
  const learned = Math.max(1, Math.floor(0.9 * ids.length));
  const heldOut = ids.length > learned ? ids.length - learned : ids.length;
  const first = ids.length - heldOut;
  const count = Math.min(judged, heldOut);
  return {
    alphabet,
    window,
    examplesOf(visitors) {
      const own = encode(plain(visitors));
      return own.map((_, place) => example(own, place, window));
    },
    draw: (random) => example(ids, below(learned, random), window),
    heldOut: Array.from({ length: count }, (_, i) =>
      example(ids, first + Math.floor((i * heldOut) / count), window),
    ),
  };
}

/** The character at a place, and the window before it; pads where the text has not begun. */
function example(ids: readonly number[], place: number, window: number): Example {
  const tokens = Array.from({ length: window }, (_, i) => ids[place - window + i] ?? 0);
  return { tokens, answer: ids[place] };
}
