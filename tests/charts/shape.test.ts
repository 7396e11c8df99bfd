import { expect, test } from 'vitest';
import type { Figure } from '../../src/labs/contract/figures.ts';
import { eventsIn, hiddenByLog } from '../../src/charts/notes.ts';
import type { HeatPlot, Plot, XYPlot } from '../../src/charts/plots.ts';
import { newMemory, type Context } from '../../src/charts/reading.ts';
import { shape } from '../../src/charts/shape.ts';
import { stillOf } from '../../src/charts/svg.ts';

const frames = Array.from({ length: 5 }, (_, i) => ({
  step: i,
  loss: 4 - i,
  load: [i, 1, 2],
  test: { bias: i, none: 2 * i },
  spread: { bias: 1, none: 0 },
  curve: { none: [i, 1], bias: [0, i] },
  xs: [0, 1],
  ys: [i, -i],
}));

const observed: Context['observed'] = {
  lanes: { bias: { label: 'Bias', tone: 'deep' }, none: { label: 'None', tone: 'coral' } },
  metrics: {
    step: { label: 'Step' },
    loss: { label: 'Loss', tone: 'coral', digits: 2 },
    test: { label: 'Test' },
    spread: { label: 'Spread', tone: 'teal' },
  },
};

const contextAt = (step: number, more: Partial<Context> = {}): Context => ({
  frames: frames.slice(0, step + 1),
  frame: frames[step],
  step,
  length: frames.length,
  pinned: [],
  pinnedFrame: undefined,
  observed,
  held: false,
  ofPinned: (label) => `${label} A`,
  recipe: { values: {}, interventions: [] },
  ends: [],
  parameters: {},
  comma: ', ',
  ...more,
});

const lines: Figure = {
  kind: 'lines',
  title: 'Loss',
  place: 'chart',
  x: 'step',
  y: ['loss'],
  marks: [{ axis: 'y', value: 3.5, label: 'published', source: 'V3' }],
};
const drawn = (figure: Figure, context: Context): XYPlot =>
  shape(figure, context, newMemory()) as XYPlot;

test('lines take names and colours from the metrics', () => {
  const { series, x, marks } = drawn(lines, contextAt(1));
  expect(series).toMatchObject([{ label: 'Loss', tone: 'coral', xs: [0, 1], ys: [4, 3] }]);
  expect(x.label).toBe('Step');
  expect(marks[0]).toMatchObject({ label: 'published', source: 'V3' });
});

test('the axis of time is as long as the run from its first steps on', () => {
  expect(drawn(lines, contextAt(0)).x).toMatchObject({ min: 0, max: 4 });
  expect(drawn(lines, contextAt(1)).x).toMatchObject({ min: 0, max: 4 });
});

test('a pinned run is drawn whole, and its axis covers both', () => {
  const pinned = frames.map((frame) => ({ ...frame, loss: 9 }));
  const { series, y } = drawn(lines, contextAt(1, { pinned }));
  expect(series[1]).toMatchObject({ label: 'Loss A', pinned: true, dashed: true });
  expect(series[1].ys).toHaveLength(5);
  expect(y.max).toBeGreaterThanOrEqual(9);
});

test('a published value far from the data does not flatten them', () => {
  const far = { ...lines, marks: [{ axis: 'y', value: 400, label: 'p', source: 's' }] } as const;
  expect(drawn(far, contextAt(4)).y.max).toBeLessThan(10);
});

test('a curve of one frame keeps the limits of all frames so far', () => {
  const curves: Figure = {
    kind: 'curves',
    title: 'Curve',
    place: 'chart',
    x: 'xs',
    y: [{ values: 'ys', label: 'y', tone: 'deep' }],
  };
  const memory = newMemory();
  shape(curves, contextAt(4), memory);
  const { series, y } = shape(curves, contextAt(0), memory) as XYPlot;
  expect(series[0].ys).toEqual([0, -0]);
  expect([y.min, y.max]).toEqual([-4, 4]);
});

test('a metric by lane is a line for each lane, with its name and its colour', () => {
  const { series } = drawn({ ...lines, y: 'test', marks: [] }, contextAt(1));
  expect(series).toMatchObject([
    { label: 'Bias', tone: 'deep', ys: [0, 1], dashed: false },
    { label: 'None', tone: 'coral', ys: [0, 2], dashed: false },
  ]);
});

test('two metrics of one lane are told apart, and lanes that are not asked for stay out', () => {
  const { series } = drawn({ ...lines, y: ['test', 'spread'], lanes: ['none'] }, contextAt(1));
  expect(series).toMatchObject([
    { label: 'Test · None', ys: [0, 2], dashed: false },
    { label: 'Spread · None', ys: [0, 0], dashed: true },
  ]);
});

test('arrays by lane are a curve each, in the order of the lanes', () => {
  const curves: Figure = { kind: 'curves', title: 'Curve', place: 'chart', x: 'xs', y: 'curve' };
  expect(drawn(curves, contextAt(3)).series).toMatchObject([
    { label: 'Bias', tone: 'deep', ys: [0, 3] },
    { label: 'None', tone: 'coral', ys: [3, 1] },
  ]);
});

test('a published curve is drawn in gold, with its source, and is in view', () => {
  const published = [{ label: 'Paper', x: [0, 8], y: [9, 5], source: 'V3 Fig. 1' }];
  const { series, x, y } = drawn({ ...lines, published }, contextAt(1));
  expect(series[1]).toMatchObject({
    label: 'Paper',
    tone: 'gold',
    ys: [9, 5],
    source: 'V3 Fig. 1',
  });
  expect([x.max, y.max >= 9]).toEqual([8, true]);
});

test('bars of one metric by lane have the lanes as names, each in its own colour', () => {
  const bars: Figure = { kind: 'bars', title: 'Now', place: 'chart', of: 'test' };
  expect(shape(bars, contextAt(2), newMemory())).toMatchObject({
    names: ['Bias', 'None'],
    series: [{ label: 'Test', tones: ['deep', 'coral'], values: [2, 4] }],
  });
});

test('bars of several metrics have the colours of the metrics, published ones are gold', () => {
  const published = [{ label: 'Paper', values: [1, 2], source: 'V2' }];
  const of = ['test', 'spread'];
  const bars: Figure = { kind: 'bars', title: 'Now', place: 'chart', of, published };
  expect(shape(bars, contextAt(2), newMemory())).toMatchObject({
    series: [
      { label: 'Test', tone: 'deep', values: [2, 4], tones: undefined },
      { label: 'Spread', tone: 'teal', values: [1, 0] },
      { label: 'Paper', tone: 'gold', values: [1, 2] },
    ],
  });
});

test('bars have the names they are given and numbers where there are none', () => {
  const bars: Figure = {
    kind: 'bars',
    title: 'Load',
    place: 'rest',
    series: [{ values: 'load', label: 'Load', tone: 'deep' }],
    names: ['first'],
    fair: { value: 'step', label: 'fair' },
  };
  expect(shape(bars, contextAt(2), newMemory())).toMatchObject({
    names: ['first', '1', '2'],
    series: [{ values: [2, 1, 2] }],
    fair: { label: 'fair', value: 2 },
  });
});

const heat: Figure = {
  kind: 'heat',
  title: 'Load',
  place: 'rest',
  values: 'load',
  over: 'frames',
  scale: 'signed',
  centre: 1,
  limit: 2,
  rows: 'Expert',
  columns: 'Step',
};

test('a heat map over frames has room for the whole run and says what lies beyond its scale', () => {
  const plot = shape(heat, contextAt(4), newMemory()) as HeatPlot;
  expect([plot.rowCount, plot.columnCount, plot.room]).toEqual([3, 5, 5]);
  expect(plot.value(0, 4)).toBe(4);
  expect([plot.below, plot.above]).toEqual([false, true]);
  expect((shape(heat, contextAt(1), newMemory()) as HeatPlot).room).toBe(5);
});

test('where long runs keep every second frame, columns are counted in steps', () => {
  const kept = [frames[0], frames[2], frames[4]];
  const plot = shape(heat, contextAt(4, { frames: kept, length: 9 }), newMemory()) as HeatPlot;
  expect([plot.stride, plot.room]).toEqual([2, 5]);
});

test('changes stand where they happened', () => {
  const changes = [{ step: 2, label: 'γ → 0' }];
  expect(eventsIn(lines, frames, 4, changes)).toEqual([{ x: 2, label: 'γ → 0' }]);
  expect(eventsIn(lines, [frames[0], frames[2], frames[4]], 4, changes)[0].x).toBe(2);
  expect(eventsIn(lines, frames.slice(0, 2), 1, changes)).toEqual([]);
});

test('values that a log axis cannot show are counted', () => {
  const log = { ...lines, yAxis: { label: 'nats', log: true } };
  expect(hiddenByLog(drawn(log, contextAt(4)))).toBe(1);
  expect(hiddenByLog(drawn(lines, contextAt(4)))).toBe(0);
});

const paths = (plot: Plot): string[] => stillOf(plot).map((still) => ('d' in still ? still.d : ''));

test('the first picture stands where the canvas will draw the same numbers', () => {
  const { min, max } = drawn(lines, contextAt(4)).y;
  const place = (value: number): string =>
    String(Number((100 - (100 * (value - min)) / (max - min)).toFixed(2)));
  expect(paths(drawn(lines, contextAt(4)))).toEqual([
    `M0 ${place(4)}L25 ${place(3)}L50 ${place(2)}L75 ${place(1)}L100 ${place(0)}`,
  ]);
  expect(stillOf(shape(heat, contextAt(4), newMemory()))).toHaveLength(15);
});
