/** From the tables of an experiment and its frames to what a figure draws. */
import { numberAt, type AnyFrame } from '$sims/contract/frame.ts';
import type {
  CurvesFigure,
  Figure,
  LinesFigure,
  Published,
  ScatterFigure,
} from '$src/labs/contract/figures.ts';
import { extentOf, horizon, join, type Limits } from './axes.ts';
import { bandsIn } from './bands.ts';
import type { Band, Plot, Series, XYPlot } from './plots.ts';
import {
  axisOf,
  dataOf,
  labelOf,
  listAt,
  marksOf,
  placesOf,
  textsAt,
  toneOf,
  tones,
  type Context,
  type Frames,
  type Memory,
} from './reading.ts';
import { shapeBars, shapeHeat } from './shape-cells.ts';
import { shapeRuns } from './shape-runs.ts';

export function shape(figure: Figure, context: Context, memory: Memory): Plot {
  switch (figure.kind) {
    case 'lines':
      return shapeLines(figure, context, memory);
    case 'curves':
      return ofOneFrame(figure, context, memory, (frame) => curvesIn(figure, context, frame));
    case 'scatter':
      return ofOneFrame(figure, context, memory, (frame) => pointsIn(figure, frame));
    case 'bars':
      return shapeBars(figure, context, memory);
    case 'heat':
      return shapeHeat(figure, context, memory);
    case 'runs':
      return shapeRuns(figure, context);
  }
}

const pinnedOf = (series: readonly Series[], { ofPinned }: Context): Series[] =>
  series.map(({ low: _low, high: _high, ...one }) => {
    return { ...one, label: ofPinned(one.label), dashed: true, pinned: true };
  });

/** The paper's curves, as series of their own. */
const publishedIn = (published: readonly Published[] = []): Series[] =>
  published.map(({ label, x, y, source, tone = 'gold', dashed = false }) => {
    return { label, tone, xs: x, ys: y, dashed, pinned: false, source };
  });

/** Series between their axes. What has an order fills the width; points keep a margin. */
function framed(
  figure: LinesFigure | CurvesFigure | ScatterFigure,
  context: Context,
  memory: Memory,
  { series, bands, across, up, label }: Parts,
): XYPlot {
  const { xAxis: declaredX, yAxis: declaredY } = figure;
  const marks = marksOf(figure);
  const kind = figure.kind === 'scatter' ? 'scatter' : 'lines';
  const wish = kind === 'lines' ? across : {};
  const x = axisOf('x', across, { declared: declaredX, wish, marks, label, memory }, context);
  const y = axisOf(
    'y',
    up,
    { declared: declaredY, marks, label: figure.unit ?? '', memory },
    context,
  );
  return { kind, series, bands, x, y, marks };
}

interface Parts {
  readonly series: readonly Series[];
  readonly bands?: readonly Band[];
  readonly across: Limits | undefined;
  readonly up: Limits | undefined;
  /** Of the horizontal axis, where the table has none. */
  readonly label: string;
}

function shapeLines(figure: LinesFigure, context: Context, memory: Memory): XYPlot {
  const { frames, pinned, observed, step, length } = context;
  const published = publishedIn(figure.published);
  const own = metricsIn(figure, context, frames);
  const ofPinned = pinnedOf(metricsIn(figure, context, pinned), context);
  const read =
    (paths: readonly string[], log = false) =>
    (frame: AnyFrame) =>
      extentOf(
        paths.map((path) => numberAt(frame, path)),
        log,
      );
  const { x, y, lanes, xAxis, yAxis } = figure;
  const paths = placesOf(y, context.frame, observed, lanes).map(({ path }) => path);
  const end = length === undefined ? undefined : horizon(own[0]?.xs ?? [], step, length);
  const seen = dataOf(context, memory.x, read([x], xAxis?.log));
  const ends = [...(end === undefined ? [] : [end]), ...published.flatMap(({ xs }) => xs)];
  const across = join(seen, extentOf(ends));
  const shown = dataOf(context, memory.y, read(paths, yAxis?.log));
  const bands = bandsIn(figure, context);
  const around = bands.flatMap(({ low, high }) => [...low, ...high]);
  const fixed = join(extentOf(published.flatMap(({ ys }) => ys)), extentOf(around, yAxis?.log));
  const up = join(shown, fixed);
  const label = observed.metrics[x]?.label ?? x;
  const series = [...own, ...ofPinned, ...published];
  return framed(figure, context, memory, { series, bands, across, up, label });
}

function metricsIn(figure: LinesFigure, { observed, frame }: Context, frames: Frames): Series[] {
  if (frames.length === 0) return [];
  const xs = frames.map((one) => numberAt(one, figure.x));
  const places = placesOf(figure.y, frame, observed, figure.lanes);
  const keys = [...new Set(places.map(({ key }) => key))];
  return places.map((place, i) => ({
    label: labelOf(place, observed, keys.length > 1),
    tone: toneOf(place, observed) ?? tones[i % tones.length],
    xs,
    ys: frames.map((one) => numberAt(one, place.path)),
    dashed: place.lane !== undefined && place.key !== keys[0],
    pinned: false,
    digits: observed.metrics[place.key]?.digits ?? 3,
  }));
}

function curvesIn(figure: CurvesFigure, { observed }: Context, frame: AnyFrame): Series[] {
  const { x, y = [], lanes } = figure;
  const curves = typeof y === 'string' ? [{ values: y }] : y;
  return curves.flatMap(({ values, label, tone, low, high, dashed = false }) =>
    placesOf(values, frame, observed, lanes).map((place): Series => {
      const beside = (path: string | undefined): readonly number[] | undefined =>
        path === undefined
          ? undefined
          : listAt(frame, path.includes('.') || !place.lane ? path : `${path}.${place.lane}`);
      return {
        label: label ?? labelOf(place, observed, false),
        tone: tone ?? toneOf(place, observed) ?? 'ink',
        xs: x === undefined ? [] : listAt(frame, x),
        ys: listAt(frame, place.path),
        low: beside(low),
        high: beside(high),
        dashed,
        pinned: false,
      };
    }),
  );
}

const pointsIn = (figure: ScatterFigure, frame: AnyFrame): Series[] =>
  figure.series.map(({ x, y, label, tone, names }) => ({
    label,
    tone,
    xs: listAt(frame, x),
    ys: listAt(frame, y),
    dashed: false,
    pinned: false,
    names: names === undefined ? undefined : textsAt(frame, names),
  }));

/** A figure of one frame: its axes cover all frames so far, so that they stand still. */
function ofOneFrame(
  figure: CurvesFigure | ScatterFigure,
  context: Context,
  memory: Memory,
  seriesIn: (frame: AnyFrame) => Series[],
): XYPlot {
  const { frame, pinnedFrame } = context;
  const { xAxis, yAxis } = figure;
  const published = publishedIn(figure.published);
  const across = dataOf(context, memory.x, (one) => {
    const xs = [...seriesIn(one), ...published].flatMap((series) => series.xs);
    return extentOf(xs, xAxis?.log);
  });
  const up = dataOf(context, memory.y, (one) => {
    const ys = [...seriesIn(one), ...published].flatMap(({ ys, low = [], high = [] }) => [
      ...ys,
      ...low,
      ...high,
    ]);
    return extentOf(ys, yAxis?.log);
  });
  const pinned = pinnedFrame ? pinnedOf(seriesIn(pinnedFrame), context) : [];
  const series = [...seriesIn(frame), ...pinned, ...published];
  return framed(figure, context, memory, { series, across, up, label: '' });
}
