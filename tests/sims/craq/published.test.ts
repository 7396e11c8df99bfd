/** The published figures, against what they are made of. */
import { expect, test } from 'vitest';
import {
  adapterGibibytes,
  networkTebibytes,
  perNode,
  sortRate,
} from '../../../sims/craq/published.ts';

test('180 nodes with 2 × 200 Gb/s carry 8.2 TiB/s; 6.6 are 81 % of it, 37.5 GiB/s a node', () => {
  const all = networkTebibytes(180, 2, 200);
  expect(all).toBeCloseTo(72e12 / 8 / 2 ** 40, 12);
  expect(all).toBeCloseTo(8.19, 2);
  expect(6.6 / all).toBeCloseTo(0.806, 3);
  expect(perNode(6.6, 180)).toBeCloseTo(37.5, 1);
});

test('GraySort: 110.5 TiB in 30 min 14 s are 3.655 TiB a minute, published as 3.66', () => {
  expect(sortRate(110.5, 30, 14)).toBeCloseTo(3.655, 3);
  expect(sortRate(60, 0, 60)).toBe(60);
});

test('KVCache: an adapter of 400 Gb/s carries 46.6 GiB/s', () => {
  expect(adapterGibibytes(400)).toBeCloseTo(46.57, 2);
});

test('what is no rate, size or time is refused', () => {
  for (const bad of [NaN, Infinity, 0, -1]) {
    expect(() => networkTebibytes(bad, 2, 200)).toThrow(`got ${bad}`);
    expect(() => networkTebibytes(180, bad, 200)).toThrow(`got ${bad}`);
    expect(() => networkTebibytes(180, 2, bad)).toThrow(`got ${bad}`);
    expect(() => adapterGibibytes(bad)).toThrow(`got ${bad}`);
    expect(() => perNode(6.6, bad)).toThrow(`got ${bad}`);
    expect(() => perNode(bad, 6)).toThrow(`got ${bad}`);
    expect(() => sortRate(bad, 30, 14)).toThrow(`got ${bad}`);
  }
  expect(() => sortRate(1, NaN, 0)).toThrow('NaN min');
  expect(() => sortRate(1, 1, -5)).toThrow('-5 s');
  expect(() => sortRate(1, 0, 0)).toThrow('time in seconds');
});
