/**
 * A small language of our own, in which a hole can be filled only from its other side.
 *
 *   let NAME TYPE ;  [call VERB ;]  ( VERB VERB )  [call VERB ;]  use NAME ;
 *
 * The name comes back behind the hole, its type follows from it, and brackets close as they were
 * opened; verbs are chance. Nothing published has this grammar.
 */
import { below, type Random } from '../math/random.ts';

export const names = [
  ...['lamp', 'fish', 'door', 'leaf', 'coin', 'boat', 'moon', 'shoe'],
  ...['bird', 'cup', 'star', 'tree', 'ring', 'wolf', 'rope', 'kite'],
] as const;
export const types = ['int', 'text', 'list', 'flag'] as const;
export const opening = ['(', '[', '{', '<'] as const;
export const closing = [')', ']', '}', '>'] as const;
export const verbs = [
  ...['sort', 'join', 'cut', 'send', 'read', 'draw'],
  ...['push', 'pull', 'wait', 'open', 'fold', 'mix'],
] as const;

/** All words; sentinels and padding come behind them. */
export const words: readonly string[] = [
  ...names,
  ...types,
  ...opening,
  ...closing,
  ...verbs,
  ...['let', 'call', 'use', ';'],
];

/** The longest document: let, call, brackets, call, use. */
export const longest = 4 + 3 + 4 + 3 + 3;

/** What a document is made of. */
export interface Choices {
  readonly name: number; // of 16; its type is this modulo 4
  readonly bracket: number; // of 4
  readonly inside: readonly [number, number]; // verbs, of 12
  readonly before?: number; // verb called before the brackets
  readonly after?: number;
}

const one = (random: Random): number => below(verbs.length, random);

/** Each of them as likely; a call before and after with probability one half each. */
export const choose = (random: Random): Choices => ({
  name: below(names.length, random),
  bracket: below(opening.length, random),
  inside: [one(random), one(random)],
  ...(random() < 0.5 && { before: one(random) }),
  ...(random() < 0.5 && { after: one(random) }),
});

/** The words of a document, in their order. @throws RangeError for a choice that there is not */
export function tell(choices: Choices): string[] {
  requireChoices('tell', choices);
  const { name, bracket, inside, before, after } = choices;
  const call = (verb: number | undefined): string[] =>
    verb === undefined ? [] : ['call', verbs[verb], ';'];
  return [
    ...['let', names[name], types[name % types.length], ';'],
    ...call(before),
    ...[opening[bracket], verbs[inside[0]], verbs[inside[1]], closing[bracket]],
    ...call(after),
    ...['use', names[name], ';'],
  ];
}

/** @inner checked by tell */
export function requireChoices(
  who: string,
  { name, bracket, inside: [first, second], before = 0, after = 0 }: Choices,
): void {
  requireBelow(who, 'names', name, names.length);
  requireBelow(who, 'brackets', bracket, opening.length);
  requireBelow(who, 'verbs', first, verbs.length);
  requireBelow(who, 'verbs', second, verbs.length);
  requireBelow(who, 'verbs', before, verbs.length);
  requireBelow(who, 'verbs', after, verbs.length);
}

function requireBelow(who: string, what: string, choice: number, count: number): void {
  if (!(Number.isInteger(choice) && choice >= 0 && choice < count)) {
    throw new RangeError(`${who} requires ${what} from 0 to ${count - 1}, got ${choice}`);
  }
}
