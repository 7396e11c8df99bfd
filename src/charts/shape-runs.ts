/** Finished runs as points: where each lane ended on the plane of two metrics. */
import { numberAt } from '$sims/contract/frame.ts';
import type { Parameters } from '$sims/contract/parameters.ts';
import type { RunsFigure } from '$src/labs/contract/figures.ts';
import type { End } from '$src/runner/ends.ts';
import { reached, valuesAt, type Recipe } from '$src/runner/recipe.ts';
import { extentOf, round } from './axes.ts';
import { shortName, valueName } from './knob-names.ts';
import type { PlotAxis, Series, XYPlot } from './plots.ts';
import type { Context } from './reading.ts';

interface Point {
  readonly lane: string;
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly newest: boolean;
}

export function shapeRuns(figure: RunsFigure, context: Context): XYPlot {
  const { lanes = {} } = context.observed;
  const points = pointsIn(figure, context);
  const series = figure.lanes.flatMap((lane): Series[] => {
    const own = points.filter((point) => point.lane === lane);
    if (own.length === 0) return [];
    return [
      {
        label: lanes[lane].label,
        tone: lanes[lane].tone,
        xs: own.map(({ x }) => x),
        ys: own.map(({ y }) => y),
        names: own.map(({ name }) => name),
        strong: own.map(({ newest }) => newest),
        dashed: false,
        pinned: false,
      },
    ];
  });
  const axis = (name: 'x' | 'y'): PlotAxis => {
    const { log = false, ...declared } = figure[`${name}Axis`] ?? {};
    const data = extentOf(
      points.map((point) => point[name]),
      log,
    );
    const label = declared.label ?? context.observed.metrics[figure[name]]?.label ?? figure[name];
    return { ...round(data, { ...declared, log }), log, label };
  };
  return { kind: 'scatter', series, x: axis('x'), y: axis('y'), marks: [] };
}

/** The newest run first. Lanes that a knob does not touch end where they ended before: once is enough. */
function pointsIn(figure: RunsFigure, context: Context): Point[] {
  const { ends, recipe, length = Infinity, parameters } = context;
  const shared = sharedOf(figure, reached(recipe, length), parameters);
  const alike = ends.filter((end) => sharedOf(figure, end, parameters) === shared).toReversed();
  const seen = new Set<string>();
  return alike.flatMap((end, age) =>
    figure.lanes.flatMap((lane): Point[] => {
      const x = numberAt(end.frame, `${figure.x}.${lane}`);
      const y = numberAt(end.frame, `${figure.y}.${lane}`);
      const place = `${x} ${y}`;
      if (seen.has(place)) return [];
      seen.add(place);
      return [{ lane, x, y, name: nameOf(figure, context, end, lane), newest: age === 0 }];
    }),
  );
}

/** What runs must have in common to be compared: all that the figure's knobs do not say. */
function sharedOf(
  { turned }: RunsFigure,
  { values, interventions }: Recipe,
  parameters: Parameters,
): string {
  const isShared = (knob: string): boolean => !turned.includes(knob) && !parameters[knob].view;
  return JSON.stringify([
    Object.entries(values).filter(([knob]) => isShared(knob)),
    interventions.filter(({ knob }) => isShared(knob)),
  ]);
}

/** 'γ = 0.001', or 'γ = 0.001 → 0.1' where it changed on the way. */
function nameOf(
  figure: RunsFigure,
  { parameters, observed, comma }: Context,
  end: End,
  lane: string,
): string {
  const now = valuesAt(end, Infinity);
  const names = figure.named(lane, now).map((knob) => {
    const parameter = parameters[knob];
    if (parameter.kind === 'numbers') return parameter.label;
    const changed = end.interventions.some((one) => one.knob === knob);
    const held = changed ? [end.values[knob], now[knob]] : [now[knob]];
    const said = held.map((value) => valueName(parameter, value)).join(' → ');
    return parameter.kind === 'choice' ? said : `${shortName(parameter)} = ${said}`;
  });
  return names.length > 0 ? names.join(comma) : (observed.lanes?.[lane].label ?? lane);
}
