/**
 * A toy text with needles: items of a name and a value. Some names stand once, the others many times;
 * asked is the value of a name that stands once, or what stood a few items before the end.
 */
import { requireWhole } from '../math/checks.ts';
import { below, type Random } from '../math/random.ts';
import { vector, type Vector } from '../math/vector.ts';

/** L items; 32 names, of which 16 stand once; 16 values; 16 questions, a quarter of them near. */
export const toy = {
  ...{ items: 256, names: 32, values: 16, needles: 16 },
  ...{ questions: 16, near: 4, back: 4 },
} as const;

export interface Question {
  /** A name; or a place, counted on from the number of names. */
  readonly asked: number;
  /** Where the answer stands. */
  readonly place: number;
  /** The value there. */
  readonly answer: number;
}

export interface Haystack {
  /** Of each item  [L] */
  readonly names: Vector;
  readonly values: Vector;
  /** All asked behind the last item. */
  readonly questions: readonly Question[];
}

/** Whether a name is asked, and not a place. */
export const isByName = ({ asked }: Pick<Question, 'asked'>): boolean => asked < toy.names;

/** The first `count` of the numbers below n in an order drawn by lot. */
function some(count: number, n: number, random: Random): number[] {
  const all = vector(n, (i) => i);
  return vector(count, (i) => {
    const j = i + below(n - i, random);
    [all[i], all[j]] = [all[j], all[i]];
    return all[i];
  });
}

/** Items in an order drawn by lot, and what is asked of them. */
export function haystack(random: Random): Haystack {
  const { items, names: ofNames, values: ofValues, needles, questions, near, back } = toy;
  const order = some(ofNames, ofNames, random);
  const [once, often] = [order.slice(0, needles), order.slice(needles)];
  const places = some(needles, items, random);
  const names = vector(items, () => often[below(often.length, random)]);
  places.forEach((place, i) => (names[place] = once[i]));
  const values = vector(items, () => below(ofValues, random));
  const byName = some(questions - near, needles, random).map((i) => [once[i], places[i]] as const);
  const byPlace = vector(near, () => 1 + below(back, random)).map(
    (j) => [ofNames + items - j, items - j] as const,
  );
  return {
    ...{ names, values },
    questions: [...byName, ...byPlace].map(([asked, place]) => ({
      ...{ asked, place, answer: values[place] },
    })),
  };
}

/** B of them, one after the other, as the tensors take them. */
export interface Batch {
  readonly sequences: number;
  /** Of items, and where each stands in its text  [B·L] */
  readonly names: Int32Array;
  readonly values: Int32Array;
  readonly positions: Int32Array;
  /** [B·Q] */
  readonly asked: Int32Array;
  readonly answers: Int32Array;
  /** The name that is asked, the place that is asked; −1 where it is the other  [B·Q] */
  readonly byName: Int32Array;
  readonly byPlace: Int32Array;
  /** Where the answers stand  [B·Q] */
  readonly places: Int32Array;
}

export function batchOf(haystacks: readonly Haystack[]): Batch {
  requireWhole('batchOf', 'texts', haystacks.length, 1);
  const questions = haystacks.flatMap((one) => one.questions);
  return {
    sequences: haystacks.length,
    names: Int32Array.from(haystacks.flatMap(({ names }) => names)),
    values: Int32Array.from(haystacks.flatMap(({ values }) => values)),
    positions: Int32Array.from(haystacks.flatMap(({ names }) => names.map((_, i) => i))),
    asked: Int32Array.from(questions, ({ asked }) => asked),
    answers: Int32Array.from(questions, ({ answer }) => answer),
    byName: Int32Array.from(questions, (one) => (isByName(one) ? one.asked : -1)),
    byPlace: Int32Array.from(questions, (one) => (isByName(one) ? -1 : one.asked - toy.names)),
    places: Int32Array.from(questions, ({ place }) => place),
  };
}
