import { expect, test } from 'vitest';
import { gatherings, hostSpeeds, many, speedOf } from '../../../sims/engram/measured.ts';

// 1. Worked out by hand: bytes × rows over microseconds.
test('small random rows do not reach the bandwidth of the bus', () => {
  expect(hostSpeeds.small).toBeCloseTo(6.71, 2); // 10,485,760 bytes in 1,563 µs
  expect(hostSpeeds.long).toBeCloseTo(37.62, 2); // 83,886,080 in 2,230
  expect(hostSpeeds.favourites).toBeCloseTo(61.51, 2); // 335,544,320 in 5,455
});

test('longer rows come faster, and GPU memory is faster than the host by far', () => {
  const host = many.map((each) => speedOf(each, 'host'));
  expect(many.map(({ bytes }) => bytes)).toEqual([160, 320, 1280]);
  expect(host.toSorted((a, b) => a - b)).toEqual(host);
  for (const each of gatherings) expect(each.gpu).toBeLessThan(each.host);
});

// 6. What is refused.
test('sizes and times that are none are refused by name', () => {
  const [one] = gatherings;
  expect(() => speedOf({ ...one, gpu: 0 }, 'gpu')).toThrow(
    'speedOf requires a positive gpu, got 0',
  );
  expect(() => speedOf({ ...one, bytes: NaN }, 'gpu')).toThrow(
    'speedOf requires whole bytes of at least 0, got NaN',
  );
  expect(() => speedOf({ ...one, gpu: 5e-324 }, 'gpu')).toThrow(
    'speedOf requires a finite speed, got Infinity',
  );
});
