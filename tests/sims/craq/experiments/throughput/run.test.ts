import { describe, expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import type { Values } from '../../../../../sims/craq/experiments/throughput/knobs.ts';
import { run } from '../../../../../sims/craq/experiments/throughput/run.ts';
import { sum } from '../../../../../sims/math/vector.ts';

const frames = (given: Partial<Values> = {}) => [...drive(run, given, undefined)];
const last = (given: Partial<Values> = {}) => frames(given).at(-1) ?? frames(given)[0];
const fresh = [1, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210];

describe('the story of the page, at eleven seeds', () => {
  test('one in ten writes: more than twice the reads of the plain chain', () => {
    const gains = fresh.map((seed) => last({ seed }).gain);
    expect(Math.min(...gains)).toBeGreaterThan(2);
  });

  test('nobody writes: three times; half write: less than one and a half', () => {
    expect(last({ share: 0 }).gain).toBeCloseTo(3, 12);
    const gains = fresh.map((seed) => last({ seed, share: 0.5 }).gain);
    expect(gains.filter((gain) => gain > 1 && gain < 1.5).length).toBeGreaterThanOrEqual(10);
  });

  test('four chunks: asking is ahead of coming again, and both of the plain chain', () => {
    const right = fresh.filter((seed) => {
      const { plain, query, retry } = last({ seed, chunks: 4 }).reads;
      return query > retry && retry > plain;
    });
    expect(right.length).toBeGreaterThanOrEqual(10);
  });

  test('six copies, one in five writes: no more reads than three', () => {
    const more = fresh.filter((seed) => {
      const [three, six] = [3, 6].map(
        (replicas) => last({ seed, replicas, share: 0.2 }).reads.retry,
      );
      return six <= three;
    });
    expect(more.length).toBeGreaterThanOrEqual(10);
  });
});

test('the reads of a chain are those of its copies, and the curves end where all write', () => {
  for (const { reads, answered, byShare, byCopies } of frames({ share: 0.3 })) {
    for (const lane of ['plain', 'query', 'retry'] as const) {
      expect(sum(answered[lane])).toBeCloseTo(reads[lane], 12);
      expect(byShare[lane].at(-1)).toBe(0);
      expect(byCopies[lane]).toHaveLength(6);
    }
  }
});

test('clients are all somewhere, in every frame', () => {
  for (const { away, waitingReads, waitingWrites } of frames({ clients: 30 })) {
    for (const lane of ['plain', 'query', 'retry'] as const) {
      expect(away[lane] + sum(waitingReads[lane]) + sum(waitingWrites[lane])).toBe(30);
    }
  }
});
