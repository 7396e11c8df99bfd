/** The numbers of a figure as rows and columns: for the table on the page and for the CSV file. */
import type { ChartMessages } from './messages.ts';
import { columnName, rises, type BarPlot, type HeatPlot, type Plot, type XYPlot } from './plots.ts';

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (number | string)[])[];
}

export function tableOf(plot: Plot, messages: ChartMessages): Table {
  if (plot.kind === 'bars') return ofBars(plot, messages);
  if (plot.kind === 'heat') return ofHeat(plot);
  const joined = plot.kind === 'lines' && plot.series.every(({ xs }) => rises(xs));
  return joined ? ofLines(plot, messages) : ofPoints(plot, messages);
}

/** One row for every x, one column for every line. */
function ofLines({ series, bands = [], x }: XYPlot, messages: ChartMessages): Table {
  const lines = series.flatMap(({ label, source, xs, ys, low, high }) => [
    { label: source ? messages.published(label, source) : label, xs, ys },
    ...(low ? [{ label: messages.low(label), xs, ys: low }] : []),
    ...(high ? [{ label: messages.high(label), xs, ys: high }] : []),
  ]);
  const repeated = bands.flatMap(({ label, seeds, xs, low, middle, high }) => {
    const { lowest, median, highest } = messages.ofSeeds(label, seeds);
    return [
      { label: lowest, xs, ys: low },
      { label: median, xs, ys: middle },
      { label: highest, xs, ys: high },
    ];
  });
  const columns = [...lines, ...repeated];
  const places = [...new Set(columns.flatMap(({ xs }) => xs))].sort((a, b) => a - b);
  const known = columns.map(({ xs, ys }) => new Map(xs.map((at, i) => [at, ys[i]])));
  return {
    columns: [x.label || 'x', ...columns.map(({ label }) => label)],
    rows: places.map((at) => [at, ...known.map((values) => values.get(at) ?? '')]),
  };
}

function ofPoints({ series, x, y }: XYPlot, messages: ChartMessages): Table {
  const named = series.some(({ names }) => names);
  const name = named ? [messages.name] : [];
  return {
    columns: [messages.series, ...name, x.label || 'x', y.label || 'y'],
    rows: series.flatMap(({ label, names, xs, ys }) =>
      xs.map((at, i) => [label, ...(named ? [names?.[i] ?? ''] : []), at, ys[i]]),
    ),
  };
}

function ofBars({ names, series }: BarPlot, messages: ChartMessages): Table {
  const columns = series.flatMap(({ label, source, values, pinned }) => [
    { label: source ? messages.published(label, source) : label, values },
    ...(pinned ? [{ label: messages.ofPinned(label), values: pinned }] : []),
  ]);
  return {
    columns: [messages.name, ...columns.map(({ label }) => label)],
    rows: names.map((name, i) => [name, ...columns.map(({ values }) => values[i] ?? '')]),
  };
}

/** Over frames, a row for every frame: time runs down a table as it does in a file. */
function ofHeat(plot: HeatPlot): Table {
  const { rowCount, columnCount, rowNames, columnNames, rows, columns, value } = plot;
  const down = Array.from({ length: plot.overFrames ? columnCount : rowCount }, (_, i) => i);
  const across = Array.from({ length: plot.overFrames ? rowCount : columnCount }, (_, i) => i);
  if (plot.overFrames) {
    return {
      columns: [columns, ...across.map((row) => `${rows} ${rowNames[row] ?? row}`)],
      rows: down.map((column) => [
        columnNames?.[column] ?? column * plot.stride,
        ...across.map((row) => value(row, column)),
      ]),
    };
  }
  return {
    columns: [rows, ...across.map((column) => `${columns} ${columnName(plot, column)}`)],
    rows: down.map((row) => [rowNames[row] ?? row, ...across.map((column) => value(row, column))]),
  };
}

/** At most so many rows, spread evenly, with the first and the last. */
export function excerpt({ columns, rows }: Table, most: number): Table {
  if (rows.length <= most) return { columns, rows };
  const last = rows.length - 1;
  const kept = Array.from({ length: most }, (_, i) => rows[Math.round((i * last) / (most - 1))]);
  return { columns, rows: kept };
}

/** RFC 4180. Texts that a spreadsheet would take for a formula get an apostrophe. */
export function csvOf({ columns, rows }: Table): string {
  const cell = (value: number | string): string => {
    if (typeof value === 'number') return Number.isNaN(value) ? '' : String(value);
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
