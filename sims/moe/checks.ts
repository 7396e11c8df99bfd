/** What functions of this folder refuse, with their name and the offending value. */
import { requireWhole } from '../math/checks.ts';
import type { Vector } from '../math/vector.ts';

/** At least one, each finite and at least 0. */
export function requireLoads(who: string, load: Vector): void {
  if (load.length === 0) throw new RangeError(`${who} requires loads, got none`);
  for (let i = 0; i < load.length; i++) {
    if (!(load[i] >= 0 && load[i] < Infinity)) {
      throw new RangeError(`${who} requires loads from 0, got ${load[i]} at ${i}`);
    }
  }
}

/** One number an expert, or one of a token's for each expert. */
export function requireFinite(who: string, what: string, values: Vector): void {
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) {
      throw new RangeError(`${who} requires finite ${what}, got ${values[i]} at expert ${i}`);
    }
  }
}

export function requireGroups(who: string, experts: number, groups: number): void {
  if (!Number.isInteger(groups) || groups < 1 || experts % groups !== 0) {
    throw new RangeError(
      `${who} requires groups of equal size, got ${groups} for ${experts} experts`,
    );
  }
}

export function requirePairs(who: string, share: Vector, affinity: Vector): void {
  if (share.length !== affinity.length) {
    throw new RangeError(
      `${who} requires one affinity a share, got ${affinity.length} for ${share.length}`,
    );
  }
  requireLoads(who, share);
}

export function requireDevices(who: string, experts: number, devices: number): number {
  if (!Number.isInteger(devices) || devices < 1 || experts % devices !== 0) {
    throw new RangeError(
      `${who} requires devices of equal size, got ${devices} for ${experts} experts`,
    );
  }
  return experts / devices;
}

/** Whole sizes of at least 1, of shared experts at least 0, and no more numbers than fit, nor wider ones. */
export function requireSizes(
  who: string,
  sizes: Readonly<Record<string, number>>,
  numbers: number,
  deviation = 0,
): void {
  for (const [name, size] of Object.entries(sizes)) {
    requireWhole(who, name, size, name === 'shared' ? 0 : 1);
  }
  if (!(deviation >= 0 && deviation <= 1000)) {
    throw new RangeError(`${who} requires a deviation from 0 to 1000, got ${deviation}`);
  }
  if (numbers > 1e6)
    throw new RangeError(`${who} requires at most 1000000 numbers, got ${numbers}`);
}
