/** How much of the attention the indexer captures, and who moves it. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { barWidth } from './choosing.ts';
import type { View } from './layout.ts';

const large = { bold: true, face: 'serif', fill: 'deep' } as const;

/** A gradient's length; exactly 0 is written as 0. */
export const push = (length: number): string => (length === 0 ? '0' : fixed(length, 2));

export const numbers = (view: View): Mark[] => (view.at.isWide ? beside(view) : above(view));

const massOf = ({ shown }: View): string => `${fixed(shown.mass.indexer, 0)} %`;

function beside(view: View): Mark[] {
  const { at, frame, shown, values, words } = view;
  const x = at.panel;
  const y = at.base + at.cell;
  return [
    label('title', [0, 15], words.title, { bold: true, size: 15, fill: 'ink' }),
    label('caption', [0, 34], words.caption, { fill: 'ink-2' }),
    label('mass', [x, y - 26], massOf(view), { ...large, size: 38, says: words.massSays }),
    label('unit', [x, y - 6], words.unit, { fill: 'deep' }),
    label('unit end', [x, y + 9], say(words.unitEnd, { k: values.k }), { fill: 'ink-2' }),
    rect('bar whole', [x, y + 20, barWidth, 12], { stroke: 'deep' }),
    rect('bar indexer', [x, y + 20, (barWidth * shown.mass.indexer) / 100, 12], {
      ...{ fill: 'deep', says: words.massSays },
    }),
    label('push', [x, at.plot[1] + 4], words.push, { bold: true, fill: 'ink' }),
    label('push own', [x, at.plot[1] + 22], say(words.own, { push: push(frame.fromOwn) }), {
      ...{ fill: 'deep', says: words.ownSays },
    }),
    label(
      'push language',
      [x, at.plot[1] + 38],
      say(words.language, { push: push(frame.fromLanguage) }),
      { fill: 'coral', bold: true, says: words.languageSays },
    ),
    label('push why', [x, at.plot[1] + 54], words.pushWhy, { fill: 'ink-2' }),
  ];
}

function above(view: View): Mark[] {
  const { frame, values, words, at } = view;
  const text = massOf(view);
  const look = { ...large, size: 28 } as const;
  const x = textWidth(text, look) + 8;
  const pushes = say(words.pushShort, {
    ...{ own: push(frame.fromOwn), language: push(frame.fromLanguage) },
  });
  return [
    label('title', [0, 12], words.titleShort, { bold: true, size: 13, fill: 'ink' }),
    label('mass', [0, 44], text, { ...look, says: words.massSays }),
    label('unit', [x, 29], words.unitShort, { fill: 'deep' }),
    label('unit end', [x, 44], say(words.unitEnd, { k: values.k }), { fill: 'ink-2' }),
    label('push', [0, at.height - 8], pushes, { fill: 'ink-2', says: words.languageSays }),
  ];
}
