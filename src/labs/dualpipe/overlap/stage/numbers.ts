/** How long the fused slot is, and the same in turn. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { across, type View } from './layout.ts';

export function numbers(view: View): Mark[] {
  const { frame, words, arrangement, at, width } = view;
  const isWide = arrangement === 'wide';
  const look = { face: 'serif', bold: true, size: isWide ? 42 : 30 } as const;
  const text = number(frame.together, 2);
  const x = textWidth(text, look) + 12;
  const hidden =
    frame.sending === 0
      ? words.none
      : frame.exposed > 1e-9
        ? say(words.part, { hidden: number(frame.hidden, 0) })
        : words.all;
  const fill = frame.exposed > 1e-9 ? 'coral' : 'deep';
  const [first, second] = isWide ? [18, 36] : [14, 30];
  return [
    label('together', [0, isWide ? 36 : 28], text, { ...look, fill }),
    label('unit', [x, first], words.unit, { fill: 'ink', bold: true }),
    label('hidden', [x, second], hidden, { fill }),
    label('serial', [0, isWide ? 58 : 48], say(words.other, { serial: number(frame.serial, 2) }), {
      fill: 'coral',
    }),
    ...(isWide ? [label('one', [width, 18], words.one, { anchor: 'end', fill: 'ink-2' })] : []),
    label(
      'drag',
      [isWide ? across(view, 1) : at.left, at.rows[0] - (isWide ? 18 : 16)],
      words[isWide ? 'drag' : 'dragShort'],
      { fill: 'deep' },
    ),
  ];
}
