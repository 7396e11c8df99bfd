/** What overlays are painted on, and with. */
import type { Scene } from './scene.ts';

/** The canvas, the rectangle of the data in it, and where values stand. */
export interface Sheet {
  readonly context: CanvasRenderingContext2D;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Of the whole canvas. */
  readonly width: number;
  x(value: number): number;
  y(value: number): number;
}

/** A straight line. */
export function rule(
  { context }: Sheet,
  dash: number[],
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): void {
  context.setLineDash(dash);
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
  context.setLineDash([]);
}

/** Text with a rim of paper, so that lines behind it do not run into its letters. */
export function paintText(
  { context }: Sheet,
  { look }: Scene,
  text: string,
  x: number,
  y: number,
): void {
  context.strokeStyle = look.palette.paper;
  context.lineWidth = look.size / 3.5;
  context.lineJoin = 'round';
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
}
