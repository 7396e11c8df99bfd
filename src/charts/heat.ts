/** Where the parts of a heat map stand, and which values its pixels show. */
import { placeOf, type HeatScale } from './colours.ts';
import { widthInEm } from './labels.ts';
import type { HeatPlot } from './plots.ts';

/** In CSS pixels from the canvas' corner. */
export interface HeatLayout {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Size of a cell; less than a pixel where there are more columns than pixels. */
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** Top of the colour key. */
  readonly key: number;
}

/** A cell of a matrix is at most this much wider than high. */
const widestCell = 2.4;

/**
 * @param size of the text
 */
export function heatLayout(
  plot: HeatPlot,
  width: number,
  height: number,
  size: number,
): HeatLayout {
  const names = plot.rowNames.map(widthInEm);
  const left = Math.ceil(Math.min(width * 0.36, size * (Math.max(1, ...names) + 0.8)));
  const top = Math.ceil(size * 1.7);
  const room = height - top - size * 4.2;
  const cellHeight = Math.min(room / Math.max(1, plot.rowCount), size * 5);
  const fit = (width - left - 1) / Math.max(1, plot.room);
  const cellWidth = plot.overFrames
    ? fit
    : Math.min(fit, Math.max(size * 3, cellHeight * widestCell));
  return {
    left,
    top,
    width: cellWidth * plot.room,
    height: cellHeight * plot.rowCount,
    cellWidth,
    cellHeight,
    key: top + cellHeight * plot.rowCount + size * 2.1,
  };
}

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The cell under a place, if there is one with a value. */
export function cellAt(plot: HeatPlot, layout: HeatLayout, x: number, y: number): Cell | undefined {
  const column = Math.floor((x - layout.left) / layout.cellWidth);
  const row = Math.floor((y - layout.top) / layout.cellHeight);
  const inside = row >= 0 && row < plot.rowCount && column >= 0 && column < plot.columnCount;
  return inside ? { row, column } : undefined;
}

/** Where an arrow key leads from a cell; undefined for any other key. */
export function cellBeside(plot: HeatPlot, { row, column }: Cell, key: string): Cell | undefined {
  const moves: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
    PageUp: [-plot.rowCount, 0],
    PageDown: [plot.rowCount, 0],
    Home: [0, -plot.columnCount],
    End: [0, plot.columnCount],
  };
  const move = moves[key];
  if (!move) return undefined;
  const within = (value: number, length: number): number =>
    Math.max(0, Math.min(length - 1, value));
  return {
    row: within(row + move[0], plot.rowCount),
    column: within(column + move[1], plot.columnCount),
  };
}

/** Frames that share one column of pixels. */
export const framesAPixel = (plot: HeatPlot, pixels: number): number =>
  Math.max(1, Math.ceil(plot.room / Math.max(1, pixels)));

/**
 * Places on the scale of one row of pixels. Where frames share a pixel it shows the one furthest
 * from the centre: a swing between two extremes must not look like calm.
 */
export function placesOfRow(plot: HeatPlot, row: number, pixels: number): Float32Array {
  const places = new Float32Array(pixels).fill(NaN);
  for (let pixel = 0; pixel < pixels; pixel++) {
    const from = Math.floor((pixel * plot.room) / pixels);
    const to = Math.max(from + 1, Math.floor(((pixel + 1) * plot.room) / pixels));
    let kept = NaN;
    for (let column = from; column < to && column < plot.columnCount; column++) {
      const place = placeOf(plot.value(row, column), plot);
      if (Number.isNaN(kept) || Math.abs(place) > Math.abs(kept)) kept = place;
    }
    places[pixel] = kept;
  }
  return places;
}

/** Values written at the key: the ends of the scale and its centre. */
export function keyValues({ scale, centre, distance, limit }: HeatScale): number[] {
  const high = distance === 'ratio' ? centre * limit : centre + limit;
  if (scale === 'unsigned') return [centre, high];
  return [distance === 'ratio' ? centre / limit : centre - limit, centre, high];
}
