/** What it is about, and what the colours of documents are. */
import { label, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { lookOf, type View } from './layout.ts';

const swatch = 14;
const gap = 18;
const line = 17;
const entries = [
  { key: 'whole', role: 'prefix', torn: false },
  { key: 'torn', role: 'prefix', torn: true },
  { key: 'plain', role: 'plain', torn: false },
] as const;

export function legend({ at, words, width }: View): Mark[] {
  let [x, y] = [0, at.legend];
  const own = entries.flatMap(({ key, role, torn }) => {
    const told = words[`${key}Legend`];
    const room = swatch + 5 + textWidth(told);
    if (x > 0 && x + room > width) [x, y] = [0, y + line];
    const from = x;
    x += room + gap;
    const middle = { fill: torn ? 'coral' : 'teal' } as const;
    return [
      rect(`legend ${key}`, [from, y - 11, swatch, 13], lookOf(key !== 'plain', { role, torn })),
      ...(role === 'plain'
        ? []
        : [rect(`legend ${key} middle`, [from + swatch - 5, y - 11, 5, 13], middle)]),
      label(`legend ${key} name`, [from + swatch + 5, y], told, { fill: 'ink-2' }),
    ];
  });
  const told = words.solidLegend;
  if (x + textWidth(told) > width) [x, y] = [0, y + line];
  return [
    label('title', [0, at.title], words[at.isWide ? 'title' : 'titleShort'], {
      ...{ bold: true, size: at.isWide ? 15 : 13, fill: 'ink' },
    }),
    ...own,
    label('legend solid', [x, y], told, { fill: 'ink-2' }),
  ];
}
