/** What must not be wrong with any drawing, whatever it shows. */
import type { Drawing, Mark } from '../../src/labs/kit/marks.ts';
import { textWidth } from '../../src/labs/kit/text-width.ts';

/** How far a stroke or a rounding may reach over the edge. */
const slack = 0.5;
const smallestText = 12;

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Keys that stand twice, numbers that are none, marks outside, texts that are too small. */
export function wrongsOf({ marks, grips, width, height }: Drawing): string[] {
  const keys = new Set<string>();
  const wrongs: string[] = [];
  for (const mark of marks) {
    if (keys.has(mark.key)) wrongs.push(`${mark.key}: there twice`);
    keys.add(mark.key);
    const [left, top, right, bottom] = boxOf(mark);
    if (![left, top, right, bottom].every(Number.isFinite)) wrongs.push(`${mark.key}: not finite`);
    const isInside =
      left >= -slack && top >= -slack && right <= width + slack && bottom <= height + slack;
    if (!isInside) wrongs.push(`${mark.key}: outside, ${left}, ${top} to ${right}, ${bottom}`);
    if (mark.kind === 'text' && (mark.size ?? smallestText) < smallestText) {
      wrongs.push(`${mark.key}: ${mark.size} px`);
    }
  }
  for (const { key, x, y, value } of grips) {
    const isInside = x >= 0 && y >= 0 && x <= width && y <= height;
    if (!isInside || !Number.isFinite(value)) wrongs.push(`grip ${key}: ${value} at ${x}, ${y}`);
  }
  return wrongs;
}

function boxOf(mark: Mark): Box {
  switch (mark.kind) {
    case 'rect':
      return [mark.x, mark.y, mark.x + mark.w, mark.y + mark.h];
    case 'circle':
      return [mark.x - mark.r, mark.y - mark.r, mark.x + mark.r, mark.y + mark.r];
    case 'line':
      return around([mark.x1, mark.x2], [mark.y1, mark.y2]);
    case 'poly':
      return around(
        mark.points.filter((_, i) => i % 2 === 0),
        mark.points.filter((_, i) => i % 2 === 1),
      );
    case 'ribbon': {
      const { from, to, a, aw, b, bw } = mark;
      const [way, across] = [
        [from, to],
        [a, a + aw, b, b + bw],
      ];
      return mark.along === 'down' ? around(across, way) : around(way, across);
    }
    case 'text': {
      const wide = textWidth(mark.text, mark);
      const left = mark.x - { start: 0, middle: wide / 2, end: wide }[mark.anchor ?? 'start'];
      return [left, mark.y - 0.8 * (mark.size ?? smallestText), left + wide, mark.y];
    }
  }
}

const around = (xs: readonly number[], ys: readonly number[]): Box => [
  Math.min(...xs),
  Math.min(...ys),
  Math.max(...xs),
  Math.max(...ys),
];
