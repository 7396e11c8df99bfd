/** Three copies, the new version in two of them, on its way to the third. */
import type { Frame } from '../../../../../sims/craq/experiments/chain/frame.ts';
import { circle, label, line, rect } from '../../../kit/make.ts';
import type { Drawing, Mark } from '../../../kit/marks.ts';
import { leastText, thumbOf, thumbSize } from '../../../kit/thumb.ts';

const [top, wide, tall, pitch] = [46, 48, 72, 66];

export function thumb({ frame }: { readonly frame: Frame }): Drawing {
  const left = (thumbSize.width - 2 * pitch - wide) / 2;
  const xOf = (id: string): number => left + pitch * frame.copies.findIndex((c) => c.id === id);
  const middle = top + tall / 2;
  const boxes = frame.copies.flatMap(({ id, committed, pending, answers }): Mark[] => {
    const x = xOf(id);
    const isDirty = pending > 0;
    const fill = isDirty ? 'deep' : 'teal';
    const look = { anchor: 'middle', face: 'serif', bold: true, size: 28, fill } as const;
    const stroke = answers ? fill : 'coral';
    return [
      rect(`box ${id}`, [x, top, wide, tall], {
        ...{ fill: isDirty ? 'deep-soft' : 'teal-soft', stroke, thick: 3, r: 6, dashed: isDirty },
      }),
      label(`version ${id}`, [x + wide / 2, middle + 10], String(pending || committed), look),
    ];
  });
  const moving = frame.flights.flatMap(({ id, kind, from, to, part, version }): Mark[] => {
    if (kind !== 'update' && kind !== 'ack') return [];
    const x = xOf(from) + (xOf(to) - xOf(from)) * part + wide / 2;
    const y = kind === 'update' ? top - 18 : top + tall + 18;
    return [
      circle(`flight ${id}`, [x, y, 13], { fill: kind === 'update' ? 'deep' : 'teal' }),
      label(`number ${id}`, [x, y + 6], String(version), {
        ...{ anchor: 'middle', bold: true, size: leastText, fill: 'paper' },
      }),
    ];
  });
  const [from, to] = [left, left + 2 * pitch + wide];
  return thumbOf([
    line('chain', [from, middle, to, middle], { stroke: 'ink-3', thick: 3 }),
    ...boxes,
    ...moving,
  ]);
}
