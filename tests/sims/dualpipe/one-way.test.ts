import { expect, test } from 'vitest';
import { gpipe, oneForwardOneBackward, zeroBubble } from '../../../sims/dualpipe/one-way.ts';
import type { Slot } from '../../../sims/dualpipe/slots.ts';

const letters = { forward: 'F', backward: 'B', input: 'I', weight: 'W', fused: 'X' } as const;
const written = (slots: readonly Slot[]): string =>
  slots.map(({ kind, chunk }) => `${letters[kind]}${chunk.batch}`).join(' ');

test('GPipe: all forwards, then all backwards', () => {
  expect(gpipe(2, 3).ranks.map(written)).toEqual(['F0 F1 F2 B0 B1 B2', 'F0 F1 F2 B0 B1 B2']);
});

test('1F1B: as many forwards ahead as there are ranks behind', () => {
  expect(oneForwardOneBackward(3, 4).ranks.map(written)).toEqual([
    'F0 F1 F2 B0 F3 B1 B2 B3',
    'F0 F1 B0 F2 B1 F3 B2 B3',
    'F0 B0 F1 B1 F2 B2 F3 B3',
  ]);
});

test('ZB1P: weight parts begin once a rank has taken as many turns as its number', () => {
  expect(zeroBubble(3, 4).ranks.map(written)).toEqual([
    'F0 F1 F2 I0 W0 F3 I1 W1 I2 W2 I3 W3',
    'F0 F1 I0 F2 I1 W0 F3 I2 W1 I3 W2 W3',
    'F0 I0 F1 I1 F2 I2 W0 F3 I3 W1 W2 W3',
  ]);
});

test('fewer micro-batches than ranks are taken', () => {
  expect(written(oneForwardOneBackward(8, 2).ranks[0])).toBe('F0 F1 B0 B1');
  expect(written(zeroBubble(8, 2).ranks[0])).toBe('F0 F1 I0 W0 I1 W1');
});

test('counts that are none are refused by name', () => {
  for (const [name, schedule] of Object.entries({ gpipe, oneForwardOneBackward, zeroBubble })) {
    expect(() => schedule(0, 4)).toThrow(`${name} requires whole ranks of at least 1, got 0`);
    expect(() => schedule(4, 0)).toThrow(
      `${name} requires whole micro-batches of at least 1, got 0`,
    );
    expect(() => schedule(NaN, 4)).toThrow('got NaN');
  }
});
