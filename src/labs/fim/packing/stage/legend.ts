/** What the colours of words are. */
import { label, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { lookOf, type View } from './layout.ts';

const swatch = 15;
const gap = 14;
const line = 16;
const entries = [
  { key: 'prefix', name: 'prefix' },
  { key: 'middle', name: 'hole' },
  { key: 'suffix', name: 'suffix' },
  { key: 'plain', name: 'plain' },
  { key: 'mark', name: 'mark' },
  { key: 'end', name: 'end' },
] as const;

export function legend({ at, words, width }: View): Mark[] {
  let [x, y] = [0, at.legendTop + 10];
  return entries.flatMap(({ key, name }): Mark[] => {
    const room = swatch + textWidth(words[name]);
    if (x > 0 && x + room > width) [x, y] = [0, y + line];
    const from = x;
    x += room + gap;
    const w = key === 'mark' || key === 'end' ? 5 : 10;
    return [
      rect(`legend ${key}`, [from, y - 10, w, 11], lookOf({ role: key, torn: false })),
      label(`legend ${key} name`, [from + w + 5, y], words[name], { fill: 'ink-2' }),
    ];
  });
}
