import { describe, expect, test } from 'vitest';
import {
  requireInput,
  requireMechanism,
  requireNetwork,
  requireTargets,
  type Mechanism,
  type NetworkShape,
} from '../../../sims/mla/network-shape.ts';

const grouped: Mechanism = { kind: 'grouped', groups: 2, width: 4 };
const latent: Mechanism = { kind: 'latent', width: 4, latent: 6, rotary: 0 };
const shape: NetworkShape = {
  ...{ mechanism: grouped, base: 0, layers: 1, hidden: 8, heads: 4, inner: 6 },
  ...{ inputs: 10, outputs: 5 },
};

describe('let through', () => {
  test('are sizes from 1, rotary numbers from 0, and a base of 0 or above 1', () => {
    for (const mechanism of [grouped, latent, { ...latent, rotary: 2 }]) {
      expect(() => requireMechanism('who', mechanism)).not.toThrow();
      expect(() => requireNetwork('who', { ...shape, mechanism })).not.toThrow();
    }
    expect(() => requireNetwork('who', { ...shape, base: 1.5 })).not.toThrow();
  });

  // By hand: 100 (inputs + 1 + 1 (2 · 1 + 4 · 1 · (1 + 1))) is a million at 9,989 inputs.
  test('are a million numbers, and not a hundred more', () => {
    const mechanism: Mechanism = { kind: 'grouped', groups: 1, width: 1 };
    const large = { ...shape, mechanism, hidden: 100, heads: 1, inner: 1, outputs: 1 };
    expect(() => requireNetwork('who', { ...large, inputs: 9989 })).not.toThrow();
    expect(() => requireNetwork('who', { ...large, inputs: 9990 })).toThrow('grouped ones 1000100');
    const deep = { ...large, layers: 2, inputs: 9979 };
    expect(() => requireNetwork('who', deep)).not.toThrow();
    expect(() => requireNetwork('who', { ...deep, inputs: 9980 })).toThrow('1000100');
  });
});

describe('refused is', () => {
  test.each([
    [{ ...latent, rotary: -1 }, 'whole rotary of at least 0, got -1'],
    [{ ...latent, latent: 0 }, 'whole latent of at least 1, got 0'],
    [{ ...grouped, groups: 1.5 }, 'got 1.5'],
    [{ ...grouped, kind: 'sparse' as 'grouped' }, 'got sparse'],
  ])('the mechanism %j', (mechanism, message) => {
    expect(() => requireMechanism('who', mechanism)).toThrow(message);
  });

  test.each([
    [{ layers: 0 }, 'whole layers of at least 1, got 0'],
    [{ base: 1 }, 'a base of 0 or above 1, got 1'],
    [{ base: Infinity }, 'got Infinity'],
    [{ heads: 3 }, 'heads divisible by groups, got 3 and 2'],
  ])('a network with %j', (over, message) => {
    expect(() => requireNetwork('who', { ...shape, ...over })).toThrow(message);
  });

  test.each([
    [{ batch: 0, tokens: [[1]] }, 'whole sequences of at least 1, got 0'],
    [{ batch: 2, tokens: [[1], [2], [3]] }, 'tokens for 2 sequences, got 3'],
    [{ batch: 1, tokens: [] }, 'tokens for 1 sequences, got 0'],
    [{ batch: 1, tokens: [[10]] }, 'tokens below 10, got 10'],
    [{ batch: 1, tokens: [[1]], context: [[-1]] }, 'whole context of at least 0, got -1'],
  ])('the input %j', (input, message) => {
    expect(() => requireInput('who', shape, input)).toThrow(message);
    const { context, ...rest } = { batch: 1, tokens: [[9, 0]], context: [[9], [0]] };
    expect(() => requireInput('who', shape, { ...rest, context })).not.toThrow();
  });

  test.each([
    [[1], 'a target for each of 2 tokens, got 1'],
    [[1, 5], 'whole targets below 5, got 5'],
    [[1, 0.5], 'got 0.5'],
    [[-1, -1], 'a target, got none'],
  ])('the targets %j', (targets, message) => {
    expect(() => requireTargets('who', shape, 2, targets)).toThrow(message);
    expect(() => requireTargets('who', shape, 2, [-1, 4])).not.toThrow();
  });
});
