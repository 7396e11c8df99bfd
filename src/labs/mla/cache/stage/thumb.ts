/**
 * Cards of 80 GB: how many the cache takes with keys and values of every head, and with a latent.
 */
import { card, type Values } from '../../../../../sims/mla/experiments/cache/knobs.ts';
import type { Frame } from '../../../../../sims/mla/experiments/cache/frame.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Drawing, Mark, Paint } from '../../../kit/marks.ts';
import { thumbOf, thumbSize } from '../../../kit/thumb.ts';

const [columns, pitch, size] = [5, 24, 20];
const left = 20;
const gigabytes = card / 1e9;

export function thumb({
  frame,
  values,
}: {
  readonly frame: Frame;
  readonly values: Values;
}): Drawing {
  const atTheEnd = values.context / frame.context;
  const { multiHead, latent } = frame.needed;
  const rows = Math.ceil(Math.ceil((multiHead * atTheEnd) / gigabytes) / columns);
  const top = (thumbSize.height - rows * pitch + pitch - size) / 2;
  const right = thumbSize.width - left - size;
  const floor = top + (rows - 1) * pitch;
  const counted = { size: 22, bold: true, face: 'serif' } as const;
  const written = (gigabytesNow: number): string => String(Math.ceil(gigabytesNow / gigabytes));
  return thumbOf([
    label('heads count', [left + 2 * pitch, top + size - 3], written(multiHead), {
      ...counted,
      fill: 'coral',
    }),
    label('latent count', [right + size / 2, floor - 9], written(latent), {
      ...counted,
      anchor: 'middle',
      fill: 'deep',
    }),
    ...cards('heads', multiHead, multiHead * atTheEnd, 'coral', (i) => [
      left + (i % columns) * pitch,
      floor - Math.floor(i / columns) * pitch,
    ]),
    ...cards('latent', latent, latent * atTheEnd, 'deep', (i) => [right, floor - i * pitch]),
  ]);
}

/** As many as will be filled at the end, each as full as it is now. */
const cards = (
  key: string,
  now: number,
  then: number,
  fill: Paint,
  corner: (i: number) => readonly [x: number, y: number],
): Mark[] =>
  Array.from({ length: Math.ceil(then / gigabytes) }, (_, i) => i).flatMap((i) => {
    const [x, y] = corner(i);
    const full = size * Math.max(0, Math.min(1, now / gigabytes - i));
    return [
      rect(`${key} ${i} full`, [x, y + size - full, size, full], { fill, opacity: 0.8 }),
      rect(`${key} ${i}`, [x, y, size, size], { stroke: fill, thick: 1.2, r: 2 }),
    ];
  });
