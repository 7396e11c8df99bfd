/** The key to the colours of a heat map: a strip with its numbers. */
import { css, heatColours, highColour } from './colours.ts';
import { framesAPixel, keyValues, type Cell, type HeatLayout } from './heat.ts';
import { wrap } from './labels.ts';
import type { ChartMessages } from './messages.ts';
import type { NumberFormat } from '$sims/contract/numbers.ts';
import type { Look } from './palette.ts';
import type { HeatPlot } from './plots.ts';

export interface HeatScene {
  readonly plot: HeatPlot;
  readonly layout: HeatLayout;
  readonly look: Look;
  readonly words: ChartMessages;
  readonly number: NumberFormat;
  /** The column of the playhead. */
  readonly at?: number;
  readonly cursor?: Cell;
}

export function paintKey(
  context: CanvasRenderingContext2D,
  { plot, layout, look, words, number }: HeatScene,
): void {
  const { size, palette } = look;
  const colours = heatColours(palette, highColour(plot));
  const width = size * 12;
  const values = keyValues(plot);
  const low = plot.scale === 'signed' ? -1 : 0;
  for (let i = 0; i < width; i++) {
    context.fillStyle = css(colours.at(low + ((1 - low) * i) / (width - 1)));
    context.fillRect(layout.left + i, layout.key, 1.5, size * 0.6);
  }
  context.strokeStyle = palette['ink-3'];
  context.lineWidth = 0.5;
  context.strokeRect(layout.left, layout.key, width, size * 0.6);
  context.fillStyle = palette['ink-2'];
  values.forEach((value, i) => {
    const part = i / (values.length - 1);
    context.textAlign = i === 0 ? 'left' : part === 1 ? 'right' : 'center';
    const sign = i === 0 && plot.below ? '≤ ' : part === 1 && plot.above ? '≥ ' : '';
    const short = Number.isInteger(value) ? value : Number(value.toPrecision(3));
    context.fillText(sign + number(short), layout.left + part * width, layout.key + size * 1.3);
  });
  const shared = framesAPixel(plot, layout.width);
  if (shared === 1) return;
  context.textAlign = 'left';
  const left = layout.left + width + size * 1.5;
  const lines = wrap(words.shared(shared), (context.canvas.clientWidth - left) / size);
  lines.forEach((line, i) => context.fillText(line, left, layout.key + size * (0.3 + 1.2 * i)));
}
