/**
 * Bands: where a line of a figure lies when the run is repeated over several seeds. Of each run no more
 * is kept than a figure can show.
 */
import { numberAt, type AnyFrame } from '$sims/contract/frame.ts';
import { median } from '$sims/math/vector.ts';
import type { LinesFigure } from '$src/labs/contract/figures.ts';
import type { Band } from './plots.ts';
import { labelOf, placesOf, toneOf, tones, type Context } from './reading.ts';

/** One metric of one run: its value at each kept step, and its extremes from there to the next one. */
interface Traced {
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

/** The bands of a figure, one for each of its lines that was repeated; two seeds make a band. */
export function bandsIn(figure: LinesFigure, { observed, frame, repeated }: Context): Band[] {
  const { of, tracks } = repeated ?? { of: [], tracks: [] };
  const xs = tracks[0]?.[figure.x]?.at;
  const together = tracks.every((track) => track[figure.x]?.at.every((x, i) => x === xs?.[i]));
  if (tracks.length < 2 || !xs || !together) return [];
  const places = placesOf(figure.y, frame, observed, figure.lanes);
  const many = new Set(places.map(({ key }) => key)).size > 1;
  return places.flatMap((place, line): Band[] => {
    if (!of.includes(place.path)) return [];
    const over = (read: (values: readonly number[]) => number, which: keyof Traced): number[] =>
      xs.map((_, i) => {
        const values = tracks.map((track) => track[place.path][which][i]).filter(Number.isFinite);
        return values.length > 0 ? read(values) : NaN;
      });
    return [
      {
        label: labelOf(place, observed, many),
        tone: toneOf(place, observed) ?? tones[line % tones.length],
        seeds: tracks.length,
        xs,
        low: over((values) => Math.min(...values), 'low'),
        middle: over(median, 'at'),
        high: over((values) => Math.max(...values), 'high'),
        digits: observed.metrics[place.key]?.digits ?? 3,
      },
    ];
  });
}
