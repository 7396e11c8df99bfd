/** The published figures of 3FS as arithmetic: what network and time allow, and what part was used. */
import { requireFinite, requirePositive } from '../math/checks.ts';

const bitsPerByte = 8;
const giga = 1e9;
const gibi = 2 ** 30;
const tebi = 2 ** 40;

/**
 * What the network of a cluster carries, in TiB/s (3FS README §1: 180 storage nodes, two adapters of
 * 200 Gb/s each).
 */
export function networkTebibytes(nodes: number, adapters: number, gigabits: number): number {
  requirePositive('networkTebibytes', 'number of nodes', nodes);
  requirePositive('networkTebibytes', 'number of adapters', adapters);
  requirePositive('networkTebibytes', 'rate in Gb/s', gigabits);
  return inRange('networkTebibytes', (nodes * adapters * gigabits * giga) / bitsPerByte / tebi);
}

/** One client's adapter in GiB/s (3FS README §3: 400 Gb/s). */
export function adapterGibibytes(gigabits: number): number {
  requirePositive('adapterGibibytes', 'rate in Gb/s', gigabits);
  return inRange('adapterGibibytes', (gigabits * giga) / bitsPerByte / gibi);
}

/** The share of one node, in GiB/s, of so many TiB/s of all. */
export function perNode(tebibytes: number, nodes: number): number {
  requirePositive('perNode', 'rate in TiB/s', tebibytes);
  requirePositive('perNode', 'number of nodes', nodes);
  return inRange('perNode', (tebibytes * tebi) / gibi / nodes);
}

/** Data over time, in TiB a minute (3FS README §2: GraySort, 110.5 TiB in 30 min 14 s). */
export function sortRate(tebibytes: number, minutes: number, seconds: number): number {
  requirePositive('sortRate', 'size in TiB', tebibytes);
  if (!(Number.isFinite(minutes) && minutes >= 0 && Number.isFinite(seconds) && seconds >= 0)) {
    throw new RangeError(`sortRate requires a time, got ${minutes} min ${seconds} s`);
  }
  requirePositive('sortRate', 'time in seconds', 60 * minutes + seconds);
  return inRange('sortRate', tebibytes / (minutes + seconds / 60));
}

/** A rate that a double holds. */
function inRange(who: string, rate: number): number {
  requireFinite(who, 'rate', rate);
  return rate;
}
