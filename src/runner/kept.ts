/**
 * What is too long for an address. It is kept on the device under a short name made from it, and
 * the address has the name in its place: `v=1&text=@1f4kq0z8a2c`.
 */
import { stream } from '../../sims/math/random.ts';

/** Longest search part of an address that servers and proxies commonly take, with the path beside it. */
export const longestSearch = 8000;

/** A part of an address, as it would stand there, and its name. */
export interface Kept {
  readonly name: string;
  readonly content: string;
}

export interface Short {
  readonly search: string;
  /** What has to be kept so that the address can be read. */
  readonly kept: readonly Kept[];
}

/** The same content has the same name. */
const nameOf = (content: string): string => (stream(0, content)() * 2 ** 53).toString(36);

const keyOf = (piece: string): string => piece.split('=', 1)[0];

/** Puts names in place of the longest parts until an address is short enough. */
export function shorten(search: string): Short {
  let short = search;
  const kept: Kept[] = [];
  while (short.length > longestSearch) {
    const pieces = short.split('&');
    const lengths = new Map<string, number>();
    for (const piece of pieces) {
      if (reference(piece) !== undefined) continue;
      lengths.set(keyOf(piece), (lengths.get(keyOf(piece)) ?? 0) + piece.length);
    }
    const [[longest] = []] = [...lengths].sort(([, a], [, b]) => b - a);
    if (longest === undefined) break;
    const isLongest = (piece: string): boolean => keyOf(piece) === longest;
    const content = pieces.filter(isLongest).join('&');
    const name = nameOf(content);
    kept.push({ name, content });
    const first = pieces.findIndex(isLongest);
    short = pieces
      .flatMap((piece, i) =>
        isLongest(piece) ? (i === first ? [`${longest}=@${name}`] : []) : [piece],
      )
      .join('&');
  }
  return { search: short, kept };
}

/** Puts back what was kept; gives the keys of what is not there, which is left out. */
export function lengthen(
  search: string,
  find: (name: string) => string | undefined,
): { readonly search: string; readonly missing: readonly string[] } {
  const missing: string[] = [];
  const pieces = search.split('&').flatMap((piece) => {
    const name = reference(piece);
    if (name === undefined) return [piece];
    const content = find(name);
    if (content !== undefined) return [content];
    missing.push(keyOf(piece));
    return [];
  });
  return { search: pieces.join('&'), missing };
}

/** The name that stands in place of a value. In a value of its own an @ is written %40. */
const reference = (piece: string): string | undefined => /^[^=]*=@([0-9a-z]+)$/.exec(piece)?.[1];
