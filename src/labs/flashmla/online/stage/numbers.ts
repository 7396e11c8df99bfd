/** By how much all that was held shrinks, what that is made of, and what is held at all. */
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
function factor({ frame, words }: View): { text: string; why: string; isNews: boolean } {
  if (!frame.anyBefore) {
    const why = frame.any ? 'begun' : 'masked';
    return { text: '–', why: words[why], isNews: false };
  }
  if (frame.rescale === 1) return { text: '× 1', why: words.stays, isNews: false };
  const size = frame.rescale < small ? number(frame.rescale) : fixed(frame.rescale, 2);
  const told = { before: number(frame.previous, 1), now: number(frame.highest, 1) };
  const [before, now] = [told.before, told.now].map((one) =>
    one.startsWith('−') ? `(${one})` : one,
  );
  return {
    text: `× ${size}`,
    why: say(words.because, { before: told.before, now, first: before }),
    isNews: true,
  };
}

export function numbers(view: View): Mark[] {
  const { at, words, values, width } = view;
  const title = say(words[at.isWide ? 'title' : 'titleShort'], {
    block: Math.min(values.block, keys),
  });
  const { text, why, isNews } = factor(view);
  const fill = isNews ? 'coral' : 'ink-2';
  const size = at.isWide ? (text.length > 7 ? 26 : 42) : text.length > 7 ? 20 : 30;
  const large = { face: 'serif', bold: true, size, fill, phase: motion.rise } as const;
  const name = label('title', [0, at.isWide ? 15 : 12], title, {
    ...{ bold: true, fill: 'ink', size: at.isWide ? 15 : 13 },
  });
  const legend = label(
    'legend',
    [at.isWide ? width - 4 : 0, at.height - 4],
    words[at.isWide ? 'legend' : 'legendShort'],
    {
      ...{ fill: 'ink-2', anchor: at.isWide ? 'end' : 'start' },
    },
  );
  if (!at.isWide) {
    const x = textWidth(text, large) + 10;
    return [
      name,
      label('factor', [0, 223], text, large),
      label('what', [x, 208], words.what, { fill }),
      label('why', [x, 224], why, { fill }),
      legend,
    ];
  }
  const shown = { held: view.frame.held, keys };
  return [
    name,
    label('what', [0, 278], words.what, { fill }),
    label('factor', [0, 319], text, large),
    label('why', [0, 342], why, { fill }),
    ...['heldFirst', 'heldSecond', 'heldThird'].map((line, i) =>
      label(line, [0, 394 + 17 * i], say(words[line], shown), {
        fill: i === 1 ? 'ink' : 'ink-2',
        bold: i === 1,
      }),
    ),
    legend,
  ];
}
