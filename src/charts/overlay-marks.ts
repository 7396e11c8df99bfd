/** Published values in gold, and the changes that were made on the way. */
import type { Scene } from './scene.ts';
import { paintText, rule, type Sheet } from './sheet.ts';

type Mark = Scene['plot']['marks'][number];

export function paintMarks(sheet: Sheet, scene: Scene): void {
  const taken: Box[] = [];
  for (const mark of scene.plot.marks) {
    sheet.context.fillStyle = scene.look.palette.gold;
    if (mark.axis === 'y') paintAcross(sheet, scene, mark, taken);
    else if (scene.plot.kind !== 'bars') paintUp(sheet, scene, mark, taken);
  }
}

function paintLine(
  sheet: Sheet,
  { look }: Scene,
  from: readonly number[],
  to: readonly number[],
): void {
  sheet.context.strokeStyle = look.palette.gold;
  sheet.context.lineWidth = look.size / 8;
  rule(sheet, [look.size / 6, look.size / 4], from[0], from[1], to[0], to[1]);
}

/** With its source, where that fits. */
function textOf(
  { context, left, right }: Sheet,
  { words }: Scene,
  mark: Mark,
  before = '',
): string {
  const whole = before + words.published(mark.label, mark.source);
  return context.measureText(whole).width <= right - left - 8 ? whole : before + mark.label;
}

/** A level line; a value outside the picture has an arrow at its edge instead. */
function paintAcross(sheet: Sheet, scene: Scene, mark: Mark, taken: Box[]): void {
  const { context, left, right, top, bottom } = sheet;
  const { look, number } = scene;
  const y = sheet.y(mark.value);
  if (Number.isNaN(y)) return;
  const arrow = y < top - 1 ? '↑ ' : y > bottom + 1 ? '↓ ' : '';
  if (!arrow) paintLine(sheet, scene, [left, y], [right, y]);
  const text = textOf(sheet, scene, mark, arrow && `${arrow}${number(mark.value)} `);
  const width = context.measureText(text).width;
  const height = look.size * 1.2;
  const starts = [left + 4, (left + right - width) / 2, right - width - 4];
  const middles = [y - height * 0.65, y + height * 0.65].map((middle) =>
    Math.max(top + height / 2, Math.min(bottom - height / 2, middle)),
  );
  const boxes = middles.flatMap((middle) =>
    starts.map((x) => ({ x, y: middle - height / 2, width, height })),
  );
  const box = clearest(sheet, scene, boxes, taken);
  taken.push(box);
  context.textAlign = 'left';
  paintText(sheet, scene, text, box.x, box.y + height / 2);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The place that covers least of the data, and no other label. */
function clearest(
  sheet: Sheet,
  { plot, at }: Scene,
  boxes: readonly Box[],
  taken: readonly Box[],
): Box {
  const points =
    plot.kind === 'bars'
      ? []
      : plot.series.flatMap(({ xs, ys }) => xs.map((x, i) => [sheet.x(x), sheet.y(ys[i])]));
  const covered = (box: Box): number => {
    const over = taken.some(
      (other) =>
        Math.abs(other.y - box.y) < box.height &&
        other.x < box.x + box.width &&
        box.x < other.x + other.width,
    );
    const inside = points.filter(
      ([x, y]) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
    );
    const playhead = at === undefined ? NaN : sheet.x(at);
    const crossed = playhead >= box.x && playhead <= box.x + box.width;
    return inside.length + (crossed ? 5 : 0) + (over ? points.length + 10 : 0);
  };
  return boxes.reduce((best, box) => (covered(box) < covered(best) ? box : best));
}

/** An upright line; labels of neighbours stand below each other. */
function paintUp(sheet: Sheet, scene: Scene, mark: Mark, taken: Box[]): void {
  const { context, left, right, top, bottom } = sheet;
  const x = sheet.x(mark.value);
  if (!(x >= left && x <= right)) return;
  paintLine(sheet, scene, [x, top], [x, bottom]);
  const text = textOf(sheet, scene, mark);
  const width = context.measureText(text).width;
  const height = scene.look.size * 1.2;
  const starts = [x + 5, x - 5 - width].filter((at) => at >= left && at + width <= right);
  const rows = [0, 1, 2, 3].map((row) => top + row * height);
  const beside = starts.length > 0 ? starts : [Math.max(left, right - width)];
  const boxes = rows.flatMap((y) => beside.map((at) => ({ x: at, y, width, height })));
  const box = clearest(sheet, scene, boxes, taken);
  taken.push(box);
  context.textAlign = 'left';
  paintText(sheet, scene, text, box.x, box.y + height / 2);
}

/** Rows of labels that changes may take: a low chart has room for one. */
export const eventRows = (heightInEm: number, events: number): number =>
  Math.min(heightInEm >= 20 ? 2 : 1, events);

/** A tick with its label above the data; labels that would overlap take the second row. */
export function paintEvents(sheet: Sheet, scene: Scene): void {
  const { context, left, right, top, bottom } = sheet;
  const { size, palette } = scene.look;
  const rows = eventRows(context.canvas.clientHeight / size, scene.events.length);
  const ends = new Array<number>(rows).fill(-Infinity);
  context.lineWidth = size / 12;
  for (const { x: value, label } of scene.events) {
    const x = sheet.x(value);
    if (!(x >= left - 1 && x <= right + 1)) continue;
    context.strokeStyle = palette['ink-3'];
    rule(sheet, [1, 3], x, top, x, bottom);
    context.fillStyle = palette['ink-2'];
    context.beginPath();
    context.moveTo(x - size / 3, top - size / 2.4);
    context.lineTo(x + size / 3, top - size / 2.4);
    context.lineTo(x, top);
    context.fill();
    const width = context.measureText(label).width;
    const start = Math.max(left, Math.min(x + size / 2, right - width));
    const row = ends.findIndex((end) => end < start);
    if (row < 0) continue; // its tick stands, and the transport names it
    ends[row] = start + width + size / 2;
    context.textAlign = 'left';
    context.fillText(label, start, top - size * (0.75 + 1.2 * row));
  }
}
