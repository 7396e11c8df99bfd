/** How many teams one token can choose, in digits: a caption under the tray. */
import { label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { teamsOf, whole, type Cut, type View } from './cut.ts';

const bold = { bold: true } as const;

/** The count of this cut, and behind it, where there is room, that of the uncut experts. */
export function count(view: View, { split }: Cut, x: number, y: number, room: number): Mark[] {
  const { frame, words } = view;
  const teams = teamsOf(frame, split);
  const uncut = say(words.uncutTeams, { teams: whole(teamsOf(frame, 'm1')) });
  const names = x + textWidth(whole(teams), bold) + 6;
  const after = names + textWidth(words.teams) + 6;
  const fits = split !== 'm1' && after + textWidth(uncut) <= x + room;
  return [
    label('teams', [x, y], whole(teams), { ...bold, counts: teams, fill: 'ink' }),
    label('teams are', [names, y], words.teams, { fill: 'ink' }),
    ...(fits ? [label('uncut', [after, y], uncut, { fill: 'ink-2' })] : []),
  ];
}
