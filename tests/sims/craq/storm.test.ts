/** Seeded histories with crashes, cut links, lost, doubled and late messages, by the protocol and by broken ones. */
import { expect, test } from 'vitest';
import type { Broken, Mode } from '../../../sims/craq/messages.ts';
import { storm } from '../../../sims/craq/storm.ts';
import { long, patience } from '../../long.ts';

const strict: readonly Mode[] = ['plain', 'craq', 'strict'];
const seeds = (count: number, from = 1): number[] =>
  Array.from({ length: count }, (_, i) => from + i);
/** With ten thousand histories in `test:long`. */
const count = long ? 3400 : 40;

test.each(strict)(
  'no history of %s goes back, loses an acknowledged write, or breaks an invariant',
  (mode) => {
    let ended = 0;
    for (const seed of seeds(count)) {
      const { verdicts, broken, ended: own, chains } = storm(seed, mode);
      expect(
        verdicts.every(({ linearizable }) => linearizable),
        `seed ${seed}`,
      ).toBe(true);
      expect(broken, `seed ${seed}`).toEqual([]);
      expect(chains).toBeGreaterThan(1);
      ended += own;
    }
    expect(ended / count).toBeGreaterThan(20); // or it would prove nothing
  },
  patience,
);

test('relaxed reads do go back, and the checker names the two that contradict', () => {
  const { verdicts, histories } = storm(23, 'relaxed');
  const chunk = verdicts.findIndex(({ linearizable }) => !linearizable);
  const verdict = verdicts[chunk];
  if (verdict.linearizable) throw new Error('seed 23 was chosen because it goes back');
  const [earlier, later] = [verdict.earlier, verdict.later].map((i) => histories[chunk][i]);
  expect(earlier.end).toBeLessThan(later.call);
  expect(later.kind).toBe('read');
  expect(earlier.value).not.toBe(later.value);
});

test.each<[Broken, number]>([
  ['early', 14],
  ['eager', 1],
  ['lease', 10],
  ['drop', 61],
  ['forget', 55],
])(
  'broken by “%s”, seed %d has a history without an order; as it should be, it has none',
  (broken, seed) => {
    const ordered = (variant: Broken): boolean =>
      storm(seed, 'strict', variant).verdicts.every(({ linearizable }) => linearizable);
    expect(ordered(broken)).toBe(false);
    expect(ordered('none')).toBe(true);
  },
);

test('an old chain version that is accepted is caught in the end: copies differ', () => {
  // No reader saw it in a thousand histories: version numbers and request numbers still protect them.
  expect(storm(15, 'strict', 'stale').broken).toContain('copies differ in the end');
  expect(storm(15, 'strict').broken).toEqual([]);
});

test('a history is a function of its seed', () => {
  expect(storm(5, 'craq')).toEqual(storm(5, 'craq'));
});
