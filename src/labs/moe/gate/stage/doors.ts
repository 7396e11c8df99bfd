/** The groups: a bracket around neighbours with their score; a door before those that are closed. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label, poly, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { middle, type Columns } from './columns.ts';
import { fillOf, groupsOf, type Group, type View } from './known.ts';

/** From line to line in a bracket. */
const leading = 14;

export const doors = (scene: View, columns: Columns): Mark[] => {
  const groups = groupsOf(scene.frame);
  return groups.flatMap((group, g) => door(scene, columns, group, g));
};

/** What closed groups hold, as it is written. */
const filledWith = ({ values }: View): string => (fillOf(values) === 0 ? '0' : '−∞');

function door(scene: View, columns: Columns, group: Group, g: number): Mark[] {
  const { name, first, size, score, isClosed } = group;
  const { pitch } = columns;
  const { x } = columns.group;
  const above = middle(columns, first) - pitch / 2 + 4;
  const below = middle(columns, first + size - 1) + pitch / 2 - 4;
  const says =
    score === undefined
      ? undefined
      : say(scene.words[isClosed ? 'closedSays' : 'groupSays'], {
          ...{ name, score: fixed(score, 2), fill: filledWith(scene) },
        });
  return [
    poly(`group ${g}`, [x, above, x + 6, above, x + 6, below, x, below], {
      stroke: isClosed ? 'coral' : score === undefined ? 'ink-3' : 'teal',
      thick: 1.5,
      says,
      lights: 'groupScore',
    }),
    ...(isClosed
      ? [rect(`door ${g}`, [x + 5, above, 5, below - above], { fill: 'coral', says, phase: 1 })]
      : []),
    ...inside(scene, columns, group, g),
  ];
}

/** The group's score; of a closed one why it is closed, and what its experts' scores are taken for. */
function inside(scene: View, columns: Columns, group: Group, g: number): Mark[] {
  const { first, size, score, isClosed } = group;
  if (score === undefined) return [];
  const lines = isClosed ? linesOf(scene, columns, score, size) : [fixed(score, 2)];
  const left = columns.group.x + (columns.token ? 14 : 11);
  const between = (middle(columns, first) + middle(columns, first + size - 1)) / 2;
  const y = between + 4 - ((lines.length - 1) * leading) / 2;
  return lines.map((text, n) =>
    label(n === 0 ? `group score ${g}` : `closed ${g} ${n}`, [left, y + n * leading], text, {
      ...{ bold: n === 0, fill: isClosed ? 'coral' : 'teal', phase: isClosed ? 1 : 0 },
    }),
  );
}

function linesOf(scene: View, columns: Columns, score: number, size: number): string[] {
  const { words } = scene;
  const [written, fill] = [fixed(score, 2), filledWith(scene)];
  if (columns.token) {
    const reason = say(words.tooLow, { score: written });
    const fits = textWidth(reason, { bold: true }) < columns.counts.x - columns.group.x - 14;
    return [fits ? reason : written, say(words.closed, { fill })];
  }
  return size > 1 ? [written, words.closedShort, fill] : [written, words.closedShort];
}
