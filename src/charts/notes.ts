/** What is said about the data of a figure besides drawing them. */
import { numberAt } from '$sims/contract/frame.ts';
import type { Figure } from '$src/labs/contract/figures.ts';
import type { Plot, PlotEvent } from './plots.ts';
import type { Frames } from './reading.ts';

/** Changes on the way, where the horizontal axis is a run's own. */
export function eventsIn(
  figure: Figure,
  frames: Frames,
  step: number,
  changes: readonly { readonly step: number; readonly label: string }[],
): PlotEvent[] {
  if (figure.kind !== 'lines') return [];
  const last = frames.length - 1;
  const stride = last > 0 ? Math.max(1, Math.round(step / last)) : 1;
  return changes.flatMap(({ step: at, label }) => {
    const frame = frames[Math.round(at / stride)];
    return frame ? [{ x: numberAt(frame, figure.x), label }] : [];
  });
}

/** How many values a log axis cannot show: this is said, not passed over. */
export function hiddenByLog(plot: Plot): number {
  if ((plot.kind !== 'lines' && plot.kind !== 'scatter') || !(plot.x.log || plot.y.log)) return 0;
  const hidden = (log: boolean, values: readonly number[]): number =>
    log ? values.filter((value) => value <= 0).length : 0;
  return plot.series.reduce(
    (sum, { xs, ys }) => sum + hidden(plot.x.log, xs) + hidden(plot.y.log, ys),
    0,
  );
}
