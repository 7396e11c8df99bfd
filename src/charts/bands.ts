/** Bands: where a line of a figure lies when the run is repeated over several seeds. */
import { median } from '$sims/math/vector.ts';
import type { LinesFigure } from '$src/labs/contract/figures.ts';
import type { Band } from './plots.ts';
import { labelOf, placesOf, toneOf, tones, type Context } from './reading.ts';
import type { Repeated, Traced } from './tracks.ts';

/** A figure is shaped fifteen times a second; its bands are made once for a repetition. */
const made = new WeakMap<Repeated, WeakMap<LinesFigure, readonly Band[]>>();

/** The bands of a figure, one for each of its lines that was repeated; two seeds make a band. */
export function bandsIn(figure: LinesFigure, context: Context): readonly Band[] {
  const { repeated } = context;
  if (!repeated || repeated.tracks.length < 2) return [];
  const known = made.get(repeated) ?? new WeakMap<LinesFigure, readonly Band[]>();
  const bands = known.get(figure) ?? bandsOf(figure, repeated, context);
  made.set(repeated, known.set(figure, bands));
  return bands;
}

function bandsOf(
  figure: LinesFigure,
  { of, tracks }: Repeated,
  { observed, frame }: Context,
): Band[] {
  const xs = tracks[0][figure.x]?.at;
  const together = tracks.every((track) => track[figure.x]?.at.every((x, i) => x === xs[i]));
  if (!xs || !together) return [];
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
