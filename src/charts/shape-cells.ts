/** Bars and heat maps: what they draw of an experiment's frames. */
import type { AnyFrame } from '$sims/contract.ts';
import type { Bars, Heat } from '$sims/figures.ts';
import { extentOf, type Limits } from './axes.ts';
import { fittingLimit, type HeatScale } from './colours.ts';
import { keyValues } from './heat.ts';
import type { BarPlot, HeatPlot } from './plots.ts';
import {
  axisOf,
  dataOf,
  listAt,
  marksOf,
  matrixAt,
  numberAt,
  textsAt,
  unitOf,
  type Context,
  type Memory,
} from './reading.ts';

const indices = (length: number): string[] => Array.from({ length }, (_, i) => String(i));

export function shapeBars(
  figure: Bars<string, AnyFrame>,
  context: Context,
  memory: Memory,
): BarPlot {
  const { frame, pinnedFrame, text } = context;
  const { fair } = figure;
  const marks = marksOf(figure, context);
  const data = dataOf(context, memory.y, (one) => {
    const values = figure.series.flatMap((series) => listAt(one, series.values));
    return extentOf(fair ? [...values, numberAt(one, fair.value)] : values);
  });
  const series = figure.series.map(({ values, label, tone }) => ({
    label: text(label),
    tone,
    values: listAt(frame, values),
    pinned: pinnedFrame && listAt(pinnedFrame, values),
  }));
  const names = figure.names ? textsAt(frame, figure.names) : [];
  const most = Math.max(0, ...series.map(({ values }) => values.length));
  return {
    kind: 'bars',
    names: indices(most).map((index, i) => (names[i] === undefined ? index : text(names[i]))),
    series,
    y: axisOf(
      'y',
      data,
      {
        declared: { ...figure.yAxis, log: false }, // the length of a bar is its value
        wish: { zero: true },
        marks,
        label: unitOf(figure, context),
        memory,
      },
      context,
    ),
    fair: fair && { label: text(fair.label), value: numberAt(frame, fair.value) },
    marks,
  };
}

export function shapeHeat(
  figure: Heat<string, AnyFrame>,
  context: Context,
  memory: Memory,
): HeatPlot {
  const { frame, text, step, length = 0 } = context;
  const { over, values } = figure;
  const frames = context.frames.length > 0 ? context.frames : [frame];
  const overFrames = over === 'frames';
  const matrix = overFrames ? [] : matrixAt(frame, values);
  const rowCount = overFrames ? listAt(frame, values).length : matrix.length;
  const columnCount = overFrames ? frames.length : (matrix[0]?.length ?? 0);
  const { rowNames, columnNames } = figure;
  const stride =
    overFrames && columnCount > 1 ? Math.max(1, Math.round(step / (columnCount - 1))) : 1;
  return {
    kind: 'heat',
    rowCount,
    columnCount,
    room: overFrames ? Math.max(Math.ceil(length / stride), columnCount) : columnCount,
    stride,
    value: overFrames
      ? (row, column) => listAt(frames[column], values)[row] ?? NaN
      : (row, column) => matrix[row]?.[column] ?? NaN,
    ...colouring(figure, context, memory),
    rows: text(figure.rows),
    columns: text(figure.columns),
    rowNames: rowNames ? textsAt(frame, rowNames).map(text) : indices(rowCount),
    columnNames: columnNames ? textsAt(frame, columnNames).map(text) : undefined,
    overFrames,
  };
}

/** Where the colours stand, and whether values lie beyond their ends. */
function colouring(
  { scale, distance = 'difference', centre, limit, over, values }: Heat<string, AnyFrame>,
  context: Context,
  memory: Memory,
): HeatScale & Pick<HeatPlot, 'below' | 'above'> {
  const read = (one: AnyFrame): Limits | undefined =>
    extentOf(over === 'frames' ? listAt(one, values) : matrixAt(one, values).flat());
  const data = dataOf(context, memory.y, read) ?? { min: 0, max: 1 };
  const fallback = distance === 'ratio' ? 1 : scale === 'unsigned' ? Math.min(0, data.min) : 0;
  const middle = centre ?? fallback;
  const fitting = limit ?? fittingLimit(data, middle, distance);
  const colours = { scale, distance, centre: middle, limit: fitting };
  const ends = keyValues(colours);
  const slack = (data.max - data.min) * 1e-9;
  const below = data.min < ends[0] - slack;
  const above = data.max > ends[ends.length - 1] + slack;
  return { ...colours, below, above };
}
