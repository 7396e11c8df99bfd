/** The groups: a bracket around neighbours with their score; a door before those that are closed. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label, poly, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { middle, type Columns } from './columns.ts';
import { groupsOf, type Group, type View } from './known.ts';

/** From line to line in a bracket. */
const leading = 14;

export const doors = (scene: View, columns: Columns): Mark[] => {
  const groups = groupsOf(scene.frame);
  return groups.flatMap((group, g) => door(scene, columns, group, g));
};

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
          ...{ name, score: fixed(score, 2), fill: scene.values.mistake === 'zeros' ? 0 : '−∞' },
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
  const lines = isClosed ? linesOf(scene, score) : [fixed(score, 2)];
  const left = columns.group.x + (columns.token ? 14 : 11);
  const between = (middle(columns, first) + middle(columns, first + size - 1)) / 2;
  const y = between + 4 - ((lines.length - 1) * leading) / 2;
  return lines.map((text, n) =>
    label(n === 0 ? `group score ${g}` : `closed ${g} ${n}`, [left, y + n * leading], text, {
      ...{ bold: n === 0, fill: isClosed ? 'coral' : 'teal', phase: isClosed ? 1 : 0 },
    }),
  );
}

/** What closed groups hold is told where it is not what it should be. */
function linesOf({ values, words }: View, score: number): string[] {
  const isWrong = values.mistake === 'zeros';
  return [fixed(score, 2), isWrong ? say(words.closed, { fill: 0 }) : words.closedShort];
}
