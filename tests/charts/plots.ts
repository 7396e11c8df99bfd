/** Small plots with known numbers. */
import type { BarPlot, HeatPlot, Series, XYPlot } from '../../src/charts/plots.ts';

const series = (label: string, xs: readonly number[], ys: readonly number[]): Series => ({
  label,
  tone: 'deep',
  xs,
  ys,
  dashed: false,
  pinned: false,
});

export const lines = (): XYPlot => ({
  kind: 'lines',
  series: [
    series('Bias', [0, 1, 2], [3.4, 0.2, 0.3]),
    { ...series('Bias (A)', [0, 1], [1, 2]), pinned: true, dashed: true },
  ],
  x: { label: 'Step', min: 0, max: 2, log: false },
  y: { label: '', min: 0, max: 4, log: false },
  marks: [],
});

export const points = (): XYPlot => ({
  kind: 'scatter',
  series: [{ ...series('Experts', [1, 2], [5, 4]), names: ['e0', 'e1'] }],
  x: { label: 'load', min: 0, max: 2, log: false },
  y: { label: '', min: 0, max: 5, log: false },
  marks: [],
});

export const bars = (): BarPlot => ({
  kind: 'bars',
  names: ['first', 'second'],
  series: [{ label: 'Load', tone: 'deep', values: [2, 0.5] }],
  y: { label: '', min: 0, max: 2, log: false },
  fair: { label: 'fair share', value: 1 },
  marks: [{ axis: 'y', value: 1.5, label: 'published', source: 'V3 §4' }],
});

const cells = [
  [1, 2, 3],
  [4, 5, 6],
];

/** Two rows over three frames, of which every tenth is kept, with room for two more. */
export const heat = (): HeatPlot => ({
  kind: 'heat',
  rowCount: 2,
  columnCount: 3,
  room: 5,
  stride: 10,
  value: (row, column) => cells[row][column],
  scale: 'unsigned',
  centre: 0,
  distance: 'difference',
  limit: 6,
  below: false,
  above: false,
  rows: 'Expert',
  columns: 'Step',
  rowNames: ['a', 'b'],
  overFrames: true,
});
