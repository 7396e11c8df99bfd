/** What the card can do with this product at most, and which of its two limits decides. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

export function numbers(view: View): Mark[] {
  const { frame, words, arrangement } = view;
  const isWide = arrangement === 'wide';
  const paint = frame.waits ? 'coral' : 'deep';
  const text = number(frame.speed.fp8, frame.speed.fp8 < 10 ? 1 : 0);
  const look = { face: 'serif', bold: true, size: isWide ? 40 : 30 } as const;
  const x = textWidth(text, look) + 10;
  const share = number(frame.share.fp8, frame.share.fp8 < 10 ? 1 : 0);
  const says = say(words.bf16, { speed: number(frame.speed.bf16, 0) });
  const [first, second] = isWide ? [20, 38] : [16, 32];
  return [
    label('speed', [0, isWide ? 36 : 28], text, { ...look, fill: paint, says }),
    label('unit', [x, first], words.unit, { fill: 'ink', bold: true }),
    label('verdict', [x, second], words[frame.waits ? 'waits' : 'busy'], { fill: paint }),
    label('drag', [0, isWide ? 84 : 68], words[isWide ? 'drag' : 'dragShort'], { fill: 'deep' }),
    label('share', [0, isWide ? 58 : 50], say(words.share, { share }), { fill: 'ink-2' }),
  ];
}
