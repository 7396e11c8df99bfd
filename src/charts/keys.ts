/** The key of a chart: marks and names in the order of the data, with values where a cursor stands. */
import type { KeyEntry } from './export.ts';
import type { NumberFormat } from '$sims/contract/numbers.ts';
import { nearest, type BarPlot, type XYPlot } from './plots.ts';
import { glyphOf } from './scene.ts';

export interface ValuedKey extends KeyEntry {
  readonly value?: string;
}

export function keysOf(plot: XYPlot | BarPlot, number: NumberFormat, cursor?: number): ValuedKey[] {
  if (plot.kind === 'bars') {
    const keys: ValuedKey[] = plot.series.map(({ label, tone }) => ({ glyph: '■', label, tone }));
    const pinned = plot.series.some((series) => series.pinned);
    return pinned ? [...keys, { glyph: '╌', label: 'A', tone: 'ink', dashed: true }] : keys;
  }
  const own = plot.series.filter(({ pinned }) => !pinned).length;
  const points = plot.kind === 'scatter';
  return plot.series.map(({ label, tone, dashed, pinned, xs, ys, digits }, i) => ({
    glyph: points && pinned ? '○' : glyphOf(i % own),
    label,
    tone,
    dashed: dashed && !points,
    value:
      cursor === undefined || xs.length === 0 ? undefined : number(ys[nearest(xs, cursor)], digits),
  }));
}
