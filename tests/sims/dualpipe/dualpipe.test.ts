import { expect, test } from 'vitest';
import { dualPipe, dualPipeV } from '../../../sims/dualpipe/dualpipe.ts';
import type { Slot } from '../../../sims/dualpipe/slots.ts';

/** A program in letters: F0 I1 W1 F0B1 …, directions as the slots have them. */
const written = (slots: readonly Slot[]): string =>
  slots
    .map((slot) => {
      const { direction } = slot.chunk;
      if (slot.kind === 'fused') return `F${direction}B${slot.backward.direction}`;
      return `${{ forward: 'F', backward: 'B', input: 'I', weight: 'W' }[slot.kind]}${direction}`;
    })
    .join(' ');

test('4 ranks and 8 micro-batches: each step of the code, by hand', () => {
  const [outer, middle] = dualPipe(4, 8).ranks;
  expect(written(outer)).toBe(
    [
      'F0 F0', // 1: 2 · (2 − 0 − 1) forwards
      'F0 F1', // 2
      'I1 W1 F1', // 3
      'F0B1 F1B0', // 4: C − P + h + 1 = 1, not in the middle
      'B1 F1B0', // 5
      'B1 I0', // 6: h = 0 switches after the backward of direction 1, at iteration 0
      'W0 I0', // 7
      'W0', // 8
    ].join(' '),
  );
  expect(written(middle)).toBe(
    [
      'F0 F1 F0 F1', // 2, twice
      'F0 B1 F1B0 F0B1 F1B0', // 4: the very first slot is not fused
      'B1 B0 I1 I0', // 6: h = 1 switches before the backward of direction 1, at iteration 1
      'W1 W0', // 8
    ].join(' '),
  );
});

test('two ranks are both in the middle: steps 1, 3, 5 and 7 vanish', () => {
  const { ranks } = dualPipe(2, 4);
  expect(ranks.map(written)).toEqual(['F0 F1 F0 B1 F1B0 B1 I0 W0', 'F1 F0 F1 B0 F0B1 B0 I1 W1']);
});

test('the V takes an odd number of micro-batches, and one rank', () => {
  expect(written(dualPipeV(1, 3).ranks[0])).toBe('F0 F0 F0 B0 F0B0 F0B0 F0B0 B0 I0 W0');
});

test('weight chunks leave in the order in which they came', () => {
  for (const slots of dualPipe(16, 32).ranks) {
    const of = (kind: string) =>
      slots.filter((slot) => slot.kind === kind).map((slot) => slot.chunk);
    expect(of('weight')).toEqual(of('input'));
  }
});

test('a stage lies at the rank that says so', () => {
  for (const programs of [dualPipe(8, 16), dualPipeV(4, 9)]) {
    programs.ranks.forEach((slots, rank) => {
      for (const { chunk } of slots) {
        expect(programs.rankOf(chunk.direction, chunk.stage)).toBe(rank);
      }
    });
  }
});

test.each([
  [7, 20, 'dualPipe requires an even number of ranks, got 7'],
  [8, 21, 'dualPipe requires an even number of micro-batches, got 21'],
  [8, 14, 'dualPipe requires at least 2P = 16 micro-batches for P = 8 ranks, got 14'],
  [0, 4, 'dualPipe requires whole ranks of at least 2, got 0'],
  [1, 4, 'dualPipe requires whole ranks of at least 2, got 1'],
  [NaN, 4, 'dualPipe requires whole ranks of at least 2, got NaN'],
  [4, Infinity, 'dualPipe requires whole micro-batches of at least 1, got Infinity'],
  [4, 9.5, 'dualPipe requires whole micro-batches of at least 1, got 9.5'],
])('%d ranks with %d micro-batches are refused with the reason', (ranks, batches, message) => {
  expect(() => dualPipe(ranks, batches)).toThrow(message);
});

test('the V refuses fewer micro-batches than stages, and no rank', () => {
  expect(() => dualPipeV(4, 7)).toThrow('at least 2P = 8 micro-batches for P = 4 ranks, got 7');
  expect(() => dualPipeV(0, 7)).toThrow('dualPipeV requires whole ranks of at least 1, got 0');
});
