/**
 * Rows gathered by a kernel from a table in GPU memory and in the host's, as measured on one card.
 *
 * NVIDIA H100 80GB HBM3, driver 580, CUDA 13.0, PyTorch 2.11, November 2026: a table of 8 GB, in
 * pinned memory on the host; plain PyTorch, CUDA graphs, median of 20. A tuned kernel is faster.
 */
import { requireFinite, requireOneOf, requirePositive, requireWhole } from '../math/checks.ts';

export interface Gathering {
  readonly bytes: number; // of a row
  readonly rows: number;
  readonly gpu: number; // µs
  readonly host: number; // µs, rows drawn alike
  readonly favourites: number; // µs, from the host, rows drawn log-uniformly: few of them often
}

export const measuredOn = 'H100, CUDA 13.0, PyTorch 2.11, 2026-11';

export const gatherings = [
  { bytes: 160, rows: 4096, gpu: 7, host: 27, favourites: 34 },
  { bytes: 160, rows: 65_536, gpu: 11, host: 1563, favourites: 922 },
  { bytes: 320, rows: 65_536, gpu: 19, host: 1586, favourites: 861 },
  { bytes: 1280, rows: 4096, gpu: 7, host: 109, favourites: 115 },
  { bytes: 1280, rows: 65_536, gpu: 64, host: 2230, favourites: 1403 },
  { bytes: 1280, rows: 262_144, gpu: 238, host: 8911, favourites: 5455 },
] as const satisfies readonly Gathering[];

/** What a measured time makes of its bytes, GB/s. @throws RangeError for sizes or times that are none */
export function speedOf(gathering: Gathering, where: 'gpu' | 'host' | 'favourites'): number {
  const { bytes, rows, gpu, host, favourites } = gathering;
  const times = { gpu, host, favourites };
  requireOneOf('speedOf', 'place', where, Object.keys(times));
  requireWhole('speedOf', 'bytes', bytes, 0);
  requireWhole('speedOf', 'rows', rows, 0);
  for (const [what, time] of Object.entries(times)) requirePositive('speedOf', what, time);
  const speed = (bytes * rows) / (times[where] * 1e3);
  requireFinite('speedOf', 'speed', speed);
  return speed;
}

/** What so many rows of these sizes took: the rows that rise with the size of a row. */
export const many = gatherings.filter(({ rows }) => rows === 65_536);

/** Three speeds of the host's rows: small ones, long ones, and long ones with favourites. */
export const hostSpeeds = {
  small: speedOf(gatherings[1], 'host'),
  long: speedOf(gatherings[4], 'host'),
  favourites: speedOf(gatherings[5], 'favourites'),
} as const;
