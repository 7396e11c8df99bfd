/** What is painted over a chart's data: the playhead, published values, changes, names of lines. */
import { directLabels, spread, widthInEm } from './labels.ts';
import { paintEvents, paintMarks } from './overlay-marks.ts';
import { nearest, type BarPlot, type XYPlot } from './plots.ts';
import { glyphOf, titleOf, type Scene } from './scene.ts';
import { paintText, rule, type Sheet } from './sheet.ts';

export function paintOverlay(sheet: Sheet, scene: Scene): void {
  const { context } = sheet;
  const { plot, look } = scene;
  context.save();
  context.font = `${look.size}px ${look.family}`;
  context.textBaseline = 'middle';
  paintAxisTitles(sheet, scene);
  if (plot.kind === 'bars') paintShares(sheet, scene, plot);
  paintMarks(sheet, scene);
  paintEvents(sheet, scene);
  if (plot.kind !== 'bars') paintPlayhead(sheet, scene);
  if (plot.kind === 'lines') paintEnds(sheet, scene, plot);
  if (plot.kind === 'scatter') paintNames(sheet, scene, plot);
  context.restore();
}

/** Written level, at the ends of the axes: nobody should have to turn their head. */
function paintAxisTitles({ context, right, bottom }: Sheet, { plot, words, look }: Scene): void {
  context.fillStyle = look.palette['ink-2'];
  context.textAlign = 'left';
  context.fillText(titleOf(plot.y, words), 0, look.size * 0.7);
  if (plot.kind === 'bars') return;
  context.textAlign = 'right';
  context.fillText(titleOf(plot.x, words), right, bottom + look.size);
}

function paintPlayhead(sheet: Sheet, { at, pointed, plot, number, look }: Scene): void {
  const { context, left, right, top, bottom } = sheet;
  const { size, palette } = look;
  const line = (value: number | undefined, colour: string, dash: number[]): void => {
    const x = value === undefined ? NaN : sheet.x(value);
    if (!(x >= left - 1 && x <= right + 1)) return;
    context.strokeStyle = colour;
    context.lineWidth = size / 10;
    rule(sheet, dash, x, top, x, bottom);
  };
  line(at, palette.ink, []);
  if (plot.kind === 'scatter') return;
  line(pointed, palette['ink-3'], [2, 2]);
  if (pointed === undefined) return;
  const x = Math.max(left + size, Math.min(right - size, sheet.x(pointed)));
  context.textAlign = 'center';
  context.fillStyle = palette.paper;
  context.fillRect(x - size * 2, bottom + 2, size * 4, size * 1.3);
  context.fillStyle = palette.ink;
  context.fillText(number(pointed), x, bottom + size);
}

/** Where each line ends, a mark; beside it, where there is room, its name and its value. */
function paintEnds(sheet: Sheet, scene: Scene, { series }: XYPlot): void {
  const { context, right, top, bottom } = sheet;
  const { look, at, pointed, number, wide } = scene;
  const { size, palette } = look;
  const drawn = series.filter(({ ys }) => ys.some((value) => Number.isFinite(sheet.y(value))));
  const own = series.filter(({ pinned }) => !pinned).length;
  const ends = drawn.map(({ xs, ys }) => {
    const i = ys.findLastIndex((value) => Number.isFinite(sheet.y(value)));
    return { x: sheet.x(xs[i]), y: sheet.y(ys[i]) };
  });
  context.textAlign = 'center';
  drawn.forEach(({ tone, pinned }, i) => {
    context.fillStyle = palette[tone];
    if (!pinned) paintGlyph(context, glyphOf(series.indexOf(drawn[i]) % own), ends[i], size * 0.75);
  });
  const labels =
    wide && series.length > 0 ? directLabels(series.map(({ label }) => label)) : undefined;
  if (!labels) return;
  const cursor = pointed ?? at;
  const texts = drawn.map((one) => {
    const lines = one.pinned ? ['A'] : labels[series.indexOf(one)];
    if (cursor === undefined || one.xs.length === 0) return lines;
    const value = one.ys[nearest(one.xs, cursor)];
    const fits = lines.length === 1 && lines[0].length <= 10;
    const written = number(value, one.digits);
    return fits ? [`${lines[0]} ${written}`] : [...lines, written];
  });
  const lineHeight = size * 1.15;
  const wishes = ends.map((end, i) => ({ at: end.y, height: texts[i].length * lineHeight + 3 }));
  const middles = spread(wishes, top - size * 0.6, bottom + size * 1.2);
  context.textAlign = 'left';
  texts.forEach((lines, i) => {
    context.fillStyle = palette[drawn[i].tone];
    const begin = middles[i] - ((lines.length - 1) * lineHeight) / 2;
    lines.forEach((line, k) => context.fillText(line, right + size * 0.8, begin + k * lineHeight));
  });
}

function paintGlyph(
  context: CanvasRenderingContext2D,
  glyph: string,
  at: { x: number; y: number },
  size: number,
): void {
  const font = context.font;
  context.font = `${size}px sans-serif`;
  context.fillText(glyph, at.x, at.y);
  context.font = font;
}

/** The fair share, and what the pinned run had. */
function paintShares(sheet: Sheet, scene: Scene, { fair, series, names }: BarPlot): void {
  const { context, left, right } = sheet;
  const { size, palette } = scene.look;
  const column = (right - left) / Math.max(1, names.length);
  const width = (column * 0.8) / series.length;
  context.lineWidth = size / 7;
  context.strokeStyle = palette.ink;
  series.forEach(({ pinned = [] }, s) => {
    pinned.slice(0, names.length).forEach((value, i) => {
      const x = left + column * (i + 0.1) + width * s;
      rule(sheet, [size / 3, size / 5], x, sheet.y(value), x + width, sheet.y(value));
    });
  });
  if (!fair || Number.isNaN(fair.value)) return;
  const y = sheet.y(fair.value);
  context.lineWidth = size / 10;
  context.strokeStyle = palette['ink-2'];
  rule(sheet, [size / 2, size / 3], left, y, right, y);
  context.fillStyle = palette['ink-2'];
  context.textAlign = 'right';
  paintText(sheet, scene, fair.label, right - 2, y - size * 0.75);
}

/** Names beside points, right or left of them, as far as they do not cover each other. */
function paintNames(sheet: Sheet, scene: Scene, { series }: XYPlot): void {
  const { context, right } = sheet;
  const { size, palette } = scene.look;
  const gap = size * 0.6;
  const taken = series.flatMap(({ xs, ys }) =>
    xs.map((value, i) => ({ x: sheet.x(value) - size / 4, y: sheet.y(ys[i]), width: size / 2 })),
  );
  const isFree = (x: number, y: number, width: number): boolean =>
    x >= 0 &&
    x + width <= right + size &&
    taken.every(
      (other) =>
        Math.abs(other.y - y) > size * 1.1 || other.x > x + width || other.x + other.width < x,
    );
  context.textAlign = 'left';
  for (const { names = [], xs, ys, tone, pinned } of series) {
    if (pinned) continue;
    context.fillStyle = palette[tone];
    names.forEach((name, i) => {
      const width = context.measureText(name).width;
      const [at, y] = [sheet.x(xs[i]), sheet.y(ys[i])];
      const x = [at + gap, at - gap - width].find((side) => isFree(side, y, width));
      if (x === undefined || Number.isNaN(y)) return;
      taken.push({ x, y, width });
      context.fillText(name, x, y);
    });
  }
}

/** The margin at the right: for names of lines, with their values. */
export function labelRoom({ plot, wide, look }: Scene): number {
  const { size } = look;
  const labels =
    plot.kind === 'lines' && wide ? directLabels(plot.series.map(({ label }) => label)) : undefined;
  if (!labels) return size;
  const widths = labels.flatMap((lines) =>
    lines.map((line) => widthInEm(line) + (lines.length === 1 && line.length <= 10 ? 3.6 : 0)),
  );
  return size * (1.6 + Math.max(3, ...widths));
}
