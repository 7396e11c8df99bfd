/**
 * From documents to the windows that a model is trained on: rearranged before they are cut into
 * windows, or after.
 *
 * DeepSeek-AI, "DeepSeek-Coder", arXiv:2401.14196, section 3.1.2 (CO): before packing; Bavarian et
 * al., arXiv:2207.14255, through public summaries (FIM): after; fim.py of
 * loubnabnl/santacoder-finetuning (SC): the suffix gives up what the sentinels need
 *
 * W tokens in a window.
 */
import { requireWhole } from '../math/checks.ts';
import type { Random } from '../math/random.ts';
import { arrange, leave } from './arrange.ts';
import { cut } from './cut.ts';
import { make, requirePlan, type Plan } from './rate.ts';
import { content, sentinel, type Token } from './tokens.ts';

/** What a token of a window belongs to; sentinels other than the end are marks. */
export type Role = 'plain' | 'prefix' | 'middle' | 'suffix' | 'mark' | 'end';

export interface Placed<C = string> {
  readonly token: Token<C>;
  readonly document: number; // index
  readonly piece: number; // which one of the corpus; at document level the document itself
  readonly role: Role;
}

/** A hole: a rearranged piece. */
export interface Hole {
  readonly document: number;
  readonly piece: number;
  /** Windows over which it lies: more than one, and it is torn. */
  readonly windows: readonly number[];
  /** Tokens of prefix and suffix that its first middle token (or end) does not find before it in its window. */
  readonly unseen: number;
}

export interface Packing<C = string> {
  readonly windows: readonly (readonly Placed<C>[])[]; // the last one may be shorter than W
  readonly holes: readonly Hole[];
  readonly given: number; // content tokens left out to make room for sentinels
  readonly tooShort: number; // pieces that were chosen and left, for want of a suffix
}

const marks = 3; // sentinels that an arranged document has in front of its middle

/**
 * Document level, as DeepSeek does it: rearrange, append the end token, put one behind another, cut
 * every W tokens. A document over an edge loses the window before it.
 *
 * @param documents content tokens each; empty ones are fine
 * @throws RangeError for a window below 1, a rate outside 0 to 1, or a layout that there is not
 */
export function packDocuments<C>(
  documents: readonly (readonly C[])[],
  window: number,
  plan: Plan,
  random: Random,
): Packing<C> {
  requireWhole('packDocuments', 'tokens in a window', window, 1);
  requirePlan('packDocuments', plan);
  const stream = documents.flatMap((document, index) => {
    const { tokens, parts } = make(document, plan, random);
    return placed(tokens, { document: index, piece: index, isHole: parts !== undefined });
  });
  return { ...seen(chunks(stream, window)), given: 0, tooShort: 0 };
}

/**
 * Context level: end tokens appended, cut every W tokens, each window split where documents end, and
 * each of these pieces rearranged so that it is as long as before: its suffix gives up its last
 * three tokens for the sentinels. Where it has no more than three, the piece is left as it is (SC).
 *
 * @throws RangeError for a window below 1, a rate outside 0 to 1, or a layout that there is not
 */
export function packContexts<C>(
  documents: readonly (readonly C[])[],
  window: number,
  plan: Plan,
  random: Random,
): Packing<C> {
  requireWhole('packContexts', 'tokens in a window', window, 1);
  requirePlan('packContexts', plan);
  const { rate, layout, draw } = plan;
  const stream = documents.flatMap((document, index) =>
    leave(document).map((token) => ({ token, document: index })),
  );
  let [piece, given, tooShort] = [-1, 0, 0];
  const windows = chunks(stream, window).map((inWindow) =>
    pieces(inWindow).flatMap((own) => {
      piece++;
      const { document } = own[0];
      const inside = own.flatMap(({ token }) => (token.sentinel ? [] : [token.content]));
      const isEnded = inside.length < own.length;
      const isChosen = random() < rate;
      const parts = cut(inside, draw(inside.length, random));
      const isHole = isChosen && parts.suffix.length > marks;
      if (isChosen && !isHole) tooShort++;
      if (isHole) given += marks;
      const shorter = { ...parts, suffix: parts.suffix.slice(0, -marks) };
      const whole = isHole ? arrange(shorter, layout).slice(0, -1) : inside.map(content);
      const tokens = isEnded ? [...whole, sentinel('end')] : whole;
      return placed(tokens, { document, piece, isHole });
    }),
  );
  return { ...seen(windows), given, tooShort };
}

/** Runs of one document. */
function pieces<T extends { readonly document: number }>(window: readonly T[]): T[][] {
  const result: T[][] = [];
  for (const one of window) {
    const last = result.at(-1);
    if (last?.[0].document === one.document) last.push(one);
    else result.push([one]);
  }
  return result;
}

function chunks<T>(stream: readonly T[], window: number): T[][] {
  const result: T[][] = [];
  for (let at = 0; at < stream.length; at += window) result.push(stream.slice(at, at + window));
  return result;
}

/** Content has the role of the sentinel before it; of 'spm2' the middle is the prefix's neighbour. */
function placed<C>(
  tokens: readonly Token<C>[],
  { isHole, ...of }: { document: number; piece: number; isHole: boolean },
): Placed<C>[] {
  let role: Role = 'plain';
  return tokens.map((token) => {
    if (token.sentinel === 'end') return { token, ...of, role: 'end' };
    if (token.sentinel === undefined) return { token, ...of, role };
    role = isHole ? token.sentinel : role;
    return { token, ...of, role: 'mark' };
  });
}

/** What the windows make of each hole. */
function seen<C>(
  windows: readonly (readonly Placed<C>[])[],
): Pick<Packing<C>, 'windows' | 'holes'> {
  const byPiece = new Map<number, { window: number; placed: Placed<C> }[]>();
  windows.forEach((inWindow, window) =>
    inWindow.forEach((one) => {
      const own = byPiece.get(one.piece);
      if (own) own.push({ window, placed: one });
      else byPiece.set(one.piece, [{ window, placed: one }]);
    }),
  );
  const holes = [...byPiece].flatMap(([piece, own]): Hole[] => {
    if (!own.some(({ placed: { role } }) => role === 'mark')) return [];
    const middle = own.findLastIndex(({ placed: { token } }) => token.sentinel === 'middle');
    const first = own[middle + 1] ?? own[middle];
    const unseen = own.filter(
      ({ window, placed: { role } }) =>
        window < first.window && (role === 'prefix' || role === 'suffix'),
    ).length;
    const spread = [...new Set(own.map(({ window }) => window))];
    return [{ document: own[0].placed.document, piece, windows: spread, unseen }];
  });
  return { windows, holes };
}

/** Holes that lie over more than one window. */
export const torn = ({ holes }: Pick<Packing, 'holes'>): number =>
  holes.filter(({ windows }) => windows.length > 1).length;

/**
 * How likely an edge falls into so many tokens that must stay together: edges are W apart, and the
 * document begins anywhere between two of them.
 *
 * @param length tokens of the rearranged document, end token among them
 * @throws RangeError for a length or a window below 1
 */
export function tearChance(length: number, window: number): number {
  requireWhole('tearChance', 'tokens', length, 1);
  requireWhole('tearChance', 'tokens in a window', window, 1);
  return Math.min(1, (length - 1) / window);
}
