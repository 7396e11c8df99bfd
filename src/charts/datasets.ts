/** The data of a plot as Chart.js wants them. */
import type { ChartData, ChartDataset, PointStyle } from 'chart.js';
import { css, parseColour } from './colours.ts';
import { keptPoints } from './decimate.ts';
import type { Look } from './palette.ts';
import type { Band, BarPlot, Series, XYPlot } from './plots.ts';
import { lineWidth } from './scene.ts';

const pointStyles: readonly PointStyle[] = [
  'circle',
  'rect',
  'triangle',
  'rectRot',
  'cross',
  'star',
];

export function datasetsOf(plot: XYPlot | BarPlot, look: Look): ChartData {
  if (plot.kind === 'bars') return { labels: [...plot.names], datasets: barsOf(plot, look) };
  const of = plot.kind === 'lines' ? lineOf : pointsOf;
  const series = plot.series.flatMap((one, i) => of(one, plot, look, i));
  const bands = plot.bands?.flatMap((band) => bandOf(band, plot, look)) ?? [];
  return { datasets: [...series, ...bands] }; // the first is painted last
}

/** A colour that lets what is under it through. */
const veil = (colour: string, opacity: number): string =>
  css(parseColour(colour)).replace('rgb', 'rgba').replace(')', `, ${opacity})`);

function lineOf(series: Series, { y }: XYPlot, look: Look): ChartDataset[] {
  const { xs, ys, tone, dashed, pinned, low, high } = series;
  const kept = keptPoints(ys);
  const colour = look.palette[tone];
  const points = (values: readonly number[]): { x: number; y: number }[] =>
    kept.map((i) => ({ x: xs[i], y: y.log && values[i] <= 0 ? NaN : values[i] }));
  const width = lineWidth(tone, look);
  const line: ChartDataset<'line'> = {
    type: 'line',
    data: points(ys),
    borderColor: colour,
    borderWidth: pinned ? width * 0.75 : width,
    borderDash: dashed ? [look.size / 2.4, look.size / 3] : [],
    pointRadius: 0,
    fill: false,
  };
  if (!low || !high) return [line];
  const edge = { type: 'line', borderWidth: 0, pointRadius: 0 } as const;
  const band = { ...edge, data: points(high), fill: '+1', backgroundColor: veil(colour, 0.16) };
  return [line, band, { ...edge, data: points(low), fill: false }];
}

/** A thin line for the middle, and the veil from the lowest to the highest seed. */
function bandOf({ xs, low, middle, high, tone }: Band, { y }: XYPlot, look: Look): ChartDataset[] {
  const colour = look.palette[tone];
  // On a log scale what is not above zero lies below the axis, not in a gap.
  const points = (values: readonly number[]): { x: number; y: number }[] =>
    xs.map((x, i) => ({ x, y: y.log && values[i] <= 0 ? y.min : values[i] }));
  const edge = { type: 'line', borderWidth: 0, pointRadius: 0 } as const;
  return [
    {
      ...edge,
      data: points(middle),
      borderColor: veil(colour, 0.6),
      borderWidth: look.size / 14,
      fill: false,
    },
    { ...edge, data: points(high), fill: '+1', backgroundColor: veil(colour, 0.16) },
    { ...edge, data: points(low), fill: false },
  ];
}

function pointsOf(
  { xs, ys, tone, pinned, strong = [] }: Series,
  { series }: XYPlot,
  { palette, size }: Look,
  i: number,
): ChartDataset[] {
  const own = series.filter((one) => !one.pinned).length;
  return [
    {
      type: 'scatter',
      data: xs.map((x, k) => ({ x, y: ys[k] })),
      borderColor: palette[tone],
      backgroundColor: pinned ? 'transparent' : veil(palette[tone], 0.8),
      borderWidth: size / 10,
      clip: false, // a point on the edge is drawn whole
      pointRadius: xs.map((_, k) => size / (strong[k] ? 2.3 : 3.4)),
      pointStyle: pointStyles[(i % own) % pointStyles.length],
    },
  ];
}

const barsOf = ({ series }: BarPlot, { palette }: Look): ChartDataset[] =>
  series.map(({ values, tone, tones }): ChartDataset<'bar', { x: number; y: number }[]> => ({
    type: 'bar',
    data: values.map((y, x) => ({ x, y })),
    backgroundColor: tones ? tones.map((one) => palette[one]) : palette[tone],
    categoryPercentage: 0.8,
    barPercentage: series.length > 1 ? 0.94 : 1,
    borderRadius: 1,
  })) as ChartDataset[]; // Chart.js' union of all kinds
