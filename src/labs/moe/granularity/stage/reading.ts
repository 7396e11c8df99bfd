/** The text that is read, the character that is passing, and what works for it. */
import { label, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import { nameOf, type Cut, type View } from './cut.ts';

const titleOf = ({ words }: View, { split, whole }: Cut): string =>
  say(words.title, { whole, cut: nameOf(words, split) });

/** Filled, it is the same area however finely the experts are cut: the same compute. */
const workOf = ({ words, arrangement }: View, { m, whole, gates, shared, off }: Cut): string => {
  const lit = gates.size + (shared ? 1 : 0);
  if (off) return say(words.workShort, { lit: lit - 1, all: m * whole });
  const template = words[arrangement === 'wide' ? 'work' : 'workShort'];
  return say(template, { lit, all: m * whole, k: lit / m });
};

/** The line over the tray: how it is cut, and how much of it works. */
export const toldOf = (view: View, cut: Cut): string =>
  fitted(say(view.words.told, { title: titleOf(view, cut), work: workOf(view, cut) }), view.width);

/** How wide the text is that is read. */
export const readingWidth = ({ frame }: View, size: number): number =>
  [...frame.text].length * textWidth('m', { size, face: 'mono' });

/** Pale what is not read yet, in a frame the character that is passing. */
export function readingMarks(
  { frame }: View,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): Mark[] {
  const letters = [...frame.text];
  const each = textWidth('m', { size, face: 'mono' });
  const left = x + frame.at * each;
  const look = { size, face: 'mono', fill: 'ink' } as const;
  const [read, unread] = [letters.slice(0, frame.at), letters.slice(frame.at + 1)];
  return [
    rect('passing', [left - 1, y - size, each + 2, size + 5], {
      r: 3,
      fill: 'deep-soft',
      stroke: 'deep',
      thick: 1.5,
    }),
    label('read', [left, y], read.join(''), { ...look, anchor: 'end' }),
    label('now', [left, y], letters[frame.at], { ...look, bold: true }),
    label('unread', [left + each, y], unread.join(''), { ...look, opacity: 0.35 }),
  ];
}
