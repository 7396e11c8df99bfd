import { describe, expect, test } from 'vitest';
import {
  requireDevices,
  requireFinite,
  requireGroups,
  requireLoads,
  requirePairs,
  requireSizes,
} from '../../../sims/moe/checks.ts';

describe('what is let through', () => {
  test('loads from 0 on, and one affinity a share', () => {
    expect(() => requireLoads('who', [0, 0.5, 1e300])).not.toThrow();
    expect(() => requirePairs('who', [0, 1], [-3, NaN])).not.toThrow(); // affinities are looked at elsewhere
    expect(() => requireFinite('who', 'biases', [-1, 0, 1e300])).not.toThrow();
  });

  test('groups and devices that share the experts evenly', () => {
    expect(() => requireGroups('who', 8, 8)).not.toThrow();
    expect(() => requireGroups('who', 8, 1)).not.toThrow();
    expect([1, 2, 4, 8].map((devices) => requireDevices('who', 8, devices))).toEqual([8, 4, 2, 1]);
  });

  test('sizes from 1, of shared experts from 0, and a million numbers', () => {
    expect(() => requireSizes('who', { experts: 1, shared: 0 }, 1e6)).not.toThrow();
    expect(() => requireSizes('who', { experts: 1 }, 1, 1000)).not.toThrow();
  });
});

describe('what is refused, with the value and its place', () => {
  test.each([
    [[], 'who requires loads, got none'],
    [[-1], 'who requires loads from 0, got -1 at 0'],
    [[1, 2, NaN], 'who requires loads from 0, got NaN at 2'],
    [[1, Infinity], 'who requires loads from 0, got Infinity at 1'],
  ])('loads %j', (loads, message) => {
    expect(() => requireLoads('who', loads)).toThrow(message);
    expect(() => requirePairs('who', loads, loads)).toThrow(message);
  });

  test.each([
    [[Infinity, 0], 'got Infinity at expert 0'],
    [[0, 0, NaN], 'got NaN at expert 2'],
  ])('biases %j', (biases, message) => {
    expect(() => requireFinite('who', 'biases', biases)).toThrow(message);
  });

  test.each([0, -2, 3, 1.5, 16, NaN])('eight experts in %s groups, or on as many devices', (n) => {
    expect(() => requireGroups('who', 8, n)).toThrow(
      `groups of equal size, got ${n} for 8 experts`,
    );
    expect(() => requireDevices('who', 8, n)).toThrow(`devices of equal size, got ${n} for 8`);
  });

  test('another number of affinities than shares', () => {
    expect(() => requirePairs('who', [1, 2], [1])).toThrow('one affinity a share, got 1 for 2');
  });

  test.each([
    [{ experts: 0 }, 1, 0, 'whole experts of at least 1, got 0'],
    [{ experts: 2, shared: -1 }, 1, 0, 'whole shared of at least 0, got -1'],
    [{ experts: 2.5 }, 1, 0, 'got 2.5'],
    [{ experts: 2 }, 1e6 + 1, 0, 'at most 1000000 numbers, got 1000001'],
    [{ experts: 2 }, 1, -0.1, 'a deviation from 0 to 1000, got -0.1'],
    [{ experts: 2 }, 1, 1001, 'a deviation from 0 to 1000, got 1001'],
  ])('sizes %j of %d numbers, spread by %d', (sizes, numbers, deviation, message) => {
    expect(() => requireSizes('who', sizes, numbers, deviation)).toThrow(message);
  });
});
