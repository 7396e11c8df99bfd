/** How many teams one token can choose: in digits, and on a ruler where a tick is ten times as many. */
import { circle, label, line, poly } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { example, nameOf, shortOf, splits, teamsOf, whole, type Cut, type View } from './cut.ts';

/** Powers of ten on the ruler. */
const last = 10;

/** The count of this cut, and beside it that of the uncut experts. */
export function count({ frame, words }: View, { split }: Cut, x: number, y: number): Mark[] {
  const uncut = say(words.uncutTeams, { teams: whole(teamsOf(frame, 'm1')) });
  const teams = teamsOf(frame, split);
  return [
    label('teams', [x, y], whole(teams), {
      counts: teams,
      size: 20,
      face: 'serif',
      bold: true,
      fill: 'ink',
    }),
    label('teams are', [x, y + 17], words.teams, { fill: 'ink' }),
    label('uncut', [x, y + 32], split === 'm1' ? words.choice : uncut, { fill: 'ink-2' }),
  ];
}

const place = (x: number, w: number, teams: number): number => x + (w * Math.log10(teams)) / last;

/** Above the dots of the ruler. */
export const dotNames = ({ frame, words }: View, x: number, y: number, w: number): Mark[] =>
  splits.map((split) =>
    label(
      `dot name ${split}`,
      [place(x, w, teamsOf(frame, split)), y - 20],
      shortOf(words, split),
      {
        anchor: 'middle',
        fill: 'ink-2',
      },
    ),
  );

/** The same of all cuts, and the paper's example in gold. */
export function ruler(
  { frame, words }: View,
  { split }: Cut,
  x: number,
  y: number,
  w: number,
): Mark[] {
  const at = (teams: number): number => place(x, w, teams);
  const ticks = Array.from({ length: last + 1 }, (_, power) =>
    line(`power ${power}`, [at(10 ** power), y - 3, at(10 ** power), y + 3], { stroke: 'ink-3' }),
  );
  const named = [
    ['1', 0],
    [words.thousand, 3],
    [words.million, 6],
    [words.billion, 9],
  ] as const;
  const names = named.map(([name, power]) =>
    label(`name ${power}`, [at(10 ** power), y + 17], name, { anchor: 'middle', fill: 'ink-2' }),
  );
  const gold = example.map((teams, i) => {
    const [cx, r] = [at(teams), 5];
    return poly(`example ${i}`, [cx - r, y - 16, cx + r, y - 16, cx, y - 7], {
      closed: true,
      fill: 'gold',
      says: say(words.exampleSays, { teams: whole(teams) }),
    });
  });
  const dots = splits.map((one) =>
    circle(`dot ${one}`, [at(teamsOf(frame, one)), y, one === split ? 7 : 5], {
      fill: one === split ? 'deep' : 'grey',
      stroke: 'paper',
      thick: 2,
      says: say(words.teamsSays, { cut: nameOf(words, one), teams: whole(teamsOf(frame, one)) }),
    }),
  );
  return [
    line('ruler', [x, y, x + w, y], { stroke: 'ink-3' }),
    ...ticks,
    ...names,
    ...gold,
    ...dots,
  ];
}
