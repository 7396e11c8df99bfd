/** The clock of one decoding step, and reads in Zipf's proportions. */
import { vector, type Vector, zeros } from '../../math/vector.ts';
import { bytesPerToken, prefetchStall, publishedWidth } from '../store.ts';

export const blocks = 30;

export type Timing = {
  readonly transfer: number; // ms a step, all tiers
  readonly hidden: number; // ms of it behind the blocks before the layer
  readonly stall: number; // ms
  readonly loss: number; // % of the throughput
  readonly lossResident: number; // %, were the rows fetched when the layer begins
  readonly blocks: Vector; // 1 … 30
  readonly stalls: Vector; // ms, had the layer been that block
  readonly layer: number;
};

/** One decoding step: the rows come over two links at once, the slower one counts. */
export function timing(
  shares: Vector,
  values: { layer: number; bandwidth: number; disk: number; tokens: number; compute: number },
): Timing {
  const { layer, compute } = values;
  const bytes = values.tokens * bytesPerToken(publishedWidth, 2);
  const milliseconds = (share: number, gigabytes: number): number =>
    (share * bytes) / (gigabytes * 1e6);
  const transfer = Math.max(
    milliseconds(shares[1], values.bandwidth),
    milliseconds(shares[2], values.disk),
  );
  const stallAt = (block: number): number => prefetchStall(transfer, (block - 1) * compute);
  const lost = (stall: number): number => (100 * stall) / (blocks * compute + stall);
  const stall = stallAt(layer);
  const all = vector(blocks, (i) => i + 1);
  return {
    transfer,
    hidden: transfer - stall,
    stall,
    loss: lost(stall),
    lossResident: lost(transfer),
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
