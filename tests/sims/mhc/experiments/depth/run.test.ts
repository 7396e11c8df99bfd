import { expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../../sims/mhc/experiments/depth/frame.ts';
import type { Values } from '../../../../../sims/mhc/experiments/depth/knobs.ts';
import { run as depth } from '../../../../../sims/mhc/experiments/depth/run.ts';
import { claims } from '../../../../../src/labs/mhc/depth/claims.ts';

const last = (values: Partial<Values> = {}): Frame => {
  const frames = [...drive(depth, values, undefined)];
  return frames[frames.length - 1];
};

test('sixty layers: HC in the hundreds for every seed, mHC forward exactly 1', () => {
  for (const seed of [1, 2, 3]) {
    const { hcMedian, gain, mhcBackward } = last({ seed, networks: 60 });
    expect(hcMedian).toBeGreaterThan(300);
    expect(hcMedian).toBeLessThan(3000);
    expect(gain.mhc).toBeCloseTo(1, 12);
    expect(mhcBackward).toBeGreaterThanOrEqual(1 - 1e-12);
  }
});

test('1.6 is in the tail of sharp, similar layers, and nowhere with mild or independent ones', () => {
  for (const seed of [1, 2]) {
    const sharp = last({ seed });
    expect(sharp.largest).toBeGreaterThan(1.4);
    expect(sharp.largestMedian).toBeLessThan(1.05);
    expect(sharp.smallest).toBeLessThan(0.6);
    expect(last({ seed, correlation: 0 }).largest).toBeLessThan(1.15);
    expect(last({ seed, sharpness: 1, correlation: 0 }).largest).toBeLessThan(1.0001);
  }
});

test('more iterations move both tails towards 1', () => {
  const runs = [1, 20, 100].map((iterations) => last({ iterations, networks: 60 }));
  expect(runs[0].largest).toBeGreaterThan(runs[1].largest);
  expect(runs[1].largest).toBeGreaterThan(runs[2].largest);
  expect(runs[0].smallest).toBeLessThan(runs[1].smallest);
  expect(runs[1].smallest).toBeLessThan(runs[2].smallest);
});

test('without Sinkhorn everything stays finite, however far it runs', () => {
  const { gain, largest, composite } = last({
    iterations: 0,
    sharpness: 6,
    layers: 120,
    networks: 5,
  });
  expect(gain.mhc).toBeGreaterThan(1e100);
  expect(Number.isFinite(largest)).toBe(true);
  expect(composite.flat().every(Number.isFinite)).toBe(true);
});

test('the same maps at another depth: a shorter run is the beginning of a longer one', () => {
  const long = [...drive(depth, { layers: 12, networks: 5 }, undefined)];
  expect([...drive(depth, { layers: 7, networks: 5 }, undefined)]).toEqual(long.slice(0, 7));
});

test('HC does not change when mHC’s knobs do', () => {
  const [a, b] = [
    last({ layers: 10, networks: 5 }),
    last({ layers: 10, networks: 5, iterations: 3, sharpness: 1 }),
  ];
  expect(a.hcGains).toEqual(b.hcGains);
});

test('bets: independence and iterations bring the tail in, depth multiplies HC', () => {
  const judged = Object.values(claims.bets).map((bet) =>
    bet.judge(
      [...drive(depth, { ...bet.before, ...bet.change }, undefined)],
      [...drive(depth, bet.before, undefined)],
    ),
  );
  expect(judged).toEqual(['nearer', 'nearer', 'grows']);
});

test('each way is measured through all layers: forward to the last, backward to the first', () => {
  for (const values of [{}, { seed: 2, streams: 3, reading: 'magnitudeOfSum' }] as const) {
    const { layer, forward, backward, gain, mhcBackward } = last({ ...values, networks: 3 });
    for (const lane of ['hc', 'mhc'] as const) {
      expect(forward[lane]).toHaveLength(layer + 1);
      expect(backward[lane]).toHaveLength(layer + 1);
      expect([forward[lane][0], backward[lane][layer]]).toEqual([1, 1]);
      expect(forward[lane][layer]).toBe(gain[lane]);
    }
    expect(backward.mhc[0]).toBeCloseTo(mhcBackward, 9);
  }
});

test('a gradient that leaves layer after layer is multiplied by the product of what it passed', () => {
  const frames = [...drive(depth, { layers: 5, networks: 1, streams: 1 }, undefined)];
  const { forward, backward } = frames[4]; // of one stream all maps commute
  for (let l = 0; l <= 5; l++) {
    expect(backward.hc[l] * forward.hc[l]).toBeCloseTo(forward.hc[5], 9);
  }
});
