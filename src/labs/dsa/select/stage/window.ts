/** The second lane: a window over the last k tokens, whose left edge says how many are read. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { mostRead } from '../../../../../sims/dsa/experiments/select/knobs.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { leftOf, type View } from './layout.ts';

export function slidingWindow(view: View): Mark[] {
  const { at, frame, width, words } = view;
  const from = leftOf(at, frame.tokens - frame.read);
  const end = leftOf(at, frame.tokens);
  const told = { read: frame.read, mass: fixed(frame.mass.window, 0) };
  const lost = frame.needleKept.window === 0;
  const text = say(words[lost ? 'windowLost' : 'windowKeeps'], told);
  const short = say(words[lost ? 'windowLostShort' : 'windowKeepsShort'], told);
  const look = { bold: true } as const;
  const note = at.isWide || textWidth(text, look) <= width ? text : short;
  return [
    label('window note', [0, at.window - 8], at.isWide ? note : short, { ...look, fill: 'coral' }),
    rect('window past', [0, at.window, from, at.cell], { fill: 'rule' }),
    rect('window read', [from, at.window, end - from, at.cell], {
      ...{ fill: 'coral', opacity: 0.85, says: text, lights: 'k' },
    }),
    rect(
      'window needle',
      [leftOf(at, frame.needle), at.window, Math.max(2, 3 * at.pitch), at.cell],
      {
        ...{ stroke: lost ? 'coral' : 'ink', thick: 1.5, says: words.windowNeedle },
      },
    ),
    label(
      'cache',
      [0, at.window + at.cell + 18],
      say(words[at.isWide ? 'cache' : 'cacheShort'], { tokens: frame.tokens }),
      {
        fill: 'ink-2',
      },
    ),
    ...hint(view, end),
  ];
}

/** What to take hold of, right of the window where there is room, else nothing. */
function hint({ at, width, words }: View, end: number): Mark[] {
  const text = words.hintK;
  if (!at.isWide || width - end - 8 < textWidth(text, { bold: true })) return [];
  return [label('k hint', [end + 8, at.window + 11], text, { fill: 'deep', bold: true })];
}

/** Fewer tokens than k: the grip stands at the left end. */
export function windowGrip({ at, frame, values, words }: View): Grip {
  return {
    ...{ key: 'k', knob: 'k', name: words.kGrip, value: values.k },
    ...{ x: leftOf(at, Math.max(0, frame.tokens - values.k)), y: at.window + at.cell / 2, dy: 0 },
    ...{ dx: -(mostRead - 1) * at.pitch, from: 1, to: mostRead },
  };
}
