/** From the tables of an experiment and its frames to what a figure draws. */
import type { AnyFrame } from '$sims/contract.ts';
import type { Curves, Figure, Lines, Scatter } from '$sims/figures.ts';
import { extentOf, horizon, join, type Limits } from './axes.ts';
import type { Plot, Series, XYPlot } from './plots.ts';
import {
  axisOf,
  dataOf,
  listAt,
  marksOf,
  numberAt,
  textsAt,
  tones,
  unitOf,
  type Context,
  type Frames,
  type Memory,
} from './reading.ts';
import { shapeBars, shapeHeat } from './shape-cells.ts';

export function shape(figure: Figure<AnyFrame>, context: Context, memory: Memory): Plot {
  switch (figure.kind) {
    case 'lines':
      return shapeLines(figure, context, memory);
    case 'curves':
      return ofOneFrame(figure, context, memory, (frame) => curvesIn(figure, context, frame));
    case 'scatter':
      return ofOneFrame(figure, context, memory, (frame) => pointsIn(figure, context, frame));
    case 'bars':
      return shapeBars(figure, context, memory);
    case 'heat':
      return shapeHeat(figure, context, memory);
  }
}

const pinnedOf = (series: readonly Series[], { ofPinned }: Context): Series[] =>
  series.map(({ low: _low, high: _high, ...one }) => {
    return { ...one, label: ofPinned(one.label), dashed: true, pinned: true };
  });

/** Series between their axes. What has an order fills the width; points keep a margin. */
function framed(
  figure: Lines<string, AnyFrame> | Curves<string, AnyFrame> | Scatter<string, AnyFrame>,
  context: Context,
  memory: Memory,
  { series, across, up, label }: Parts,
): XYPlot {
  const { xAxis: declaredX, yAxis: declaredY } = figure;
  const marks = marksOf(figure, context);
  const kind = figure.kind === 'scatter' ? 'scatter' : 'lines';
  const wish = kind === 'lines' ? across : {};
  const unit = unitOf(figure, context);
  const x = axisOf('x', across, { declared: declaredX, wish, marks, label, memory }, context);
  const y = axisOf('y', up, { declared: declaredY, marks, label: unit, memory }, context);
  return { kind, series, x, y, marks };
}

interface Parts {
  readonly series: readonly Series[];
  readonly across: Limits | undefined;
  readonly up: Limits | undefined;
  /** Of the horizontal axis, where the table has none. */
  readonly label: string;
}

function shapeLines(figure: Lines<string, AnyFrame>, context: Context, memory: Memory): XYPlot {
  const { frames, pinned, text, metrics, step, length } = context;
  const own = metricsIn(figure, context, frames);
  const series = [...own, ...pinnedOf(metricsIn(figure, context, pinned), context)];
  const read =
    (keys: readonly string[], log = false) =>
    (frame: AnyFrame) =>
      extentOf(
        keys.map((key) => numberAt(frame, key)),
        log,
      );
  const end = length === undefined ? undefined : horizon(own[0]?.xs ?? [], step, length);
  const seen = dataOf(context, memory.x, read([figure.x], figure.xAxis?.log));
  const across = join(seen, extentOf(end === undefined ? [] : [end]));
  const up = dataOf(context, memory.y, read(figure.y, figure.yAxis?.log));
  const label = text(metrics[figure.x]?.label ?? figure.x);
  return framed(figure, context, memory, { series, across, up, label });
}

function metricsIn(
  { x, y }: Lines<string, AnyFrame>,
  { metrics, text }: Context,
  frames: Frames,
): Series[] {
  if (frames.length === 0) return [];
  const xs = frames.map((frame) => numberAt(frame, x));
  return y.map((key, i) => ({
    label: text(metrics[key]?.label ?? key),
    tone: metrics[key]?.tone ?? tones[i % tones.length],
    xs,
    ys: frames.map((frame) => numberAt(frame, key)),
    dashed: false,
    pinned: false,
    digits: metrics[key]?.digits ?? 3,
  }));
}

const curvesIn = (figure: Curves<string, AnyFrame>, { text }: Context, frame: AnyFrame): Series[] =>
  figure.y.map(({ values, label, tone, low, high, dashed = false }) => ({
    label: text(label),
    tone,
    xs: listAt(frame, figure.x),
    ys: listAt(frame, values),
    low: low ? listAt(frame, low) : undefined,
    high: high ? listAt(frame, high) : undefined,
    dashed,
    pinned: false,
  }));

const pointsIn = (
  figure: Scatter<string, AnyFrame>,
  { text }: Context,
  frame: AnyFrame,
): Series[] =>
  figure.series.map(({ x, y, label, tone, names }) => ({
    label: text(label),
    tone,
    xs: listAt(frame, x),
    ys: listAt(frame, y),
    dashed: false,
    pinned: false,
    names: names === undefined ? undefined : textsAt(frame, names).map(text),
  }));

/** A figure of one frame: its axes cover all frames so far, so that they stand still. */
function ofOneFrame(
  figure: Curves<string, AnyFrame> | Scatter<string, AnyFrame>,
  context: Context,
  memory: Memory,
  seriesIn: (frame: AnyFrame) => Series[],
): XYPlot {
  const { frame, pinnedFrame } = context;
  const { xAxis, yAxis } = figure;
  const across = dataOf(context, memory.x, (one) => {
    const xs = seriesIn(one).flatMap((series) => series.xs);
    return extentOf(xs, xAxis?.log);
  });
  const up = dataOf(context, memory.y, (one) => {
    const ys = seriesIn(one).flatMap(({ ys, low = [], high = [] }) => [...ys, ...low, ...high]);
    return extentOf(ys, yAxis?.log);
  });
  const pinned = pinnedFrame ? pinnedOf(seriesIn(pinnedFrame), context) : [];
  const series = [...seriesIn(frame), ...pinned];
  return framed(figure, context, memory, { series, across, up, label: '' });
}
