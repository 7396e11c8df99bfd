/** The sentence about a figure for those who cannot see it, computed from what is drawn. */
import type { ChartMessages } from './messages.ts';
import type { NumberFormat } from '$sims/contract/numbers.ts';
import {
  columnName,
  type Band,
  type BarPlot,
  type HeatPlot,
  type Plot,
  type Series,
  type XYPlot,
} from './plots.ts';

export function describe(plot: Plot, words: ChartMessages, number: NumberFormat): string {
  const sentence =
    plot.kind === 'heat'
      ? ofHeat(plot, words, number)
      : plot.kind === 'bars'
        ? ofBars(plot, words, number)
        : ofSeries(plot, words, number);
  return sentence ? sentence + words.stop : words.empty;
}

/** Where the smallest and the largest finite number stand. */
function extremes(values: readonly number[]): { low: number; high: number } | undefined {
  let low = -1;
  let high = -1;
  values.forEach((value, i) => {
    if (!Number.isFinite(value)) return;
    if (low < 0 || value < values[low]) low = i;
    if (high < 0 || value > values[high]) high = i;
  });
  return low < 0 ? undefined : { low, high };
}

/** Most series that one sentence can hold. */
const most = 6;

function ofSeries(
  { kind, series, bands = [], x, marks }: XYPlot,
  words: ChartMessages,
  number: NumberFormat,
): string {
  const drawn = series.filter(({ xs }) => xs.length > 0);
  if (drawn.length === 0) return '';
  const told = drawn
    .slice(0, most)
    .map((one) =>
      kind === 'lines' ? ofLine(one, x.label, words, number) : ofPoints(one, words, number),
    );
  const published = marks.map(({ label, source, value }) =>
    words.fair(words.published(label, source), number(value)),
  );
  const repeated = bands.slice(0, most).map((band) => ofBand(band, words, number));
  const all = [...told, ...repeated, ...published].join(words.semicolon);
  if (kind === 'scatter') return all;
  const across = drawn.flatMap(({ xs }) => xs);
  const ends = extremes(across);
  if (!ends) return '';
  const from = number(across[ends.low]);
  return `${words.lines(drawn.length, x.label || 'x', from, number(across[ends.high]))}${words.colon}${all}`;
}

/** Less than this part of its range counts as having come back to the start. */
const still = 0.05;

function ofLine(
  { label, xs, ys, digits }: Series,
  axis: string,
  words: ChartMessages,
  number: NumberFormat,
): string {
  const ends = extremes(ys);
  if (!ends) return `${label}${words.comma}${words.empty}`;
  const first = ys.find(Number.isFinite) ?? NaN;
  const last = ys.findLast(Number.isFinite) ?? NaN;
  const { low, high } = ends;
  const change = last - first;
  const moved = Math.abs(change) > still * (ys[high] - ys[low]);
  const way = moved ? (change < 0 ? 'falls' : 'rises') : 'stays';
  const written = (value: number): string => number(value, digits);
  const at = (i: number): string => number(xs[i]);
  const parts = [words.moves(label, way, written(first), written(last))];
  if (ys[low] < Math.min(first, last))
    parts.push(words.lowest(written(ys[low]), axis || 'x', at(low)));
  if (ys[high] > Math.max(first, last))
    parts.push(words.highest(written(ys[high]), axis || 'x', at(high)));
  return parts.join(words.comma);
}

/** Where the seeds end, which is what a table of repeats compares. */
function ofBand(
  { label, seeds, low, high, digits }: Band,
  words: ChartMessages,
  number: NumberFormat,
): string {
  const { atEnd } = words.ofSeeds(label, seeds);
  const end = (values: readonly number[]): string => number(values.at(-1) ?? NaN, digits);
  return atEnd(end(low), end(high));
}

function ofPoints({ label, xs, ys }: Series, words: ChartMessages, number: NumberFormat): string {
  const range = (values: readonly number[]): string => {
    const ends = extremes(values);
    return ends ? words.range(number(values[ends.low]), number(values[ends.high])) : '–';
  };
  return words.points(label, xs.length, range(xs), range(ys));
}

function ofBars(
  { names, series, fair, marks }: BarPlot,
  words: ChartMessages,
  number: NumberFormat,
): string {
  const parts = series.slice(0, most).flatMap(({ label, values }) => {
    const ends = extremes(values);
    if (!ends) return [];
    const { low, high } = ends;
    const told =
      values[low] === values[high]
        ? words.equalBars(number(values[low]))
        : words.between(number(values[low]), names[low], number(values[high]), names[high]);
    return [`${words.bars(label, values.length)}${words.colon}${told}`];
  });
  if (parts.length === 0) return '';
  if (fair && Number.isFinite(fair.value)) parts.push(words.fair(fair.label, number(fair.value)));
  for (const { label, source, value } of marks) {
    parts.push(words.fair(words.published(label, source), number(value)));
  }
  return parts.join(words.semicolon);
}

function ofHeat(plot: HeatPlot, words: ChartMessages, number: NumberFormat): string {
  const { rowCount, columnCount, rows, columns, rowNames, value } = plot;
  const values = Array.from({ length: rowCount * columnCount }, (_, i) =>
    value(Math.floor(i / columnCount), i % columnCount),
  );
  const ends = extremes(values);
  if (!ends) return '';
  const place = (i: number): string => {
    const row = Math.floor(i / columnCount);
    const column = i % columnCount;
    return words.place(
      rows,
      rowNames[row] ?? String(row),
      columns,
      columnName(plot, column, number),
    );
  };
  const { low, high } = ends;
  const told =
    values[low] === values[high]
      ? words.equalBars(number(values[low]))
      : words.between(number(values[low]), place(low), number(values[high]), place(high));
  return `${words.heat(rows, rowCount, columns, columnCount)}${words.colon}${told}`;
}
