/** Bets of multi-token prediction on seeds that nobody tuned on: as told in nine of ten. */
import { expect, test } from 'vitest';
import { drive, startOf } from '../../sims/contract/drive.ts';
import { knobs as ofDrafts, type Values } from '../../sims/mtp/experiments/drafts/knobs.ts';
import { run as runDrafts } from '../../sims/mtp/experiments/drafts/run.ts';
import { run as runOverlap } from '../../sims/mtp/experiments/overlap/run.ts';
import { claims as drafts } from '../../src/labs/mtp/drafts/claims.ts';
import { claims as overlap } from '../../src/labs/mtp/overlap/claims.ts';

const fresh = Array.from({ length: 10 }, (_, i) => 201 + i);

async function play(given: Partial<Values>) {
  return [...drive(runDrafts, given, await runDrafts.prepare!(startOf(ofDrafts, given)))];
}

test.each([
  ['chained', 'four'],
  ['lookUp', 'less'],
  ['logs', 'two'],
] as const)('drafts: bet %s ends as %s', async (name, outcome) => {
  const { before, change, judge } = drafts.bets[name];
  const ends = await Promise.all(
    fresh.map(async (seed) =>
      judge(await play({ ...before, ...change, seed }), await play({ ...before, seed })),
    ),
  );
  expect(ends.filter((end) => end === outcome).length).toBeGreaterThanOrEqual(9);
});

test('drafts: four that are dear are never faster than none', async () => {
  const { before, change, judge } = drafts.bets.dear;
  for (const seed of fresh) {
    const end = judge(await play({ ...before, ...change, seed }), await play({ ...before, seed }));
    expect(end).not.toBe('faster');
  }
});

test.each([
  ['flat', 'most'],
  ['whole', 'shifted'],
  ['swapped', 'same'],
] as const)('overlap: bet %s ends as %s, whatever is drawn', (name, outcome) => {
  const { before, change, judge } = overlap.bets[name];
  for (const seed of fresh) {
    const played = (values: typeof before) => [
      ...drive(runOverlap, { ...values, seed }, undefined),
    ];
    expect(judge(played({ ...before, ...change }), played(before))).toBe(outcome);
  }
});
