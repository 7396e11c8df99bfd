/** How many numbers are held, and by how much they shrink. */
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import { keys } from '../../../../../sims/flashmla/experiments/online/knobs.ts';
import { label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { motion, type View } from './layout.ts';

/** Below it two digits would say nothing. */
const small = 0.005;

/** '× 0.41', and why. */
export function factorOf({ frame, words }: View): { text: string; why: string; isNews: boolean } {
  if (!frame.anyBefore) {
    const why = frame.any ? 'begun' : 'masked';
    return { text: '–', why: words[why], isNews: false };
  }
  if (frame.rescale === 1) return { text: '× 1', why: words.stays, isNews: false };
  const size = frame.rescale < small ? number(frame.rescale) : fixed(frame.rescale, 2);
  const told = { before: number(frame.previous, 1), now: number(frame.highest, 1) };
  const now = told.now.startsWith('−') ? `(${told.now})` : told.now;
  return {
    text: `× ${size}`,
    why: say(words.because, { before: told.before, now }),
    isNews: true,
  };
}

export function numbers(view: View): Mark[] {
  const { at, words, values, frame } = view;
  const title = say(words[at.isWide ? 'title' : 'titleShort'], {
    block: Math.min(values.block, keys),
  });
  const { text, why, isNews } = factorOf(view);
  const fill = isNews ? 'coral' : 'ink-2';
  const size = at.isWide ? (text.length > 7 ? 20 : 26) : text.length > 7 ? 16 : 20;
  const look = { face: 'serif', bold: true, size, fill, phase: motion.rise } as const;
  const hero = { face: 'serif', bold: true, size: at.isWide ? 50 : 32, fill: 'deep' } as const;
  const count = String(frame.held);
  const beside = textWidth(count, hero) + (at.isWide ? 12 : 9);
  const [, y] = at.hero;
  const name = label('title', [0, at.isWide ? 15 : 12], title, {
    ...{ bold: true, fill: 'ink', size: at.isWide ? 15 : 13 },
  });
  const what = words[isNews ? 'what' : 'whatStays'];
  const line = { bold: true, fill: 'deep' } as const;
  const common = [name, label('count', [0, y], count, hero)];
  if (!at.isWide) {
    const x = textWidth(text, look) + 9;
    return [
      ...common,
      label('held first', [beside, y - 13], words.heldFirst, line),
      label('held second', [beside, y + 1], words.heldSecond, line),
      label('factor', [0, y + 29], text, look),
      ...(frame.anyBefore ? [label('what', [x, y + 20], what, { fill })] : []),
      label('why', [x, y + 34], why, { fill }),
    ];
  }
  return [
    ...common,
    label('held first', [beside, y - 20], words.heldFirst, line),
    label('held second', [0, y + 22], words.heldSecond, line),
    label('factor', [0, y + 70], text, look),
    ...(frame.anyBefore ? [label('what', [0, y + 90], what, { fill })] : []),
    label('why', [0, y + 107], why, { fill }),
  ];
}
