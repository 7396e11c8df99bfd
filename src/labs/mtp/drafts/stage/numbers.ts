/** Tokens a pass, acceptance, and the words around the drawing. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import { lineNames } from './clock.ts';
import type { View } from './layout.ts';

const large = { bold: true, face: 'serif' } as const;

export const numbers = (view: View): Mark[] => [
  ...(view.arrangement === 'wide' ? beside(view) : above(view)),
  ...lineNames(view),
];

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

function beside(view: View): Mark[] {
  const { at, frame, words } = view;
  const x = at.right + 14;
  const room = view.width - x;
  return [
    label('title', [0, 14], words.title, { bold: true, size: 15, fill: 'ink' }),
    ...legend(view, 36),
    label('branches', [0, at.branch.top - 8], words.branches, { fill: 'ink-2' }),
    label('per pass', [x, 324], perPass(view), {
      ...{ ...large, size: 44, fill: 'teal' },
      says: say(words.countSays, { tokens: frame.tokens, passes: frame.passes }),
    }),
    label('unit', [x, 345], words.unit, { fill: 'ink' }),
    label('agreed', [x, 363], fitted(agreed(view), room), { fill: 'ink-2' }),
    label('speed', [x, 379], fitted(speed(view), room), { fill: 'ink-2' }),
    label('v3', [x, 401], fitted(words.v3, room), { fill: 'gold' }),
    label('claimed', [x, 417], fitted(words.claimed, room), { fill: 'coral' }),
  ];
}

const speed = ({ frame, words }: View): string =>
  frame.passes === 0 ? '' : say(words.speed, { speed: fixed(frame.speed, 2) });

function above(view: View): Mark[] {
  const { words, width } = view;
  const text = perPass(view);
  const look = { ...large, size: 28 };
  const x = textWidth(text, look) + 8;
  return [
    label('title', [0, 12], words.titleShort, { bold: true, size: 13, fill: 'ink' }),
    label('per pass', [0, 46], text, { ...look, fill: 'teal' }),
    label('unit', [x, 34], words.unit, { fill: 'ink' }),
    label('agreed', [x, 50], fitted(agreed(view), width - x), { fill: 'ink-2' }),
    label('legend', [0, 68], words.legendShort, { fill: 'teal', bold: true }),
  ];
}
