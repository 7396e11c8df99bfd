/**
 * The first picture: drawn on the server, there before any script runs, and replaced by the
 * canvas. Coordinates run from 0 to 100 both ways, y downwards; the picture is stretched to its box.
 */
import type { Tone } from '$sims/contract/frame.ts';
import { highColour, placeOf } from './colours.ts';
import { keptPoints } from './decimate.ts';
import type { Band, BarPlot, HeatPlot, Plot, PlotAxis, XYPlot } from './plots.ts';

export type Still =
  | { readonly tag: 'line'; readonly d: string; readonly tone: Tone; readonly dashed: boolean }
  | { readonly tag: 'band' | 'points'; readonly d: string; readonly tone: Tone }
  | { readonly tag: 'rect'; readonly box: Box; readonly fill: string };

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Most points of a line and most cells of a heat map that are worth sending with the page. */
const mostPoints = 200;
const mostCells = 600;

export function stillOf(plot: Plot): Still[] {
  if (plot.kind === 'bars') return ofBars(plot);
  return plot.kind === 'heat' ? ofHeat(plot) : ofSeries(plot);
}

/** 0 at the axis' beginning, 100 at its end; NaN where it cannot be drawn. */
export function placeOn({ min, max, log }: PlotAxis, value: number): number {
  const part = log ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
  return Number.isFinite(part) ? part * 100 : NaN;
}

/** The value at a place from 0 to 100. */
export function valueOn({ min, max, log }: PlotAxis, place: number): number {
  return log ? min * (max / min) ** (place / 100) : min + ((max - min) * place) / 100;
}

const short = (value: number): string => String(Number(value.toFixed(2)));

function ofSeries(plot: XYPlot): Still[] {
  return [...(plot.bands ?? []).map((band) => ofBand(band, plot)), ...ofLines(plot)];
}

function ofBand({ xs, low, high, tone }: Band, { x, y }: XYPlot): Still {
  const edge = (values: readonly number[]): string[] =>
    xs.flatMap((at, i) => {
      const top = 100 - placeOn(y, y.log && values[i] <= 0 ? y.min : values[i]);
      return Number.isFinite(top) ? [`${short(placeOn(x, at))} ${short(top)}`] : [];
    });
  return { tag: 'band', tone, d: `M${[...edge(high), ...edge(low).toReversed()].join('L')}Z` };
}

function ofLines({ kind, series, x, y }: XYPlot): Still[] {
  return series.flatMap(({ xs, ys, low, high, tone, dashed }): Still[] => {
    const kept = keptPoints(ys, mostPoints);
    const at = (i: number, values = ys): string =>
      `${short(placeOn(x, xs[i]))} ${short(100 - placeOn(y, values[i]))}`;
    const seen = kept.filter((i) => !at(i).includes('NaN'));
    if (seen.length === 0) return [];
    if (kind === 'scatter' || seen.length === 1) {
      return [{ tag: 'points', tone, d: seen.map((i) => `M${at(i)}h0`).join('') }];
    }
    const line: Still = { tag: 'line', tone, dashed, d: `M${seen.map((i) => at(i)).join('L')}` };
    if (!low || !high) return [line];
    const back = seen.toReversed().map((i) => at(i, low));
    const there = seen.map((i) => at(i, high));
    return [{ tag: 'band', tone, d: `M${[...there, ...back].join('L')}Z` }, line];
  });
}

/** The part of a bar's place that the bars fill. */
const filled = 0.8;

function ofBars({ series, y, names }: BarPlot): Still[] {
  const width = (100 * filled) / names.length / series.length;
  const zero = 100 - placeOn(y, 0);
  return series.flatMap(({ values, tone, tones }, s) =>
    values.map((value, i): Still => {
      const top = 100 - placeOn(y, value);
      const x = (100 * (i + (1 - filled) / 2)) / names.length + s * width;
      const box = { x, y: Math.min(top, zero), width, height: Math.abs(top - zero) };
      return { tag: 'rect', box, fill: `var(--${tones?.[i] ?? tone})` };
    }),
  );
}

/** The mixtures of `heatColours`, in the words of a style sheet. */
function fillOf(place: number, high: 'deep' | 'coral'): string {
  const isDeep = place < 0 ? high === 'coral' : high === 'deep';
  const end = isDeep
    ? 'color-mix(in oklab, var(--ink) 35%, var(--deep))'
    : 'color-mix(in oklab, var(--paper) 12%, var(--coral))';
  return `color-mix(in oklab, ${end} ${Math.round(Math.abs(place) * 100)}%, var(--paper))`;
}

/** A large heat map is drawn coarsely: every so many rows and columns. */
function ofHeat(plot: HeatPlot): Still[] {
  const { rowCount, columnCount, room, value } = plot;
  const every = Math.ceil(Math.sqrt((rowCount * columnCount) / mostCells));
  const high = highColour(plot);
  const stills: Still[] = [];
  for (let row = 0; row < rowCount; row += every) {
    for (let column = 0; column < columnCount; column += every) {
      const box = {
        x: (100 * column) / room,
        y: (100 * row) / rowCount,
        width: (100 * Math.min(every, columnCount - column)) / room,
        height: (100 * Math.min(every, rowCount - row)) / rowCount,
      };
      const fill = fillOf(placeOf(value(row, column), plot) || 0, high);
      stills.push({ tag: 'rect', box, fill });
    }
  }
  return stills;
}
