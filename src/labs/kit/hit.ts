/** Which mark a pointer is on. */
import type { Mark, Ribbon } from './marks.ts';
import { textWidth } from './text-width.ts';

/** How far beside a thin mark it still counts. */
const near = 5;

/** The topmost mark at a point that has something to say. */
export function markAt(marks: readonly Mark[], x: number, y: number): Mark | undefined {
  return marks.findLast((mark) => mark.says !== undefined && isOn(mark, x, y));
}

function isOn(mark: Mark, x: number, y: number): boolean {
  switch (mark.kind) {
    case 'rect':
      return x >= mark.x && x <= mark.x + mark.w && y >= mark.y && y <= mark.y + mark.h;
    case 'circle':
      return Math.hypot(x - mark.x, y - mark.y) <= Math.max(near, mark.r);
    case 'line':
      return (
        distance(x, y, mark.x1, mark.y1, mark.x2, mark.y2) <= Math.max(near, (mark.thick ?? 1) / 2)
      );
    case 'poly':
      return mark.fill ? isInside(mark.points, x, y) : isNear(mark.points, x, y);
    case 'ribbon':
      return isOnRibbon(mark, x, y);
    case 'text': {
      const width = textWidth(mark.text, mark);
      const shift = mark.anchor === 'end' ? width : mark.anchor === 'middle' ? width / 2 : 0;
      const left = mark.x - shift;
      return x >= left && x <= left + width && y <= mark.y + 3 && y >= mark.y - (mark.size ?? 12);
    }
  }
}

/** From a point to a stretch of a line. */
function distance(x: number, y: number, x1: number, y1: number, x2: number, y2: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
}

function isNear(points: readonly number[], x: number, y: number): boolean {
  for (let i = 0; i + 3 < points.length; i += 2) {
    if (distance(x, y, points[i], points[i + 1], points[i + 2], points[i + 3]) <= near) return true;
  }
  return false;
}

/** A line from the point to the right crosses the outline an odd number of times. */
function isInside(points: readonly number[], x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, j = points.length - 2; i < points.length; j = i, i += 2) {
    const [x1, y1, x2, y2] = [points[i], points[i + 1], points[j], points[j + 1]];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

/** Both edges are the same curve: where along it the point lies is found by halving. */
function isOnRibbon({ along, from, to, a, aw, b, bw }: Ribbon, x: number, y: number): boolean {
  const [way, across] = along === 'down' ? [y, x] : [x, y];
  const part = (way - from) / (to - from);
  if (!(part >= 0 && part <= 1)) return false;
  let [low, high] = [0, 1];
  for (let i = 0; i < 20; i++) {
    const t = (low + high) / 2;
    if (1.5 * t * (1 - t) + t ** 3 < part) low = t;
    else high = t;
  }
  const moved = low * low * (3 - 2 * low);
  const edge = a + (b - a) * moved;
  return across >= edge && across <= edge + aw + (bw - aw) * moved;
}

/** Where what a mark says is written, when it is read by keyboard. */
export function anchorOf(mark: Mark): { readonly x: number; readonly y: number } {
  switch (mark.kind) {
    case 'rect':
      return { x: mark.x + mark.w / 2, y: mark.y + mark.h / 2 };
    case 'circle':
    case 'text':
      return { x: mark.x, y: mark.y };
    case 'line':
      return { x: (mark.x1 + mark.x2) / 2, y: (mark.y1 + mark.y2) / 2 };
    case 'poly':
      return { x: mark.points[0], y: mark.points[1] };
    case 'ribbon': {
      const way = (mark.from + mark.to) / 2;
      const across = (mark.a + mark.b) / 2 + (mark.aw + mark.bw) / 4;
      return mark.along === 'down' ? { x: across, y: way } : { x: way, y: across };
    }
  }
}
