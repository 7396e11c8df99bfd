/** Marks as SVG text: the poster before any script, and the live drawing of few marks. */
import type { Drawing, Grip, Mark, Paint } from './marks.ts';
import { textWidth } from './text-width.ts';

/** To a tenth of a pixel. */
const n = (value: number): string => String(Math.round(value * 10) / 10);
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (letter) => escapes[letter]);
const paint = (name: Paint | undefined): string => (name ? `var(--${name})` : 'none');

function look({ fill, stroke, thick, dashed, opacity }: Mark): string {
  const parts = [`fill="${paint(fill)}"`];
  if (stroke) parts.push(`stroke="${paint(stroke)}"`);
  if (stroke && thick !== undefined) parts.push(`stroke-width="${n(thick)}"`);
  if (dashed) parts.push('stroke-dasharray="3 3"');
  if (opacity !== undefined) parts.push(`opacity="${Math.round(opacity * 100) / 100}"`);
  return parts.join(' ');
}

/** What a ribbon's outline is; halfway it runs straight along. */
export function ribbonPath({
  along,
  from,
  to,
  a,
  aw,
  b,
  bw,
}: Extract<Mark, { kind: 'ribbon' }>): string {
  const half = (from + to) / 2;
  const at = (way: number, across: number): string =>
    along === 'down' ? `${n(across)} ${n(way)}` : `${n(way)} ${n(across)}`;
  const there = `C${at(half, a)} ${at(half, b)} ${at(to, b)}`;
  const back = `C${at(half, b + bw)} ${at(half, a + aw)} ${at(from, a + aw)}`;
  return `M${at(from, a)}${there}L${at(to, b + bw)}${back}Z`;
}

export function polyPath({ points, closed }: Extract<Mark, { kind: 'poly' }>): string {
  const pairs = points.map((value, i) => (i % 2 === 0 ? (i === 0 ? 'M' : 'L') : ' ') + n(value));
  return pairs.join('') + (closed ? 'Z' : '');
}

/** Invisible marks only answer the pointer. */
const isSeen = ({ fill, stroke, opacity }: Mark): boolean =>
  (fill !== undefined || stroke !== undefined) && opacity !== 0;

function element(mark: Mark, fitted: boolean): string {
  switch (mark.kind) {
    case 'rect':
      return `<rect x="${n(mark.x)}" y="${n(mark.y)}" width="${n(Math.max(0, mark.w))}" height="${n(Math.max(0, mark.h))}"${mark.r ? ` rx="${n(mark.r)}"` : ''} ${look(mark)}/>`;
    case 'line':
      return `<path d="M${n(mark.x1)} ${n(mark.y1)}L${n(mark.x2)} ${n(mark.y2)}" ${look(mark)}/>`;
    case 'circle':
      return `<circle cx="${n(mark.x)}" cy="${n(mark.y)}" r="${n(mark.r)}" ${look(mark)}/>`;
    case 'poly':
      return `<path d="${polyPath(mark)}" stroke-linejoin="round" ${look(mark)}/>`;
    case 'ribbon':
      return `<path d="${ribbonPath(mark)}" ${look(mark)}/>`;
    case 'text':
      return text(mark, fitted);
  }
}

function text(mark: Extract<Mark, { kind: 'text' }>, fitted: boolean): string {
  const { x, y, size = 12, anchor, bold, face, halo } = mark;
  const parts = [`x="${n(x)}" y="${n(y)}" font-size="${n(size)}"`];
  if (anchor && anchor !== 'start') parts.push(`text-anchor="${anchor}"`);
  if (bold) parts.push('font-weight="600"');
  if (face && face !== 'sans') parts.push(`font-family="var(--${face})"`);
  if (fitted && mark.text !== '') {
    parts.push(`textLength="${n(textWidth(mark.text, mark))}" lengthAdjust="spacingAndGlyphs"`);
  }
  if (face === 'mono') parts.push('xml:space="preserve"');
  if (halo)
    parts.push(
      'stroke="var(--paper)" stroke-width="4" stroke-linejoin="round" paint-order="stroke"',
    );
  return `<text ${parts.join(' ')} ${look(mark)}>${escaped(mark.text)}</text>`;
}

const ring = ({ x, y, look: looks }: Grip): string =>
  looks === 'bare'
    ? ''
    : `<circle cx="${n(x)}" cy="${n(y)}" r="8" fill="var(--panel)" stroke="var(--ink)" stroke-width="2"/>` +
      `<circle cx="${n(x)}" cy="${n(y)}" r="2.5" fill="var(--ink)"/>`;

/**
 * All that is inside the SVG element; without its grips, where those are there for real.
 *
 * @param fitted each text is as wide as the layout counts on, whatever the reader's typefaces
 */
export const inner = ({ marks, grips }: Drawing, fitted = false): string =>
  marks
    .filter(isSeen)
    .map((mark) => element(mark, fitted))
    .join('') + grips.map(ring).join('');

/** The whole element, as an image of the name that describes it. */
export function svg(drawing: Drawing, name: string, fitted = false): string {
  const { width, height } = drawing;
  const label = escaped(name).replaceAll('"', '&quot;');
  return `<svg viewBox="0 0 ${n(width)} ${n(height)}" role="img" aria-label="${label}" font-family="var(--sans)">${inner(drawing, fitted)}</svg>`;
}
