/** Tokens a pass, how many drafts were kept, and who wrote what. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

const large = { bold: true, face: 'serif' } as const;

export const numbers = (view: View): Mark[] =>
  view.arrangement === 'wide' ? wide(view) : phone(view);

/** Who wrote what, in the colours of the text. */
function legend({ words }: View, y: number): Mark[] {
  const parts: readonly (readonly [string, Paint])[] = [
    ['legendPrompt', 'ink-3'],
    ['legendOwn', 'ink'],
    ['legendDraft', 'teal'],
    ['legendBroken', 'coral'],
  ];
  let x = 0;
  return parts.map(([key, fill]) => {
    const mark = label(key, [x, y], words[key], { fill, bold: true });
    x += textWidth(words[key], { bold: true }) + 14;
    return mark;
  });
}

const perPass = ({ frame }: View): string => (frame.passes === 0 ? '–' : fixed(frame.perPass, 2));

/** How often drafts were accepted; it means that the model agrees, not that they are right. */
const agreed = ({ frame, words }: View): string =>
  frame.tried === 0
    ? words.noDraft
    : say(words.agreed, {
        ...{ accepted: frame.accepted, tried: frame.tried, percent: fixed(frame.acceptance, 0) },
      });

function number(view: View, [y, size]: readonly [number, number], over: number): Mark[] {
  const { frame, words, width, arrangement } = view;
  const unit = words[arrangement === 'wide' ? 'unit' : 'unitShort'];
  const text = perPass(view);
  const x = textWidth(text, { ...large, size }) + 12;
  return [
    label('per pass', [0, y], text, {
      ...{ ...large, size, fill: 'teal' },
      says: say(words.countSays, { tokens: frame.tokens, passes: frame.passes }),
    }),
    label('unit', [x, y - over], unit, { bold: true, fill: 'ink' }),
    label('agreed', [x, y - over + 16], fitted(agreed(view), width - x), { fill: 'ink-2' }),
  ];
}

const wide = (view: View): Mark[] => [
  label('title', [0, 15], view.words.title, { bold: true, size: 15, fill: 'ink' }),
  ...legend(view, 38),
  ...number(view, [188, 46], 20),
];

const phone = (view: View): Mark[] => [
  label('title', [0, 12], view.words.titleShort, { bold: true, size: 13, fill: 'ink' }),
  ...number(view, [46, 28], 12),
  label('legend', [0, 68], view.words.legendShort, { fill: 'teal', bold: true }),
];
