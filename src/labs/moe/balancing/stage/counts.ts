/** What a batch brought to every expert, counted from where its characters went. */
import type { Frame } from '../../../../../sims/moe/experiments/balancing/frame.ts';
import { argmax } from '../../../../../sims/math/vector.ts';
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import type { Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';

type Words = Readonly<Record<string, string>>;

/** The kinds of text in the order of the frame, the visitor's own the last. */
const kinds: readonly { readonly name: string; readonly paint: Paint }[] = [
  { name: 'english', paint: 'deep' },
  { name: 'code', paint: 'gold' },
  { name: 'chinese', paint: 'teal' },
  { name: 'sums', paint: 'grey' },
  { name: 'own', paint: 'ink' },
];

/** One kind of text in a batch. */
export interface Kind {
  readonly name: string;
  readonly paint: Paint;
  /** Characters of this batch: the index of each among all. */
  readonly tokens: readonly number[];
  /** Visits that each expert had of them  [N]. */
  readonly given: readonly number[];
}

export interface Counts {
  readonly kinds: readonly Kind[];
  readonly k: number; // experts a character goes to
  readonly tokens: number; // T
  readonly fullest: number; // index of the fullest expert
}

export function countsOf({ kinds: ofSequences, texts, went, load }: Frame): Counts {
  const length = [...texts[0]].length;
  const tokens = texts.length * length;
  const k = went.length / tokens;
  const all = kinds.map(({ name, paint }, kind) => {
    const own = ofSequences.flatMap((one, n) =>
      one === kind ? Array.from({ length }, (_, i) => n * length + i) : [],
    );
    const given = new Array<number>(load.length).fill(0);
    for (const token of own) {
      for (const expert of expertsOf(went, token, k)) given[expert]++;
    }
    return { name, paint, tokens: own, given };
  });
  return { kinds: all.filter((kind) => kind.tokens.length > 0), k, tokens, fullest: argmax(load) };
}

export const expertsOf = (went: readonly number[], token: number, k: number): readonly number[] =>
  went.slice(token * k, (token + 1) * k);

/** The expert that is opened, or undefined. */
export function openedOf(open: string | undefined, experts: number): number | undefined {
  const n = open?.startsWith('expert-') ? Number(open.slice(7)) - 1 : NaN;
  return Number.isInteger(n) && n >= 0 && n < experts ? n : undefined;
}

/** Experts are counted from 1. */
export const nameOf = (words: Words, i: number): string => say(words.expert, { n: i + 1 });

export const vesselSays = (words: Words, { load, share, bias }: Frame, i: number): string =>
  say(words.vessel, {
    expert: nameOf(words, i),
    tokens: load[i],
    share: fixed(share[i], 2),
    bias: number(bias[i], 4),
  });

/** What it was given, and which kind of text it serves most on text never seen. */
export function openedSays(words: Words, { load, ofDomains }: Frame, i: number): string {
  const ofTexts = ofDomains.map((row) => row[i]);
  const most = argmax(ofTexts);
  return say(words.opened, {
    expert: nameOf(words, i),
    tokens: load[i],
    times: number(ofTexts[most], 1),
    kind: words[kinds[most].name],
  });
}
