import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../../sims/mtp/experiments/drafts/frame.ts';
import { knobs, passes, type Values } from '../../../../../sims/mtp/experiments/drafts/knobs.ts';
import { run } from '../../../../../sims/mtp/experiments/drafts/run.ts';

async function frames(given: Partial<Values> = {}): Promise<readonly Frame[]> {
  return [...drive(run, given, await run.prepare!(startOf(knobs, given)))];
}
const last = async (given: Partial<Values> = {}) => (await frames(given)).at(-1)!;
const seeds = [201, 202, 203, 204, 205, 206, 207, 208, 209, 210];

describe('the story of the page', () => {
  test.each(seeds)(
    'seed %i: one draft stays under two, six bring more, a look-up less',
    async (seed) => {
      const [one, six, look] = await Promise.all([
        last({ seed, drafts: 1 }),
        last({ seed, drafts: 6 }),
        last({ seed, drafter: 'lookUp' }),
      ]);
      expect(one.perPass).toBeLessThanOrEqual(2);
      expect(one.perPass).toBeGreaterThan(1.6);
      expect(six.perPass).toBeGreaterThan(2.5);
      expect(six.perPass).toBeLessThan(5);
      expect(one.acceptance - look.acceptance).toBeGreaterThan(20);
    },
  );

  test('at temperature 0 the text does not depend on drafts or drafter', async () => {
    const plain = (await last({ temperature: 0, drafts: 0, kind: 'sums' })).written;
    for (const drafter of ['module', 'lookUp', 'bigram'] as const) {
      const { written } = await last({ temperature: 0, drafts: 4, drafter, kind: 'sums' });
      expect(written.startsWith(plain)).toBe(true);
    }
  });

  test('four drafts as dear as the module here are slower than none', async () => {
    for (const seed of seeds.slice(0, 5)) {
      expect((await last({ seed, drafts: 4, cost: 0.67 })).speed).toBeLessThan(1);
    }
  });
});

test('what is counted is what is written', async () => {
  for (const {
    written,
    origin,
    counts,
    tokens,
    accepted,
    passes: past,
    step,
    perPass,
  } of await frames()) {
    expect(past).toBe(step);
    expect([...written].length).toBe(tokens);
    expect(counts.reduce((a, b) => a + b, 0)).toBe(tokens);
    expect([...origin].filter((who) => who === 'd')).toHaveLength(accepted);
    if (step > 0) expect(perPass).toBeCloseTo(tokens / step, 12);
  }
  expect(await frames()).toHaveLength(passes + 1);
});

test('without drafts every pass writes one token, at the speed of plain decoding', async () => {
  const { counts, speed, tried } = await last({ drafts: 0 });
  expect(counts.every((count) => count === 1)).toBe(true);
  expect([speed, tried]).toEqual([1, 0]);
});
