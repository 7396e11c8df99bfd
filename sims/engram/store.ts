/**
 * Where the rows live: hit rates of a cache under Zipf's law, and what a prefetch cannot hide.
 *
 * Cheng et al., "Conditional Memory via Scalable Lookup", arXiv:2601.07372, sections 2.5 and 6.4 (EG)
 */
import { requireEach, requireFinite, requireNotNegative, requireWhole } from '../math/checks.ts';
import { sum, type Vector } from '../math/vector.ts';

/** Beyond it adding up the ranks one by one takes seconds. */
const mostRows = 1e8;

/** Σ 1/r^s for the ranks 1 … count; the mass of Zipf's law before it is divided by the whole. */
function zipfMass(count: number, exponent: number): number {
  let total = 0;
  for (let rank = count; rank >= 1; rank--) total += rank ** -exponent; // small ones first
  return total;
}

/**
 * The best that a cache of fixed content can do: the share of reads that go to the `kept` most
 * frequent of `rows` rows, the r-th of which is read in proportion to 1/r^s.
 */
export function zipfCache(rows: number, exponent: number, kept: number): number {
  requireLaw('zipfCache', rows, exponent);
  if (!Number.isInteger(kept) || kept < 0 || kept > rows) {
    throw new RangeError(`zipfCache requires 0 to ${rows} kept rows, got ${kept}`);
  }
  const first = zipfMass(kept, exponent);
  return kept === rows ? 1 : first / zipfMass(rows, exponent);
}

function requireLaw(who: string, rows: number, exponent: number): void {
  requireWhole(who, 'rows', rows, 1);
  if (rows > mostRows) {
    throw new RangeError(`${who} requires at most ${mostRows} rows, got ${rows}`);
  }
  requireNotNegative(who, 'an exponent', exponent);
}

/** The share of reads that each tier serves when the fastest holds the most frequent rows. */
export function tierShares(
  rows: number,
  exponent: number,
  capacities: readonly number[],
): number[] {
  requireLaw('tierShares', rows, exponent);
  for (const capacity of capacities) requireWhole('tierShares', 'capacities', capacity, 0);
  let kept = 0;
  let served = 0;
  return capacities.map((capacity) => {
    if (kept === rows) return 0; // the tiers before hold every row
    kept = Math.min(rows, kept + capacity);
    const upToHere = zipfCache(rows, exponent, kept);
    const share = upToHere - served;
    served = upToHere;
    return share;
  });
}

/** A cache that drops what was unused for longest. `read` says whether the row was there. */
export interface LruCache {
  read(row: number): boolean;
}

export function lruCache(capacity: number): LruCache {
  requireWhole('lruCache', 'capacity', capacity, 0);
  const rows = new Set<number>(); // in the order of use, the oldest first
  return {
    read(row) {
      const hit = rows.delete(row);
      if (capacity === 0) return false;
      if (!hit && rows.size === capacity) {
        for (const oldest of rows) {
          rows.delete(oldest);
          break;
        }
      }
      rows.add(row);
      return hit;
    },
  };
}

/**
 * Time that the model waits for rows: what of the transfer is not hidden behind the blocks before
 * the layer. The addresses are known when the step begins, so all of those blocks count.
 *
 * @param transfer ms
 * @param before computing time of the blocks in front of the layer, ms
 */
export function prefetchStall(transfer: number, before: number): number {
  requireNotNegative('prefetchStall', 'a transfer', transfer);
  requireNotNegative('prefetchStall', 'a computing time', before);
  return Math.max(0, transfer - before);
}

/** Bytes that one token reads in one layer; the number of slots has no part in it. */
export function bytesPerToken(memoryWidth: number, bytesPerNumber: number): number {
  requireWhole('bytesPerToken', 'width', memoryWidth, 0);
  requireNotNegative('bytesPerToken', 'bytes of a number', bytesPerNumber);
  requireFinite('bytesPerToken', 'number of bytes', memoryWidth * bytesPerNumber);
  return memoryWidth * bytesPerNumber;
}

/** Parameters of the tables: slots of each head × width of the whole memory vector × layers. */
export function tableParameters(slots: number, memoryWidth: number, layers: number): number {
  for (const [what, size] of Object.entries({ slots, width: memoryWidth, layers })) {
    requireWhole('tableParameters', what, size, 0);
  }
  return slots * memoryWidth * layers;
}

/** The published models (EG tables 1 and 5); parameters in billions, as printed. */
export const published = [
  { name: 'MoE-27B', total: 26.7, active: 3.8, experts: 72, slots: 0, printed: 0 },
  { name: 'Engram-27B', total: 26.7, active: 3.8, experts: 55, slots: 2_262_400, printed: 5.7 },
  { name: 'Engram-40B', total: 39.5, active: 3.8, experts: 55, slots: 7_239_680, printed: 18.5 },
] as const;
/** d_mem and the layers with a memory of the published Engram models. */
export const publishedWidth = 1280;
export const publishedLayers = [2, 15] as const;

export interface Allocation {
  readonly experts: number;
  readonly memory: number;
}

/**
 * Splits the inactive parameters: ρ of them to routed experts, the rest to the tables (EG eq. 7).
 * What a token activates stays the same whatever ρ is.
 */
export function allocate(inactive: number, rho: number): Allocation {
  if (!(rho >= 0 && rho <= 1))
    throw new RangeError(`allocate requires rho from 0 to 1, got ${rho}`);
  requireNotNegative('allocate', 'parameters', inactive);
  return { experts: rho * inactive, memory: (1 - rho) * inactive };
}

/**
 * Mean time of a read when each tier has its own, ms.
 *
 * @throws RangeError for shares of no tier or of more than all reads, and times that are none
 */
export function meanLatency(shares: Vector, latencies: Vector): number {
  requireWhole('meanLatency', 'tiers', shares.length, 1);
  requireEach('meanLatency', 'latencies', latencies, shares.length);
  for (const time of latencies) requireNotNegative('meanLatency', 'a latency', time);
  for (const share of shares) requireNotNegative('meanLatency', 'a share', share);
  const all = sum(shares);
  if (all > 1 + 1e-9) throw new RangeError(`meanLatency requires at most 1 in all, got ${all}`);
  return sum(shares.map((share, tier) => share * latencies[tier]));
}
