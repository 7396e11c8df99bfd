import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dot, norm, vector } from '../../../sims/math/vector.ts';
import { frequency, pairOf, rotate, type Layout } from '../../../sims/dsa/rotary.ts';

const layouts: readonly Layout[] = ['halves', 'interleaved'];
const entries = fc.array(fc.integer({ min: -64, max: 64 }), { minLength: 8, maxLength: 8 });
const place = fc.integer({ min: 0, max: 500 });

test('a quarter turn by hand, in both ways to pair', () => {
  const base = 1; // every pair turns by one radian a token
  const [cos, sin] = [Math.cos(1), Math.sin(1)];
  const halves = rotate([1, 0, 0, 0, 7], 1, { width: 4, base, layout: 'halves' });
  halves.forEach((x, i) => expect(x).toBeCloseTo([cos, 0, sin, 0, 7][i], 12));
  const mixed = rotate([1, 0, 0, 0, 7], 1, { width: 4, base, layout: 'interleaved' });
  mixed.forEach((x, i) => expect(x).toBeCloseTo([cos, sin, 0, 0, 7][i], 12));
});

test('pair 0 turns a radian a token, the last one hardly', () => {
  expect(frequency(0, 64, 10_000)).toBe(1);
  expect(frequency(32, 64, 10_000)).toBeCloseTo(1e-4, 12);
});

test.each(layouts)('%s: a product depends on the distance alone, lengths stay', (layout) => {
  const how = { width: 6, base: 100, layout };
  fc.assert(
    fc.property(entries, entries, place, place, place, (a, b, s, t, shift) => {
      const one = dot(rotate(a, s, how), rotate(b, t, how));
      const other = dot(rotate(a, s + shift, how), rotate(b, t + shift, how));
      expect(other).toBeCloseTo(one, 6); // entries to 64, angles to 1,000 radians
      expect(norm(rotate(a, s, how))).toBeCloseTo(norm(a), 9);
    }),
  );
});

test('one way is the other with the entries in another order', () => {
  const order = vector(8, (i) => pairOf('halves', Math.floor(i / 2), 8)[i % 2]);
  fc.assert(
    fc.property(entries, place, (a, position) => {
      const how = { width: 8, base: 10_000 };
      const halves = rotate(a, position, { ...how, layout: 'halves' });
      const mixed = rotate(
        order.map((i) => a[i]),
        position,
        { ...how, layout: 'interleaved' },
      );
      order.forEach((from, i) => expect(mixed[i]).toBeCloseTo(halves[from], 12));
    }),
  );
});

test('the bug: what matches at a distance, with the right pairs, does not with the wrong ones', () => {
  const slow = vector(16, (i) => (i % 8 >= 4 ? 1 : 0)); // in the slow pairs of the halves
  const at = (position: number, layout: Layout): number[] =>
    rotate(slow, position, { width: 16, base: 10_000, layout });
  const score = (layout: Layout): number => dot(at(50, layout), at(0, layout));
  expect(score('halves')).toBeGreaterThan(7); // of 8
  expect(score('interleaved')).toBeLessThan(5.5);
});

test.each([
  [
    () => rotate([1, 2, 3], 0, { width: 3, base: 10, layout: 'halves' }),
    'even width up to 3, got 3',
  ],
  [() => rotate([1, 2], 0, { width: 4, base: 10, layout: 'halves' }), 'even width up to 2, got 4'],
  [
    () => rotate([1, NaN], 0, { width: 2, base: 10, layout: 'halves' }),
    'finite entries, got NaN at 1',
  ],
  [
    () => rotate([1, 2], -1, { width: 2, base: 10, layout: 'halves' }),
    'position of at least 0, got -1',
  ],
  [() => rotate([1, 2], 0, { width: 2, base: 0, layout: 'halves' }), 'positive base, got 0'],
  [() => rotate([1, 2], 0, { width: 2, base: 9, layout: 'pairs' as Layout }), 'got pairs'],
])('%s is refused: %s', (call, message) => {
  expect(call).toThrow(message);
});
