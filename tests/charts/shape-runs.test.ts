import { expect, test } from 'vitest';
import type { AnyFrame } from '../../sims/contract/frame.ts';
import type { Values } from '../../sims/contract/parameters.ts';
import { choice, numbers, real, table } from '../../sims/contract/table.ts';
import type { Plot, XYPlot } from '../../src/charts/plots.ts';
import { newMemory, type Context } from '../../src/charts/reading.ts';
import { shape } from '../../src/charts/shape.ts';
import { tableOf } from '../../src/charts/table.ts';
import { messagesFor } from '../../src/charts/messages.ts';
import type { RunsFigure } from '../../src/labs/contract/figures.ts';
import type { End } from '../../src/runner/ends.ts';

const { parameters } = table(
  {
    method: choice({
      label: 'Method',
      options: { loss: 'By loss', own: 'My own' },
      default: 'loss',
    }),
    alpha: real({ label: 'Loss', symbol: 'α', min: 0, max: 1, default: 0.1 }),
    inner: real({ label: 'Inner loss', symbol: 'α_s', min: 0, max: 1, default: 0.1 }),
    hand: numbers({ label: 'By hand', min: 0, max: 1, shortest: 1, longest: 9, default: [0] }),
    rate: real({ label: 'Rate', min: 0, max: 1, default: 0.5 }),
    shown: real({ label: 'Shown', min: 0, max: 1, default: 0, view: true }),
  },
  { length: () => 10, chance: false },
);
const start = { method: 'loss', alpha: 0.1, inner: 0.1, hand: [0], rate: 0.5, shown: 0 };

const figure: RunsFigure = {
  kind: 'runs',
  title: 'Loss against MaxVio',
  place: 'chart',
  empty: 'Let a run finish.',
  x: 'worst',
  y: 'loss',
  lanes: ['none', 'loss', 'yours'],
  turned: ['method', 'alpha', 'inner', 'hand'],
  named: (lane, { method }) =>
    lane === 'none'
      ? []
      : lane === 'loss'
        ? ['alpha']
        : method === 'own'
          ? ['method', 'inner']
          : ['hand'],
};

/** A run whose lanes end at these places. */
const end = (
  places: Readonly<Record<string, readonly [number, number]>>,
  own: Values = {},
): End => ({
  values: { ...start, ...own },
  interventions: [],
  frame: {
    worst: Object.fromEntries(Object.entries(places).map(([lane, [x]]) => [lane, x])),
    loss: Object.fromEntries(Object.entries(places).map(([lane, [, y]]) => [lane, y])),
  },
});

const frame: AnyFrame = {
  worst: { none: 0, loss: 0, yours: 0 },
  loss: { none: 0, loss: 0, yours: 0 },
};

function plotOf(ends: readonly End[], more: Partial<Context> = {}): XYPlot {
  const context: Context = {
    frames: [frame],
    frame,
    step: 0,
    length: 10,
    pinned: [],
    pinnedFrame: undefined,
    observed: {
      lanes: {
        yours: { label: 'Yours', tone: 'ink' },
        none: { label: 'Nothing', tone: 'coral' },
        loss: { label: 'Auxiliary loss', tone: 'grey' },
      },
      metrics: { worst: { label: 'MaxVio' }, loss: { label: 'Loss' } },
    },
    held: false,
    ofPinned: (label) => label,
    recipe: { values: start, interventions: [] },
    ends,
    parameters,
    comma: ', ',
    ...more,
  };
  const plot: Plot = shape(figure, context, newMemory());
  if (plot.kind !== 'scatter') throw new Error(`plotOf requires points, got ${plot.kind}`);
  return plot;
}

const first = end({ none: [4, 2.4], loss: [1, 2.5], yours: [1, 2.5] });

test('each lane of a finished run is a point, and of equal ones the first lane has it', () => {
  const { series, x, y } = plotOf([first]);
  expect(series).toMatchObject([
    { label: 'Nothing', tone: 'coral', xs: [4], ys: [2.4], names: ['Nothing'] },
    { label: 'Auxiliary loss', tone: 'grey', xs: [1], ys: [2.5], names: ['α = 0.1'] },
  ]);
  expect([x.label, y.label]).toEqual(['MaxVio', 'Loss']);
  expect(x.min).toBeLessThanOrEqual(1);
  expect(x.max).toBeGreaterThanOrEqual(4);
});

test('a turned knob adds the points that it moved; the newest run’s stand out', () => {
  const turned = end({ none: [4, 2.4], loss: [0.5, 2.6], yours: [0.5, 2.6] }, { alpha: 1 });
  const [none, loss] = plotOf([first, turned]).series;
  expect(none).toMatchObject({ xs: [4], strong: [true] });
  expect(loss).toMatchObject({
    xs: [0.5, 1],
    names: ['α = 1', 'α = 0.1'],
    strong: [true, false],
  });
});

test('a point is named by every knob that made it, and by how it changed on the way', () => {
  const yours = { none: [4, 2.4], loss: [1, 2.5], yours: [2, 2] } as const;
  const [, , own] = plotOf([end(yours, { method: 'own' })]).series;
  expect(own.names).toEqual(['My own, Inner loss = 0.1']);
  const changed = {
    ...first,
    interventions: [{ step: 3, knob: 'alpha', value: 1 }],
  };
  expect(plotOf([changed]).series[1].names).toEqual(['α = 0.1 → 1']);
  expect(plotOf([end(yours)]).series[2].names).toEqual(['By hand']);
});

test('runs are compared that differ in nothing but the turned knobs', () => {
  const faster = end({ none: [3, 2], loss: [2, 2], yours: [2, 2] }, { rate: 1 });
  expect(plotOf([first, faster]).series.flatMap(({ xs }) => xs)).toEqual([4, 1]);
  const recipe = { values: { ...start, rate: 1 }, interventions: [] };
  expect(plotOf([first, faster], { recipe }).series.flatMap(({ xs }) => xs)).toEqual([3, 2]);
  const looked = { values: { ...start, shown: 1 }, interventions: [] };
  expect(plotOf([first], { recipe: looked }).series).toHaveLength(2);
});

test('before any run has finished there are axes and no points', () => {
  expect(plotOf([]).series).toEqual([]);
});

test('its table has the name of every point', () => {
  const { columns, rows } = tableOf(plotOf([first]), messagesFor('en'));
  expect(columns).toEqual(['Series', 'Name', 'MaxVio', 'Loss']);
  expect(rows).toEqual([
    ['Nothing', 'Nothing', 4, 2.4],
    ['Auxiliary loss', 'α = 0.1', 1, 2.5],
  ]);
});
