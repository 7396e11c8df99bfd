/**
 * Balanced tables: balanced incomplete block designs of combinatorics, which the notes of 3FS name
 * (docs/design_notes.md, "Balanced traffic during recovery"). What must hold of their counts, and a
 * search that ends.
 */
import { requireWhole } from '../math/checks.ts';
import type { Placement } from './placement.ts';

/** n SSDs, k copies a chain, r targets an SSD. */
export interface Sizes {
  readonly ssds: number;
  readonly replicas: number;
  readonly targets: number;
}

/** How many chains there must be, in how many a pair meets, and whether that can be at all. */
export interface Counts {
  readonly chains: number; // b = n r / k
  readonly together: number; // λ = r (k − 1) / (n − 1)
  /** 'chains' or 'pairs': that number is not whole; 'few': fewer chains than SSDs. */
  readonly obstacle: 'none' | 'chains' | 'pairs' | 'few';
}

/**
 * b k = n r: all targets belong to chains. λ (n − 1) = r (k − 1): the neighbours of one SSD, counted
 * in two ways. b ≥ n (Fisher 1940) unless every chain has all SSDs or each but one copy. Necessary,
 * not sufficient.
 *
 * @throws RangeError for counts that are not whole or below 1, and k > n
 */
export function designCounts({ ssds, replicas, targets }: Sizes): Counts {
  requireWhole('designCounts', 'SSDs', ssds, 1);
  requireWhole('designCounts', 'copies', replicas, 1);
  requireWhole('designCounts', 'targets', targets, 1);
  if (replicas > ssds) {
    throw new RangeError(
      `designCounts requires at most ${ssds} copies, one an SSD, got ${replicas}`,
    );
  }
  const chains = (ssds * targets) / replicas;
  const together = ssds === 1 ? 0 : (targets * (replicas - 1)) / (ssds - 1);
  const isProper = replicas > 1 && replicas < ssds;
  const obstacle = !Number.isInteger(chains)
    ? 'chains'
    : !Number.isInteger(together)
      ? 'pairs'
      : isProper && chains < ssds
        ? 'few'
        : 'none';
  return { chains, together, obstacle };
}

/** What a search came to; 'limit': it was stopped, and whether there is a table stays open. */
export interface Search {
  readonly found?: Placement;
  readonly outcome: 'found' | 'counts' | 'none' | 'limit';
  readonly tried: number; // SSDs that were put into a chain, those taken out again among them
}

/** So many are tried unless told. */
const patience = 1_000_000;

/**
 * The first balanced table in the order of the alphabet, ABC before ABD. It always lays a chain for
 * the first pair that meets too seldom and takes it back where that leads nowhere.
 *
 * @param limit how often to put an SSD into a chain, at most
 * @throws RangeError for what `designCounts` refuses
 */
export function findBalanced(sizes: Sizes, limit: number = patience): Search {
  requireWhole('findBalanced', 'limit', limit, 0);
  const { chains, together, obstacle } = designCounts(sizes);
  if (obstacle !== 'none') return { outcome: 'counts', tried: 0 };
  const { ssds, replicas, targets } = sizes;
  if (ssds * Math.max(ssds, targets) > limit) return { outcome: 'limit', tried: 0 };
  if (replicas === 1) {
    const alone = Array.from({ length: chains }, (_, at) => [Math.floor(at / targets)]);
    return { found: alone, outcome: 'found', tried: chains };
  }
  const laid: number[][] = [];
  const left = Array.from({ length: ssds }, () => new Array<number>(ssds).fill(together));
  const stack = [chainsFor(left, replicas)];
  let tried = 0;
  for (; tried < limit && stack.length > 0; tried++) {
    if (laid.length === stack.length) count(left, laid.pop(), 1);
    const { value, done } = stack[stack.length - 1].next();
    if (done) stack.pop();
    else if (value !== undefined) {
      laid.push(value);
      count(left, value, -1);
      if (laid.length === chains) return { found: laid, outcome: 'found', tried };
      stack.push(chainsFor(left, replicas));
    }
  }
  return { outcome: stack.length === 0 ? 'none' : 'limit', tried };
}

function count(left: number[][], chain: readonly number[] = [], by: number): void {
  for (const a of chain) for (const b of chain) left[a][b] += a === b ? 0 : by;
}

/**
 * Chains, in order, that hold the first pair with a meeting left and use up no other; undefined
 * after every SSD that was put in before a chain is whole.
 */
function* chainsFor(
  left: readonly number[][],
  replicas: number,
): Generator<number[] | undefined, undefined> {
  const first = left.findIndex((row, a) => row.some((meetings, b) => b > a && meetings > 0));
  if (first < 0) return;
  const second = left[first].findIndex((meetings, b) => b > first && meetings > 0);
  const chain = [first, second];
  for (let next = second + 1; ; next++) {
    yield chain.length === replicas ? [...chain] : undefined;
    if (chain.length === replicas) next = left.length;
    while (next < left.length && chain.some((ssd) => left[ssd][next] === 0)) next++;
    if (next < left.length) chain.push(next);
    else if (chain.length === 2) return;
    else next = chain.pop() ?? 0;
  }
}
