/** For how much of its time the arithmetic waits, with MLA and beside it with the others. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { circle, label, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { spotAt } from '../../../kit/roof.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

/** What is left of a share of the peak, with a digit where it is near nothing or all. */
const waiting = (share: number): string => {
  const idle = Math.max(0, 100 - share);
  const digits = idle < 9.95 || idle >= 90.05 ? 1 : 0;
  return `${fixed(idle, digits).replace('.0', '')} %`;
};

export function numbers(view: View): Mark[] {
  const { at, frame, words, width } = view;
  const told = { mha: waiting(frame.share.mha), gqa: waiting(frame.share.gqa) };
  const text = waiting(frame.share.mla);
  const fill: Paint = frame.limit === 'conversion' ? 'coral' : 'deep';
  const large = {
    face: 'serif',
    bold: true,
    size: at.isWide ? 42 : text.length > 5 ? 24 : 28,
    fill,
  } as const;
  const x = textWidth(text, large) + (at.isWide ? 14 : 10);
  const what = words[at.isWide ? frame.limit : `${frame.limit}Short`];
  const size = at.isWide && textWidth(what, { bold: true, size: 15 }) <= width - x ? 15 : 12;
  return [
    ...title(view),
    label('share', [0, at.share], text, large),
    label('what', [x, at.share - (at.isWide ? 18 : 14)], what, { fill, bold: true, size }),
    label('others', [x, at.share + 1], say(words[at.isWide ? 'others' : 'othersShort'], told), {
      fill: 'ink-2',
    }),
    ...legend(view),
  ];
}

/** The question of the upper half, and what a dot and a bar are. */
function title({ at, words, width }: View): Mark[] {
  const look = { bold: true, fill: 'ink', size: at.isWide ? 15 : 13 } as const;
  const text = words[at.isWide ? 'title' : 'titleShort'];
  const head = label('title', [0, at.isWide ? 15 : 12], text, look);
  const from = textWidth(text, look) + 26;
  const second = from + textWidth(words.head) + 24;
  if (!at.isWide || second + 26 + textWidth(words.cache) > width) return [head];
  return [
    head,
    circle('legend head', [from - 8, 11, 3.5], { fill: 'ink-2' }),
    label('legend head text', [from, 15], words.head, { fill: 'ink-2' }),
    rect('legend cache', [second, 6, 20, 9], { fill: 'ink-2', opacity: 0.6, r: 2 }),
    label('legend cache text', [second + 26, 15], words.cache, { fill: 'ink-2' }),
  ];
}

/** Below the plot: what was measured on this card, where it was, and how to read the axes. */
function legend({ at, words, values }: View): Mark[] {
  const y = at.height - 7;
  const scale = label('scale', [0, at.plot.y + at.plot.h + 33], words.scale, { fill: 'ink-2' });
  const marks = at.isWide ? [scale] : [];
  if (values.gpu !== 'h100') return marks;
  return [
    ...marks,
    circle('legend measured', [4, y - 4, 2.5], { fill: 'gold' }),
    label('legend measured text', [12, y], words[at.isWide ? 'measured' : 'measuredShort'], {
      fill: 'gold',
    }),
  ];
}

/** Which spot is MLA's, and that it can be dragged: before it above the roof, else under it. */
export function hint(view: View, [x, y]: readonly [x: number, y: number]): Mark[] {
  const { at, frame, values, words } = view;
  const look = { bold: true, fill: 'deep' } as const;
  const text = words[at.isWide ? 'hint' : 'hintShort'];
  const wide = textWidth(text, look);
  if (at.isWide && x - 14 - wide > at.plot.x + 4) {
    const roof = Math.min(frame.peak, frame.bandwidth * frame.intensity.mla);
    const above = spotAt(at.plot, frame.intensity.mla, roof)[1] - 9;
    return [label('hint', [x - 14, above], text, { ...look, anchor: 'end' })];
  }
  const right = at.plot.x + at.plot.w;
  const fits = x + 14 + wide <= right;
  const below = y + (values.cache === 'bf16' ? 29 : 46); // under what is published
  return [
    label('hint', [fits ? x + 14 : right, at.isWide ? y + 27 : below], text, {
      ...{ ...look, halo: true, anchor: fits ? 'start' : 'end' },
    }),
  ];
}
