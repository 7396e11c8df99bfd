/** Bars and heat maps: what they draw of an experiment's frames. */
import { numberAt, type AnyFrame } from '$sims/contract/frame.ts';
import type { BarsFigure, HeatFigure } from '$src/labs/contract/figures.ts';
import { extentOf, type Limits } from './axes.ts';
import { fittingLimit, type HeatScale } from './colours.ts';
import { keyValues } from './heat.ts';
import type { BarPlot, BarSeries, HeatPlot } from './plots.ts';
import {
  axisOf,
  dataOf,
  labelOf,
  listAt,
  marksOf,
  matrixAt,
  placesOf,
  textsAt,
  toneOf,
  type Context,
  type Memory,
} from './reading.ts';

const indices = (length: number): string[] => Array.from({ length }, (_, i) => String(i));

export function shapeBars(figure: BarsFigure, context: Context, memory: Memory): BarPlot {
  const { frame, pinnedFrame } = context;
  const { fair, published = [] } = figure;
  const marks = marksOf(figure);
  const fairIn = (one: AnyFrame): number =>
    typeof fair?.value === 'string' ? numberAt(one, fair.value) : (fair?.value ?? NaN);
  const data = dataOf(context, memory.y, (one) => {
    const values = [...barsIn(figure, context, one), ...published].flatMap((bars) => bars.values);
    return extentOf(fair ? [...values, fairIn(one)] : values);
  });
  const ofPinned = pinnedFrame && barsIn(figure, context, pinnedFrame);
  const own = barsIn(figure, context, frame).map((bars, i) => {
    return { ...bars, pinned: ofPinned?.[i]?.values };
  });
  const series = [...own, ...published.map((bars) => ({ ...bars, tone: bars.tone ?? 'gold' }))];
  const names = figure.names ? textsAt(frame, figure.names) : lanesIn(figure, context);
  const most = Math.max(0, ...series.map(({ values }) => values.length));
  return {
    kind: 'bars',
    names: indices(most).map((index, i) => names[i] ?? index),
    series,
    y: axisOf(
      'y',
      data,
      {
        declared: { ...figure.yAxis, log: false }, // the length of a bar is its value
        wish: { zero: true },
        marks,
        label: figure.unit ?? '',
        memory,
      },
      context,
    ),
    fair: fair && { label: fair.label, value: fairIn(frame) },
    marks,
  };
}

/** The bars of one frame: arrays as they are, metrics by lane with a bar for each lane. */
function barsIn(figure: BarsFigure, { observed }: Context, frame: AnyFrame): BarSeries[] {
  const ofLists = (figure.series ?? []).flatMap(({ values, label, tone }) =>
    placesOf(values, frame, observed, figure.lanes).map((place) => ({
      label: label ?? labelOf(place, observed, false),
      tone: tone ?? toneOf(place, observed) ?? 'deep',
      values: listAt(frame, place.path),
    })),
  );
  const keys = [figure.of ?? []].flat();
  const ofMetrics = keys.map((key) => {
    const places = placesOf(key, frame, observed, figure.lanes);
    return {
      label: observed.metrics[key]?.label ?? key,
      tone: observed.metrics[key]?.tone ?? 'deep',
      // One metric: each bar has the colour of its lane. Several: each metric has its own.
      tones: keys.length > 1 ? undefined : places.map((place) => toneOf(place, observed) ?? 'deep'),
      values: places.map(({ path }) => numberAt(frame, path)),
    };
  });
  return [...ofLists, ...ofMetrics];
}

const lanesIn = ({ of = [], lanes }: BarsFigure, { observed, frame }: Context): string[] =>
  placesOf([of].flat().slice(0, 1), frame, observed, lanes).map((place) =>
    labelOf(place, observed, false),
  );

export function shapeHeat(figure: HeatFigure, context: Context, memory: Memory): HeatPlot {
  const { frame, step, length = 0 } = context;
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
    rows: figure.rows,
    columns: figure.columns,
    rowNames: rowNames ? textsAt(frame, rowNames) : indices(rowCount),
    columnNames: columnNames ? textsAt(frame, columnNames) : undefined,
    overFrames,
  };
}

/** Where the colours stand, and whether values lie beyond their ends. */
function colouring(
  { scale, distance = 'difference', centre, limit, over, values }: HeatFigure,
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
