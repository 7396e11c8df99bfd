/** What a figure draws, as plain data: everything that paints, tells or saves it starts here. */
import type { Tone } from '$sims/contract/frame.ts';
import type { Mark } from '$src/labs/contract/figures.ts';
import type { HeatScale } from './colours.ts';
import type { Limits } from './axes.ts';

export interface PlotAxis extends Limits {
  readonly label: string;
  readonly log: boolean;
}

/** Points, joined or not. The last points may be NaN: a gap. */
export interface Series {
  readonly label: string;
  readonly tone: Tone;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** A band around the line. */
  readonly low?: readonly number[];
  readonly high?: readonly number[];
  readonly dashed: boolean;
  /** It belongs to the pinned run. */
  readonly pinned: boolean;
  readonly digits?: number;
  /** Of a published curve. */
  readonly source?: string;
  /** What each point is called. */
  readonly names?: readonly string[];
  /** Which points stand out. */
  readonly strong?: readonly boolean[];
}

/** Where a line lies when its run is repeated over several seeds. */
export interface Band {
  /** Of the line. */
  readonly label: string;
  readonly tone: Tone;
  readonly seeds: number;
  readonly xs: readonly number[];
  readonly low: readonly number[];
  readonly middle: readonly number[];
  readonly high: readonly number[];
  readonly digits: number;
}

export interface XYPlot {
  readonly kind: 'lines' | 'scatter';
  readonly series: readonly Series[];
  readonly bands?: readonly Band[];
  readonly x: PlotAxis;
  readonly y: PlotAxis;
  readonly marks: readonly Mark[];
}

export interface BarSeries {
  readonly label: string;
  readonly tone: Tone;
  /** One a bar, where bars differ. */
  readonly tones?: readonly Tone[];
  readonly values: readonly number[];
  /** Of published values. */
  readonly source?: string;
  readonly pinned?: readonly number[];
}

export interface BarPlot {
  readonly kind: 'bars';
  readonly names: readonly string[];
  readonly series: readonly BarSeries[];
  readonly y: PlotAxis;
  readonly fair?: { readonly label: string; readonly value: number };
  readonly marks: readonly Mark[];
}

export interface HeatPlot extends HeatScale {
  readonly kind: 'heat';
  readonly rowCount: number;
  /** Columns that hold values. */
  readonly columnCount: number;
  /** Columns that the figure has room for: those still to come stay empty. */
  readonly room: number;
  value(row: number, column: number): number;
  readonly rows: string;
  readonly columns: string;
  readonly rowNames: readonly string[];
  /** Undefined: columns are numbered. */
  readonly columnNames?: readonly string[];
  /** Values lie beyond the ends of the scale, where colours no longer tell. */
  readonly below: boolean;
  readonly above: boolean;
  /** Steps from one column to the next. */
  readonly stride: number;
  /** Time runs to the right. */
  readonly overFrames: boolean;
}

export type Plot = XYPlot | BarPlot | HeatPlot;

/** A change on the way, at a place on the horizontal axis. */
export interface PlotEvent {
  readonly x: number;
  readonly label: string;
}

/** The index whose x is nearest; xs go up. */
export function nearest(xs: readonly number[], x: number): number {
  let low = 0;
  let high = xs.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (xs[middle] < x) low = middle + 1;
    else high = middle;
  }
  return low > 0 && x - xs[low - 1] <= xs[low] - x ? low - 1 : low;
}

export const rises = (xs: readonly number[]): boolean =>
  xs.every((x, i) => i === 0 || xs[i - 1] <= x);

/** What a column of a heat map is called. */
export const columnName = (
  { columnNames, stride }: HeatPlot,
  column: number,
  number: (value: number) => string = String,
): string => columnNames?.[column] ?? number(column * stride);

/** The point for which `distance` is smallest. */
export function pointNear(
  { series }: XYPlot,
  distance: (series: Series, index: number) => number,
): { readonly series: Series; readonly index: number; readonly distance: number } | undefined {
  let best: { series: Series; index: number; distance: number } | undefined;
  for (const one of series) {
    for (let index = 0; index < one.xs.length; index++) {
      const d = distance(one, index);
      if (d < (best?.distance ?? Infinity)) best = { series: one, index, distance: d };
    }
  }
  return best;
}
