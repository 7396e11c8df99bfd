/** Names and values as the part of an address after the question mark, and back, exactly. */

export type Pair = readonly [key: string, value: string];

export const write = (pairs: readonly Pair[]): string =>
  pairs.map(([key, value]) => `${encode(key)}=${encode(value)}`).join('&');

export const parse = (query: string): Pair[] =>
  [...new URLSearchParams(query)].map(([key, value]) => [unescape(key), unescape(value)]);

/** Percent-encoded, but readable: commas, colons and the like stay as they are. */
function encode(text: string): string {
  return encodeURIComponent(escapeSurrogates(text)).replace(/%(2C|3A|3B|3D|2F)/g, (code) =>
    decodeURIComponent(code),
  );
}

/** Half a surrogate pair cannot be percent-encoded: it is written as \ud800, a backslash as \\. */
const escapeSurrogates = (text: string): string =>
  text.replace(/\\|\p{Surrogate}/gu, (c) =>
    c === '\\' ? '\\\\' : `\\u${c.charCodeAt(0).toString(16)}`,
  );

const unescape = (text: string): string =>
  text.replace(/\\(\\|u(d[89a-f][0-9a-f]{2}))/g, (_, c: string, code?: string) =>
    code === undefined ? c : String.fromCharCode(parseInt(code, 16)),
  );
