/**
 * The last draft as a dart thrown at the draft's bar, as high as its die says: in the overlap it is
 * kept, above it a word is drawn from what sticks out of the model's hill.
 */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { circle, poly } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { middleOf, topOf, wordOf, type View } from './layout.ts';

export function dart(view: View): Mark[] {
  const { at, frame, words, arrangement } = view;
  if (!frame.isThrown) return [];
  const { drafted, die, keep, isKept, written, p, q } = frame;
  const r = arrangement === 'wide' ? 6 : 5;
  const from = [middleOf(at, drafted), topOf(at, die * q[drafted])] as const;
  const says = say(words[isKept ? 'keptSays' : 'rejectedSays'], {
    ...{ name: wordOf(view, drafted), other: wordOf(view, written) },
    ...{ die: fixed(die, 2), keep: fixed(keep, 2) },
  });
  const thrown = circle('dart', [...from, r], {
    ...(isKept ? { fill: 'ink', stroke: 'panel' } : { fill: 'panel', stroke: 'coral' }),
    ...{ thick: 2.5, says, phase: 0 },
  });
  if (isKept) return [thrown];
  // into the middle of what sticks out of the model's bar, or of the bar where all of it may be drawn
  const low = p[written] > q[written] ? q[written] : 0;
  const to = [middleOf(at, written), topOf(at, (p[written] + low) / 2)] as const;
  return [
    poly('way', arc(from, to), { stroke: 'coral', thick: 1.5, dashed: true, phase: 1 }),
    thrown,
    circle('other', [...to, r], { fill: 'ink', stroke: 'panel', thick: 2.5, says, phase: 1 }),
  ];
}

/** A bow from one point to another. */
function arc(from: readonly [number, number], to: readonly [number, number]): number[] {
  const lift = 18;
  return Array.from({ length: 17 }, (_, i) => {
    const part = i / 16;
    const bow = 4 * lift * part * (1 - part);
    return [
      from[0] + part * (to[0] - from[0]),
      Math.max(8, from[1] + part * (to[1] - from[1]) - bow),
    ];
  }).flat();
}
