/** How many reads went back in time, and how many of the same clients' would by the opposite rule. */
import { label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

export function numbers({ frame, values, words, arrangement, width }: View): Mark[] {
  const isWide = arrangement === 'wide';
  const look = { face: 'serif', bold: true, size: isWide ? 46 : 34 } as const;
  const text = String(frame.backwards);
  const x = textWidth(text, look) + 12;
  const fill = frame.backwards > 0 ? 'coral' : 'teal';
  const beside =
    values.mode === 'relaxed'
      ? say(words.insteadStrict, { stale: frame.back.strict })
      : say(words.instead, { stale: frame.back.relaxed });
  const solid = textWidth(words.solid, { bold: true }) + 14;
  const legend = isWide ? 68 : 79;
  return [
    label('solid', [0, legend], words.solid, { fill: 'teal', bold: true }),
    label('dashed', [solid, legend], words.dashed, { fill: 'deep', bold: true }),
    label('back', [0, isWide ? 40 : 28], text, { ...look, fill }),
    label('of', [x, isWide ? 20 : 13], say(words.of, { reads: frame.reads }), {
      ...{ fill: 'ink', bold: true },
    }),
    label('than', [x, isWide ? 38 : 29], words.than, { fill: 'ink' }),
    ...(isWide
      ? [
          label('way', [width, 20], words[`${values.mode}Way`], {
            ...{ anchor: 'end', fill: 'ink', bold: true, lights: 'mode' },
          }),
          label('others', [width, 38], beside, { anchor: 'end', fill: 'ink-2' }),
        ]
      : [
          label('way', [0, 47], words[`${values.mode}Way`], {
            ...{ fill: 'ink', bold: true, lights: 'mode' },
          }),
          label('others', [0, 62], beside, { fill: 'ink-2' }),
        ]),
  ];
}
