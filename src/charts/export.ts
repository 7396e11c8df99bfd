/** Taking a figure away: as numbers and as a picture. */
import type { Tone } from '$sims/contract/frame.ts';
import type { Look } from './palette.ts';
import { wrap } from './labels.ts';

/** 'Load of each expert' becomes 'load-of-each-expert'; Chinese stays as it is. */
export const fileName = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'figure';

/** Offers a file; its address is given back to the browser afterwards. */
export function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The mark tells spreadsheets that it is UTF-8. */
export const saveCsv = (csv: string, title: string): void =>
  save(new Blob(['\ufeff', csv], { type: 'text/csv;charset=utf-8' }), `${fileName(title)}.csv`);

/** A line of a key: its mark, its name, its colour. */
export interface KeyEntry {
  readonly glyph: string;
  readonly label: string;
  readonly tone: Tone;
  readonly dashed?: boolean;
}

export interface Picture {
  readonly canvas: HTMLCanvasElement;
  readonly title: string;
  readonly caption: string;
  readonly keys: readonly KeyEntry[];
  readonly look: Look;
}

/** The canvas on paper, under its title, caption and key. */
export function pictureOf({ canvas, title, caption, keys, look }: Picture): HTMLCanvasElement {
  const { size, family, palette } = look;
  const ratio = canvas.width / canvas.clientWidth;
  const margin = size * 1.5;
  const width = canvas.clientWidth;
  const lines = caption ? wrap(caption, (width / size) * 0.97) : [];
  const head = size * (2.2 + 1.5 * lines.length + 1.5 * keys.length);
  const picture = document.createElement('canvas');
  picture.width = Math.round((width + 2 * margin) * ratio);
  picture.height = Math.round((canvas.clientHeight + head + 2 * margin) * ratio);
  const context = picture.getContext('2d');
  if (!context) throw new Error(`pictureOf requires a canvas to draw on, got none for ${title}`);
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, picture.width, picture.height);
  context.setTransform(ratio, 0, 0, ratio, margin * ratio, margin * ratio);
  context.textBaseline = 'top';
  context.fillStyle = palette.ink;
  context.font = `600 ${size * 1.25}px ${family}`;
  context.fillText(title, 0, 0, width);
  context.font = `${size}px ${family}`;
  let y = size * 1.9;
  const write = (text: string, colour: string): void => {
    context.fillStyle = colour;
    context.fillText(text, 0, y, width);
    y += size * 1.5;
  };
  for (const line of lines) write(line, palette['ink-2']);
  for (const { glyph, label, tone, dashed } of keys) {
    write(`${dashed ? '╌╌' : glyph} ${label}`, palette[tone]);
  }
  context.drawImage(canvas, 0, head, width, canvas.clientHeight);
  return picture;
}

export async function savePng(picture: Picture): Promise<void> {
  const canvas = pictureOf(picture);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob)
    throw new Error(
      `savePng requires a canvas with pixels, got ${canvas.width} × ${canvas.height}`,
    );
  save(blob, `${fileName(picture.title)}.png`);
}
