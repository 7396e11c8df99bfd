/** The bands that figures draw of repeated runs. */
import { expect, test } from 'vitest';
import { bandsIn } from '../../src/charts/bands.ts';
import { datasetsOf } from '../../src/charts/datasets.ts';
import { describe as told } from '../../src/charts/describe.ts';
import { messagesFor } from '../../src/charts/messages.ts';
import type { XYPlot } from '../../src/charts/plots.ts';
import { newMemory, type Context } from '../../src/charts/reading.ts';
import { shape } from '../../src/charts/shape.ts';
import { stillOf } from '../../src/charts/svg.ts';
import { tableOf } from '../../src/charts/table.ts';
import { trackOf } from '../../src/charts/tracks.ts';
import type { LinesFigure } from '../../src/labs/contract/figures.ts';

const run = (seed: number) =>
  Array.from({ length: 5 }, (_, step) => ({ step, loss: { bias: step + seed, none: 10 * seed } }));

const observed: Context['observed'] = {
  lanes: { bias: { label: 'Bias', tone: 'deep' }, none: { label: 'None', tone: 'coral' } },
  metrics: { step: { label: 'Step' }, loss: { label: 'Loss', digits: 2 } },
};

const figure: LinesFigure = { kind: 'lines', title: 'Loss', place: 'chart', x: 'step', y: 'loss' };
const of = ['loss.bias'];
const repeated = { of, tracks: [1, 2, 4].map((seed) => trackOf(run(seed), ['step', ...of])) };

const contextOf = (more: Partial<Context> = {}): Context => ({
  frames: run(1).slice(0, 3),
  frame: run(1)[2],
  step: 2,
  length: 5,
  pinned: [],
  pinnedFrame: undefined,
  observed,
  held: false,
  ofPinned: (label) => `${label} A`,
  recipe: { values: {}, interventions: [] },
  ends: [],
  parameters: {},
  comma: ', ',
  repeated,
  ...more,
});

test('a band goes from the lowest to the highest seed, over the whole run', () => {
  expect(bandsIn(figure, contextOf())).toEqual([
    {
      label: 'Bias',
      tone: 'deep',
      seeds: 3,
      digits: 2,
      xs: [0, 1, 2, 3, 4],
      low: [1, 2, 3, 4, 5],
      middle: [2, 3, 4, 5, 6],
      high: [4, 5, 6, 7, 8],
    },
  ]);
});

test('one seed makes no band, nor what was not repeated, nor another axis at each seed', () => {
  const [one, two] = repeated.tracks;
  const bands = (tracks: typeof repeated.tracks, x = 'step') =>
    bandsIn({ ...figure, x }, contextOf({ repeated: { of, tracks } }));
  expect(bands([one])).toEqual([]);
  expect(bands([one, two])).toHaveLength(1);
  expect(bands([one, two], 'loss.bias')).toEqual([]);
  expect(bands([one, two], 'elsewhere')).toEqual([]);
  expect(bandsIn(figure, contextOf({ repeated: undefined }))).toEqual([]);
  expect(bandsIn({ ...figure, lanes: ['none'] }, contextOf())).toEqual([]);
});

test('a seed whose number is lost leaves the band to the others', () => {
  const broken = run(9).map((frame) => ({ ...frame, loss: { bias: NaN, none: 0 } }));
  const tracks = [...repeated.tracks, trackOf(broken, ['step', ...of])];
  const [{ low, high }] = bandsIn(figure, contextOf({ repeated: { of, tracks } }));
  expect([low[0], high[0]]).toEqual([1, 4]);
  const lost = [0, 1].map(() => trackOf(broken, ['step', ...of]));
  const [gap] = bandsIn(figure, contextOf({ repeated: { of, tracks: lost } }));
  expect(gap.low).toEqual([NaN, NaN, NaN, NaN, NaN]);
});

const drawn = (): XYPlot => shape(figure, contextOf(), newMemory()) as XYPlot;

test('the axis takes the band in', () => {
  expect(drawn().y.max).toBeGreaterThanOrEqual(10);
  const flat = { ...figure, lanes: ['bias'] };
  const top = (context: Context): number => {
    const plot = shape(flat, context, newMemory()) as XYPlot;
    return plot.y.max;
  };
  expect(top(contextOf())).toBeGreaterThanOrEqual(8);
  expect(top(contextOf({ repeated: undefined }))).toBeLessThan(8);
});

test('the table has the lowest, the middle and the highest in columns of their own', () => {
  const { columns, rows } = tableOf(drawn(), messagesFor('en'));
  expect(columns.slice(3)).toEqual([
    'Bias, three seeds, lowest',
    'Bias, three seeds, median',
    'Bias, three seeds, highest',
  ]);
  expect(rows[4]).toEqual([4, '', '', 5, 6, 8]);
});

test('the sentence says where the seeds end', () => {
  const number = (value: number): string => String(value);
  expect(told(drawn(), messagesFor('en'), number)).toContain(
    'Bias, three seeds, at the end: lowest 5, highest 8',
  );
  expect(told(drawn(), messagesFor('zh-CN'), number)).toContain(
    'Bias，三个随机种子结束时最低 5、最高 8',
  );
  expect(messagesFor('zh').bands(5)).toContain('五个随机种子');
});

test('a band is a veil under the lines, and on a log axis it reaches down to its edge', () => {
  const palette = new Proxy({}, { get: () => '#102030' });
  const look = { palette, size: 12, family: 'sans' } as unknown as Parameters<typeof datasetsOf>[1];
  const plot = drawn();
  const { datasets } = datasetsOf(plot, look);
  expect(datasets.map(({ data }) => data.length)).toEqual([3, 3, 5, 5, 5]);
  expect(datasets[3]).toMatchObject({ fill: '+1' });
  const [band] = plot.bands ?? [];
  const sunk = { ...band, low: [0, 2, 3, 4, 5] };
  const log = { ...plot, bands: [sunk], y: { ...plot.y, min: 0.1, log: true } };
  expect(datasetsOf(log, look).datasets[4].data[0]).toEqual({ x: 0, y: 0.1 });
  expect(stillOf(log).filter(({ tag }) => tag === 'band')).toHaveLength(1);
});
