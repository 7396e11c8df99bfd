import { expect, test } from 'vitest';
import { newCache, newMeter, product, productFromLeft } from '../../../sims/mla/counting.ts';

const m = [
  [1, 2, 3],
  [4, 5, 6],
];

test('a product counts a multiplication for each entry, from either side', () => {
  const meter = newMeter();
  expect(product(m, [1, 0, 2], meter, 'project')).toEqual([7, 16]);
  expect(productFromLeft([1, 2], m, meter, 'rebuild')).toEqual([9, 12, 15]);
  expect(meter).toEqual({ project: 6, rebuild: 6, attend: 0 });
});

test('a cache counts what it holds, what was read of it, and its bytes', () => {
  const cache = newCache(3);
  cache.append([1, 2, 3]);
  cache.append([4, 5, 6]);
  expect(cache.read()).toEqual(m);
  cache.read();
  expect(cache).toMatchObject({ length: 2, elements: 6, elementsRead: 12 });
  expect([cache.bytes(), cache.bytes(8)]).toEqual([12, 6]);
});

test('what does not fit, and sizes that are none, are refused', () => {
  const from =
    (v: number[], of = m) =>
    () =>
      productFromLeft(v, of, newMeter(), 'rebuild');
  expect(from([1, 2, 3])).toThrow('productFromLeft requires a number for each row, got 3 for 2');
  expect(from([1])).toThrow('got 1 for 2');
  expect(from([], [])).toThrow('got 0 for 0');
  expect(() => newCache(-3)).toThrow('newCache requires whole width of at least 1, got -3');
  expect(() => newCache(NaN)).toThrow('got NaN');
  expect(() => newCache(3).bytes(-16)).toThrow('a positive number of bits, got -16');
});
