/** What is kept of a run that is repeated over several seeds: no more than a figure can show. */
import { numberAt, type AnyFrame } from '$sims/contract/frame.ts';
import type { LinesFigure } from '$src/labs/contract/figures.ts';

/** One metric of one run: its value at each kept step, and its extremes from there to the next one. */
export interface Traced {
  readonly at: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** One run, by path. */
export type Track = Readonly<Record<string, Traced>>;

/** The same run at several seeds. */
export interface Repeated {
  /** The paths that are repeated; tracks also hold what these stand over. */
  readonly of: readonly string[];
  readonly tracks: readonly Track[];
}

/** Most points of a band: more than a figure has room for. */
export const mostPoints = 300;

/** The first frame of every stretch; the last frame is a stretch of its own. */
function stretchesOf(length: number, most: number): number[] {
  const last = length - 1;
  const size = Math.max(1, Math.ceil(last / (most - 1)));
  return [...Array.from({ length: Math.ceil(last / size) }, (_, i) => i * size), last];
}

/**
 * What a band needs of a run.
 *
 * @throws RangeError where there is no frame
 */
export function trackOf(
  frames: readonly AnyFrame[],
  paths: readonly string[],
  most = mostPoints,
): Track {
  if (frames.length === 0) throw new RangeError('trackOf requires frames, got none');
  const stretches = stretchesOf(frames.length, most);
  const traced = (path: string): Traced => {
    const values = frames.map((frame) => numberAt(frame, path));
    const over = (extreme: (...of: number[]) => number): number[] =>
      stretches.map((from, i) => {
        const stretch = values.slice(from, stretches[i + 1] ?? values.length);
        return extreme(...stretch.filter(Number.isFinite));
      });
    return { at: stretches.map((i) => values[i]), low: over(Math.min), high: over(Math.max) };
  };
  return Object.fromEntries(paths.map((path) => [path, traced(path)]));
}

/** What to keep of each run: the repeated metrics, and what the figures draw them over. */
export function pathsFor(
  of: readonly string[],
  figures: readonly { readonly kind: string }[],
): string[] {
  const lines = figures.filter((figure): figure is LinesFigure => figure.kind === 'lines');
  return [...new Set([...of, ...lines.map(({ x }) => x)])];
}
