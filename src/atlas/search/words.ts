/** The words of a text as search and filters compare them: without case, width and accents. */

/** One spelling for all: 'ＭＬＡ' and 'mla', 'Dr.  GRPO' and 'dr. grpo'. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** Where a new word begins inside a name of code: 'updateBias', 'KVCache', 'rank_of'. */
const humps = /(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_/;

/** Letters and digits with what may stand between them: 'V3.2', 'clip-higher', 'e4m3', 'sinkhorn_knopp'. */
const latin = /[\p{L}\p{N}](?:[\p{L}\p{N}_.@-]*[\p{L}\p{N}])?/gu;

/**
 * The words of a text. Chinese has no spaces, so each character is a word, and each pair of neighbours:
 * a phrase is found by any part of it, and best by what stands together.
 */
export function wordsOf(text: string): string[] {
  const found: string[] = [];
  for (const part of text.normalize('NFKC').split(/(\p{Script=Han}+)/u)) {
    if (/\p{Script=Han}/u.test(part)) {
      const signs = [...part];
      found.push(...signs, ...signs.slice(1).map((sign, i) => signs[i] + sign));
    } else {
      for (const [whole] of part.matchAll(latin)) {
        const pieces = whole.split(/-/).flatMap((piece) => piece.split(humps));
        found.push(plain(whole), ...(pieces.length > 1 ? pieces.map(plain) : []));
      }
    }
  }
  return found.filter((word) => word !== '');
}
