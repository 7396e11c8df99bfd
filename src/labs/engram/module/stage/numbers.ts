/** How many places hear the changed token, and how many would without the convolution. */
import { label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { margin, type View } from './layout.ts';

const look = { size: 30, face: 'serif', bold: true } as const;

export function numbers({ at, frame, words }: View): Mark[] {
  const { reach, gaps } = frame;
  const written = String(reach.convolved);
  const x = margin + textWidth(written, look) + 10;
  const between = gaps > 0 ? say(words.gaps, { gaps }) : words.whole;
  return [
    label('reach', [margin, at.number], written, { ...look, fill: 'coral', phase: 2 }),
    label('reach unit', [x, at.number - 15], `${words.reach}${between}`, { fill: 'ink' }),
    label('reach alone', [x, at.number + 1], say(words.alone, { n: reach.windows }), {
      fill: 'ink-2',
    }),
  ];
}
