import { describe, expect, test } from 'vitest';
import { blocks } from '../../../../../../sims/engram/experiments/tiers/knobs.ts';
import { timing, zipf } from '../../../../../../sims/engram/experiments/tiers/run/timing.ts';
import { bytesPerToken, publishedWidth } from '../../../../../../sims/engram/store.ts';

const values = { layer: 3, bandwidth: 50, disk: 5, tokens: 512, compute: 1 };
/** Of 512 tokens, two bytes a number. */
const bytes = 512 * bytesPerToken(publishedWidth, 2);

describe('a decoding step', () => {
  test('fetches a share over each of two links, at gigabytes a second, in milliseconds', () => {
    const { fetches, transfer } = timing([0.5, 0.3, 0.2], values);
    expect(fetches[0]).toBeCloseTo(((0.3 * bytes) / 50e9) * 1e3, 12);
    expect(fetches[1]).toBeCloseTo(((0.2 * bytes) / 5e9) * 1e3, 12);
    expect(transfer).toBe(fetches[1]); // the slower of the two counts
    expect(timing([0, 1, 0], values).transfer).toBe(timing([0, 1, 0], values).fetches[0]);
  });

  test('what lies in GPU memory costs nothing', () => {
    const { transfer, stall, lost } = timing([1, 0, 0], values);
    expect([transfer, stall, lost.prefetched, lost.unprefetched]).toEqual([0, 0, 0, 0]);
  });

  // Two blocks of 1 ms stand before the third: so much of the transfer is hidden.
  test('waits for what the blocks before it do not hide', () => {
    const shares = [0, 0, 1];
    const { transfer, hidden, stall } = timing(shares, { ...values, disk: 0.5 });
    expect(transfer).toBeGreaterThan(2);
    expect(stall).toBeCloseTo(transfer - 2, 12);
    expect(hidden).toBeCloseTo(2, 12);
    const early = timing(shares, { ...values, disk: 0.5, layer: 1 });
    expect(early.stall).toBe(transfer);
    expect(timing(shares, { ...values, layer: 3, compute: 1000 }).stall).toBe(0);
  });

  test('loses the share of its time that it waits', () => {
    const { stall, transfer, lost } = timing([0, 0, 1], { ...values, disk: 0.5 });
    const share = (wait: number): number => (100 * wait) / (30 * 1 + wait);
    expect(lost.prefetched).toBeCloseTo(share(stall), 12);
    expect(lost.unprefetched).toBeCloseTo(share(transfer), 12);
    expect(lost.unprefetched).toBeGreaterThan(lost.prefetched);
  });

  test('tells of every block what it would wait, less from block to block', () => {
    const { blocks: all, stalls, stall, layer } = timing([0, 0, 1], { ...values, disk: 0.1 });
    expect(all).toEqual(Array.from({ length: blocks }, (_, i) => i + 1));
    expect(stalls[layer - 1]).toBe(stall);
    for (let i = 1; i < blocks; i++) {
      expect(stalls[i - 1] - stalls[i]).toBeCloseTo(stalls[i] > 0 ? 1 : stalls[i - 1], 9);
    }
  });
});

describe('reads by Zipf’s law', () => {
  // 1 + ½ + ⅓ + ¼ = 25/12: the first row has 12/25 of the reads, the second 6/25, then 4/25 and 3/25.
  test('four rows share the line from 0 to 1 as 12 : 6 : 4 : 3', () => {
    const row = zipf(4, 1);
    const counts = [0, 0, 0, 0];
    for (let i = 0; i < 25; i++) counts[row((i + 0.5) / 25)]++;
    expect(counts).toEqual([12, 6, 4, 3]);
  });

  test('with exponent 0 every row is read alike, from the first to the last', () => {
    const row = zipf(5, 0);
    expect([0, 0.1, 0.3, 0.5, 0.7, 0.9, 1 - 2 ** -53].map(row)).toEqual([0, 0, 1, 2, 3, 4, 4]);
  });

  test('of one row there is nothing to choose', () => {
    expect(zipf(1, 1.5)(0.999)).toBe(0);
  });
});
