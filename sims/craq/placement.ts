/**
 * Chains of targets over SSDs, and who takes the reads of an SSD that fails
 * (3FS, docs/design_notes.md, "Chain table", "Balanced traffic during recovery").
 * n SSDs, r targets on each, b chains of k targets; λ chains that a pair of SSDs has in common.
 */
import type { Matrix, Vector } from '../math/vector.ts';
import { requireWhole } from '../math/checks.ts';

/** The SSDs of each chain, counted from 0  [b][k] */
export type Placement = readonly (readonly number[])[];

/**
 * Chains written as letters, A for SSD 0: 'ABC DEF'.
 *
 * @throws RangeError for anything but the letters A to Z
 */
export function placementOf(letters: string): Placement {
  const wrong = /[^A-Z\s]/.exec(letters);
  if (wrong !== null) {
    throw new RangeError(`placementOf requires chains of letters A to Z, got ${wrong[0]}`);
  }
  return letters
    .split(/\s+/)
    .filter((chain) => chain !== '')
    .map((chain) => [...chain].map((letter) => letter.charCodeAt(0) - 65));
}

/** The table that the notes print for six SSDs, under "Balanced traffic during recovery". */
export const documented: Placement = placementOf('BEF ABD ADF CDE ACF ABE BCF BCE ACD DEF');

/** Three SSDs that share all their chains, and three others: as if each chain were placed by itself. */
export const naive: Placement = placementOf('ABC ABC ABC ABC ABC DEF DEF DEF DEF DEF');

/**
 * In how many chains each pair of SSDs meets, λ; on the diagonal how many targets an SSD has, r.
 *
 * @throws RangeError for an empty chain, an SSD twice in one, one that there is not, k > n, or more
 * than 2,000 SSDs
 */
export function pairCounts(chains: Placement, ssds: number): Matrix {
  requirePlacement('pairCounts', chains, ssds);
  if (ssds > 2000) throw new RangeError(`pairCounts requires at most 2000 SSDs, got ${ssds}`);
  const counts = Array.from({ length: ssds }, () => new Array<number>(ssds).fill(0));
  for (const chain of chains) for (const a of chain) for (const b of chain) counts[a][b]++;
  return counts;
}

/** Whether every pair of SSDs meets in the same number of chains. */
export function isBalanced(chains: Placement, ssds: number): boolean {
  const counts = pairCounts(chains, ssds);
  return counts.every((row, a) => row.every((count, b) => a === b || count === counts[0][1]));
}

/** Who reads what while some SSDs are gone. */
export interface Load {
  /** Chains' worth of reads that each SSD answers for its own copies, as ever  [n] */
  readonly own: Vector;
  /** The same that it answers besides, for copies that are gone  [n] */
  readonly taken: Vector;
  /** Chains of which no copy is left. */
  readonly lost: readonly number[];
}

/**
 * The reads that every SSD answers. A chain is read once in a unit of time, by all its copies alike;
 * those that are left share the part of those that are gone.
 *
 * @param gone the SSDs that failed
 */
export function readLoad(chains: Placement, ssds: number, gone: readonly number[]): Load {
  requirePlacement('readLoad', chains, ssds);
  gone.forEach((ssd) => requireSsd('readLoad', 'failed SSDs', ssd, ssds));
  const isGone = new Set(gone);
  const own = new Array<number>(ssds).fill(0);
  const taken = new Array<number>(ssds).fill(0);
  const lost: number[] = [];
  chains.forEach((chain, at) => {
    const left = chain.filter((ssd) => !isGone.has(ssd));
    if (left.length === 0) lost.push(at);
    for (const ssd of left) {
      own[ssd] += 1 / chain.length;
      taken[ssd] += 1 / left.length - 1 / chain.length;
    }
  });
  return { own, taken, lost };
}

/** The fullest SSD's reads in those that it answered while all were there; 0 where none is left. */
export function fullest(chains: Placement, ssds: number, gone: readonly number[]): number {
  const { own, taken } = readLoad(chains, ssds, gone);
  const loads = own.map((reads, ssd) => (reads > 0 ? (reads + taken[ssd]) / reads : 0));
  return loads.reduce((most, load) => Math.max(most, load));
}

/**
 * The part of an SSD's reads that each other one takes when it fails: λ / (r (k − 1)) where every
 * chain has k copies  [n]
 */
export function failureShares(chains: Placement, ssds: number, failed: number): Vector {
  requireSsd('failureShares', 'failed SSD', failed, ssds);
  const { taken } = readLoad(chains, ssds, [failed]);
  const reads = readLoad(chains, ssds, []).own[failed];
  return taken.map((part) => (reads > 0 ? part / reads : 0));
}

function requireSsd(who: string, what: string, ssd: number, ssds: number): void {
  if (!(Number.isSafeInteger(ssd) && ssd >= 0 && ssd < ssds)) {
    throw new RangeError(`${who} requires ${what} from 0 to ${ssds - 1}, got ${ssd}`);
  }
}

/** @throws RangeError that names the chain and what is wrong with it */
export function requirePlacement(who: string, chains: Placement, ssds: number): void {
  requireWhole(who, 'SSDs', ssds, 1);
  if (ssds > 1e6) throw new RangeError(`${who} requires at most a million SSDs, got ${ssds}`);
  if (chains.length === 0) throw new RangeError(`${who} requires at least one chain, got none`);
  for (let at = 0; at < chains.length; at++) {
    const chain = chains[at];
    if (!Array.isArray(chain) || chain.length === 0) {
      throw new RangeError(`${who} requires targets in every chain, got none in chain ${at}`);
    }
    if (chain.length > ssds) {
      throw new RangeError(
        `${who} requires at most ${ssds} targets a chain, one an SSD, got ${chain.length} in chain ${at}`,
      );
    }
    for (let i = 0; i < chain.length; i++) {
      requireSsd(who, `SSDs in chain ${at}`, chain[i], ssds);
      if (chain.indexOf(chain[i]) < i) {
        throw new RangeError(
          `${who} requires different SSDs in a chain, got SSD ${chain[i]} twice in chain ${at}`,
        );
      }
    }
  }
}
