/** Marks on a canvas, where there are too many for elements. */
import type { Mark, Paint } from './marks.ts';
import { polyPath, ribbonPath } from './svg.ts';

/** Colours and typefaces as the page has them now. */
export interface Palette {
  readonly paint: (name: Paint) => string;
  readonly face: (name: 'sans' | 'serif' | 'mono') => string;
}

/** Reads them of an element; again after a change of theme. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = new Map<string, string>();
  const of = (name: string): string => {
    const known = read.get(name) ?? style.getPropertyValue(`--${name}`).trim();
    read.set(name, known);
    return known;
  };
  return { paint: of, face: of };
}

/** Paints marks over what is there; the context is scaled to the drawing's pixels. */
export function paintMarks(
  context: CanvasRenderingContext2D,
  marks: readonly Mark[],
  palette: Palette,
): void {
  for (const mark of marks) {
    const { fill, stroke, thick = 1, dashed = false, opacity = 1 } = mark;
    if ((!fill && !stroke && mark.kind !== 'text') || opacity === 0) continue;
    context.globalAlpha = opacity;
    context.fillStyle = fill ? palette.paint(fill) : 'transparent';
    context.strokeStyle = stroke ? palette.paint(stroke) : 'transparent';
    context.lineWidth = thick;
    context.lineJoin = mark.kind === 'rect' ? 'miter' : 'round';
    context.setLineDash(dashed ? [3, 3] : []);
    if (mark.kind === 'text') {
      write(context, mark, palette);
      continue;
    }
    const path = pathOf(mark);
    if (fill) context.fill(path);
    if (stroke) context.stroke(path);
  }
  context.globalAlpha = 1;
}

function pathOf(mark: Exclude<Mark, { kind: 'text' }>): Path2D {
  if (mark.kind === 'poly') return new Path2D(polyPath(mark));
  if (mark.kind === 'ribbon') return new Path2D(ribbonPath(mark));
  const path = new Path2D();
  if (mark.kind === 'rect') {
    const { x, y, w, h, r = 0 } = mark;
    path.roundRect(x, y, Math.max(0, w), Math.max(0, h), r);
  } else if (mark.kind === 'circle') {
    path.arc(mark.x, mark.y, mark.r, 0, 2 * Math.PI);
  } else {
    path.moveTo(mark.x1, mark.y1);
    path.lineTo(mark.x2, mark.y2);
  }
  return path;
}

function write(
  context: CanvasRenderingContext2D,
  {
    x,
    y,
    text,
    size = 12,
    anchor = 'start',
    bold,
    face = 'sans',
    halo,
  }: Extract<Mark, { kind: 'text' }>,
  palette: Palette,
): void {
  context.font = `${bold ? 600 : 400} ${size}px ${palette.face(face)}`;
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  context.setLineDash([]);
  if (halo) {
    context.strokeStyle = palette.paint('paper');
    context.lineWidth = 4;
    context.strokeText(text, x, y);
  }
  context.fillText(text, x, y);
}
