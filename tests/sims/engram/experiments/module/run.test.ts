import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../../sims/engram/experiments/module/frame.ts';
import type { Values } from '../../../../../sims/engram/experiments/module/knobs.ts';
import { run } from '../../../../../sims/engram/experiments/module/run.ts';

const play = (values: Partial<Values>): Frame[] => [...drive(run, values, undefined)];
const first = (values: Partial<Values> = {}): Frame => play(values)[0];
const hearing = (heard: readonly number[]): number[] =>
  heard.flatMap((change, t) => (change > 0 ? [t + 1] : []));

// 1. Worked out by hand: windows of two and three tokens, taps δ apart.
test.each([
  [1, [6, 7, 8, 9, 10, 11]],
  [2, [6, 7, 8, 9, 10, 11, 12, 13, 14]],
  [3, [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]],
  [4, [6, 7, 8, 10, 11, 12, 14, 15, 16, 18, 19, 20]],
])('with taps %i apart just the places of their windows hear token 6', (dilation, places) => {
  const { heard, reach, gaps } = first({ dilation });
  expect(hearing(heard.windows)).toEqual([6, 7, 8]);
  expect(hearing(heard.convolved)).toEqual(places);
  expect(reach).toEqual({ windows: 3, convolved: places.length });
  expect(gaps).toBe(dilation === 4 ? 3 : 0);
});

test('all rows of two places are others, and at the third those of three tokens', () => {
  expect(first().rows.slice(4, 9)).toEqual([0, 1, 1, 0.5, 0]);
});

// 2. What defines the result.
test('nothing is heard before the changed token, at any setting', () => {
  const settings = fc.record({
    changed: fc.integer({ min: 1, max: 24 }),
    dilation: fc.integer({ min: 1, max: 4 }),
    branches: fc.integer({ min: 1, max: 4 }),
    seed: fc.integer({ min: 1, max: 1000 }),
  });
  fc.assert(
    fc.property(settings, (values) => {
      const { heard } = first(values);
      const all = hearing(heard.convolved);
      expect(all[0]).toBe(values.changed);
      expect(heard.convolved).toHaveLength(24);
    }),
    { numRuns: 30 },
  );
});

test('taps of zero add nothing, and hear no more than the windows', () => {
  const { added, reach, heard } = first({ convolution: 'zero' });
  expect(added).toBe(0);
  expect(reach.convolved).toBe(reach.windows);
  heard.convolved.forEach((change, t) => expect(change).toBeCloseTo(heard.windows[t], 9));
});

test('branches alike have gates alike; else each has its own', () => {
  const own = first().gates[4];
  const alike = first({ alike: true }).gates[4];
  expect(new Set(own).size).toBe(4);
  expect(new Set(alike).size).toBe(1);
  expect(alike[0]).toBe(own[0]);
});

test('fewer branches leave the gates of the others as they were', () => {
  const [four, two] = [first(), first({ branches: 2 })];
  expect(two.gates).toEqual(four.gates.map((ofPlace) => ofPlace.slice(0, 2)));
});

test('an empty text is one place; a change beyond the text is at its last place', () => {
  expect(play({ text: '' })).toHaveLength(1);
  const short = first({ text: 'ab', changed: 9 });
  expect(short.place).toBe(2);
  expect(short.characters).toEqual(['a', 'b']);
});

test('the change is one, even where the text has the very character', () => {
  const { instead, reach } = first({ text: 'a·b·c', changed: 2 });
  expect(instead).toBe('×');
  expect(reach.windows).toBe(3);
});
