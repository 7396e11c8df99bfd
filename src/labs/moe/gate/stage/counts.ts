/** How much each expert counts, in numbers: large for the one that fits best. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { from } from '../../../../../sims/moe/gate-phases.ts';
import { label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { middle, type Columns } from './columns.ts';
import { paintOf } from './flows.ts';
import type { Expert, View } from './known.ts';

const large = { size: 24, face: 'serif', bold: true } as const;

/** The right edge of the numbers. */
const edgeOf = ({ counts }: Columns): number => counts.x + counts.w - 4;

export function countMarks(scene: View, columns: Columns, experts: readonly Expert[]): Mark[] {
  const { frame, words } = scene;
  const shared = frame.weights[frame.weights.length - 1];
  const at = [edgeOf(columns), middle(columns, experts.length) + 5] as const;
  const look = { anchor: 'end', bold: true, size: 14, fill: 'teal' } as const;
  return [
    ...experts.flatMap((expert) => countOf(scene, columns, expert)),
    ...(shared > 0
      ? [label('shared counts', at, fixed(shared, 2), { ...look, says: words.sharedSays })]
      : []),
  ];
}

/** What it counts; before anything counts, of the best alone how well it fits. */
const shownOf = ({ counts, isBest, score, fit }: Expert): number | undefined =>
  counts ?? (isBest ? (score ?? fit) : undefined);

function noteOf({ words }: View, { right, isBest }: Expert): string {
  if (right !== undefined) return say(words.instead, { right: fixed(right, 2) });
  return isBest ? words.best : '';
}

function countOf(scene: View, columns: Columns, expert: Expert): Mark[] {
  const { frame, words } = scene;
  const { i, counts, isChosen, isBest } = expert;
  const [isWeighed, shown, note] = [
    from(frame.phase, 'gathered'),
    shownOf(expert),
    noteOf(scene, expert),
  ];
  if (shown === undefined || (isWeighed && !isChosen && !isBest)) return [];
  const [x, y] = [edgeOf(columns), middle(columns, i)];
  const early = isBest ? 'ink' : 'ink-2';
  const fill = isWeighed ? (isChosen ? paintOf(expert) : 'coral') : early;
  const template = isWeighed ? words.countsSays : words.asideSays;
  const says =
    counts === undefined ? undefined : say(template, { n: i + 1, counts: fixed(counts, 3) });
  const look = { anchor: 'end', fill, phase: 2 } as const;
  const number = isBest
    ? label(`counts ${i}`, [x, y + 3], fixed(shown, 2), { ...look, ...large, says })
    : label(`counts ${i}`, [x, y + (note ? 1 : 5)], fixed(shown, 2), {
        ...look,
        size: 14,
        bold: isWeighed,
        says,
      });
  return note === ''
    ? [number]
    : [number, label(`below ${i}`, [x, y + (isBest ? 17 : 14)], note, look)];
}
