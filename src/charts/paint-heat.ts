/** Paints a heat map: exact pixels, names, the cell pointed at, and the key to its colours. */
import { css, heatColours, highColour, legible, placeOf, type Colour } from './colours.ts';
import { placesOfRow } from './heat.ts';
import { paintKey, type HeatScene } from './heat-key.ts';
import { widthInEm } from './labels.ts';
import { columnName } from './plots.ts';

/** @param ratio device pixels in a CSS pixel */
export function paintHeat(
  context: CanvasRenderingContext2D,
  scene: HeatScene,
  ratio: number,
): void {
  const { look } = scene;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  if (scene.plot.rowCount > 0 && scene.plot.columnCount > 0) paintCells(context, scene, ratio);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.font = `${look.size}px ${look.family}`;
  context.textBaseline = 'middle';
  context.lineWidth = look.size / 12;
  paintNames(context, scene);
  paintValues(context, scene);
  paintCursors(context, scene);
  paintKey(context, scene);
}

/** One `putImageData`: cells begin and end on whole device pixels, so edges are crisp. */
function paintCells(
  context: CanvasRenderingContext2D,
  { plot, layout, look }: HeatScene,
  ratio: number,
): void {
  const width = Math.max(1, Math.round(layout.width * ratio));
  const height = Math.max(1, Math.round(layout.height * ratio));
  const image = context.createImageData(width, height);
  const pixels = new Uint32Array(image.data.buffer);
  const colours = heatColours(look.palette, highColour(plot));
  const gap = Math.min(layout.cellWidth, layout.cellHeight) >= 10 ? Math.round(ratio) : 0;
  const columnEdges = edges(plot.room, width);
  const rowEdges = edges(plot.rowCount, height);
  for (let row = 0; row < plot.rowCount; row++) {
    const line = new Uint32Array(width);
    const places = placesOfRow(plot, row, Math.min(width, plot.room));
    for (let i = 0; i < places.length; i++) {
      if (Number.isNaN(places[i])) continue;
      const [from, to] = places.length < width ? [columnEdges[i], columnEdges[i + 1]] : [i, i + 1];
      line.fill(pack(colours.at(places[i])), from, to - (gap && places.length < width ? gap : 0));
    }
    for (let y = rowEdges[row]; y < rowEdges[row + 1] - gap; y++) pixels.set(line, y * width);
  }
  context.putImageData(image, Math.round(layout.left * ratio), Math.round(layout.top * ratio));
}

/** Opaque, in the byte order of image data on every machine that runs a browser. */
const pack = ([r, g, b]: Colour): number => ((255 << 24) | (b << 16) | (g << 8) | r) >>> 0;

const edges = (count: number, pixels: number): number[] =>
  Array.from({ length: count + 1 }, (_, i) => Math.round((i * pixels) / count));

/** Every so many names, so that they keep a line's distance. */
const stride = (distance: number, wanted: number): number => {
  const least = Math.max(1, Math.ceil(wanted / distance));
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((lead) => lead * power).find((step) => step >= least) ?? least;
};

function paintNames(
  context: CanvasRenderingContext2D,
  { plot, layout, look, number }: HeatScene,
): void {
  const { size, palette } = look;
  const { left, top, height, cellWidth, cellHeight } = layout;
  context.fillStyle = palette['ink-2'];
  context.textAlign = 'left';
  context.fillText(`${plot.rows} ↓  ${plot.columns} →`, 0, size * 0.7);
  const everyRow = stride(cellHeight, size * 1.15);
  context.textAlign = 'right';
  for (let row = 0; row < plot.rowCount; row += everyRow) {
    context.fillText(
      plot.rowNames[row] ?? '',
      left - size * 0.4,
      top + (row + 0.5) * cellHeight,
      left,
    );
  }
  const name = (column: number): string => columnName(plot, column, number);
  const longest = Math.max(
    1,
    ...(plot.columnNames ?? [number(plot.room * plot.stride)]).map(widthInEm),
  );
  const wanted = size * (longest + (plot.overFrames ? 4 : 0.6));
  const squeezed = plot.columnNames && plot.columnNames.length <= 8;
  const everyColumn = squeezed ? 1 : stride(cellWidth, wanted);
  context.textAlign = 'center';
  const under = top + height + size * 0.9;
  for (let column = 0; column < plot.room; column += everyColumn) {
    context.fillText(
      name(column),
      left + (column + 0.5) * cellWidth,
      under,
      squeezed ? cellWidth - 4 : undefined,
    );
  }
}

const black: Colour = [0, 0, 0];
const white: Colour = [255, 255, 255];

/** Where cells are large enough, their values: in black and white they still tell the sign. */
function paintValues(
  context: CanvasRenderingContext2D,
  { plot, layout, look, number }: HeatScene,
): void {
  const { cellWidth, cellHeight, left, top } = layout;
  const { size, palette } = look;
  if (plot.overFrames || cellHeight < size * 1.5 || cellWidth < size * 2.6) return;
  const colours = heatColours(palette, highColour(plot));
  context.textAlign = 'center';
  for (let row = 0; row < plot.rowCount; row++) {
    for (let column = 0; column < plot.columnCount; column++) {
      const value = plot.value(row, column);
      if (Number.isNaN(value)) continue;
      context.fillStyle = css(legible(colours.at(placeOf(value, plot)), black, white));
      const x = left + (column + 0.5) * cellWidth;
      const y = top + (row + 0.5) * cellHeight;
      context.fillText(number(value, Math.abs(value) < 10 ? 2 : 0), x, y, cellWidth - 4);
    }
  }
}

function paintCursors(
  context: CanvasRenderingContext2D,
  { plot, layout, look, at, cursor }: HeatScene,
): void {
  const { left, top, height, cellWidth, cellHeight } = layout;
  const { size, palette } = look;
  if (at !== undefined && at >= 0 && at < plot.room) {
    const x = left + (at + 0.5) * cellWidth;
    context.strokeStyle = context.fillStyle = palette.ink;
    context.strokeRect(x, top, 0, height);
    context.beginPath();
    context.moveTo(x - size / 3, top - size / 2);
    context.lineTo(x + size / 3, top - size / 2);
    context.lineTo(x, top - 1);
    context.fill();
  }
  if (!cursor) return;
  const width = Math.max(cellWidth, 3);
  const x = left + (cursor.column + 0.5) * cellWidth - width / 2;
  const y = top + cursor.row * cellHeight;
  context.lineWidth = size / 5;
  context.strokeStyle = palette.paper;
  context.strokeRect(x, y, width, cellHeight);
  context.lineWidth = size / 8;
  context.strokeStyle = palette.ink;
  context.strokeRect(x, y, width, cellHeight);
}
