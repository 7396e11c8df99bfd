/** The clock of one decoding step, and reads in Zipf's proportions. */
import { vector, type Vector, zeros } from '../../../../math/vector.ts';
import { bytesPerToken, prefetchStall, publishedWidth } from '../../../store.ts';
import type { Frame } from '../frame.ts';
import { blocks, type Values } from '../knobs.ts';

type Timing = Pick<
  Frame,
  'fetches' | 'transfer' | 'hidden' | 'stall' | 'lost' | 'blocks' | 'stalls' | 'layer'
>;

/** One decoding step: the rows come over two links at once, the slower one counts. */
export function timing(
  shares: Vector,
  values: Pick<Values, 'layer' | 'bandwidth' | 'disk' | 'tokens' | 'compute'>,
): Timing {
  const { layer, compute } = values;
  const bytes = values.tokens * bytesPerToken(publishedWidth, 2);
  const milliseconds = (share: number, gigabytes: number): number =>
    (share * bytes) / (gigabytes * 1e6);
  const fetches = [milliseconds(shares[1], values.bandwidth), milliseconds(shares[2], values.disk)];
  const transfer = Math.max(...fetches);
  const stallAt = (block: number): number => prefetchStall(transfer, (block - 1) * compute);
  const lostTo = (stall: number): number => (100 * stall) / (blocks * compute + stall);
  const stall = stallAt(layer);
  const all = vector(blocks, (i) => i + 1);
  return {
    fetches,
    transfer,
    hidden: transfer - stall,
    stall,
    lost: { prefetched: lostTo(stall), unprefetched: lostTo(transfer) },
    blocks: all,
    stalls: all.map(stallAt),
    layer,
  };
}

/** From a number in [0, 1) to a row, the most frequent first. */
export function zipf(rows: number, exponent: number): (u: number) => number {
  const sums = zeros(rows);
  let total = 0;
  for (let i = 0; i < rows; i++) sums[i] = total += (i + 1) ** -exponent;
  return (u) => {
    let [low, high] = [0, rows - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] > u * total) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
