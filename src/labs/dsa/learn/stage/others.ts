/** What is found by choosers that the attention has not taught: a thin mark each, named at the right. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label, poly } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import type { View } from './layout.ts';

const untaught = ['cold', 'window', 'any'] as const;
/** From one name to the next, at least. */
const least = 15;
/** A mark begins so far left of the plot's edge, where no room is behind the step. */
const shortest = 12;
const bend = 12;

/**
 * @param now where the step is, across
 * @param up where a percentage is
 */
export function others(view: View, now: number, up: (percent: number) => number): Mark[] {
  const { frame, at, values, words } = view;
  const right = at.plot[0] + at.plot[2];
  const rows = untaught
    .map((who) => ({ who, hit: frame.hit[who], y: up(frame.hit[who]) }))
    .sort((a, b) => b.hit - a.hit)
    .map((row) => ({ ...row, name: row.y }));
  // where they lie over each other the upper ones make room
  for (let i = rows.length - 2; i >= 0; i--) {
    rows[i].name = Math.min(rows[i].name, rows[i + 1].name - least);
  }
  return rows.flatMap(({ who, hit, y, name }): Mark[] => {
    const told = { hit: fixed(hit, 0), k: values.k };
    const from = Math.min(now, right - shortest);
    return [
      poly(`mark ${who}`, [from, y, right, y, right + bend - 2, name], {
        ...{ stroke: 'ink-3', thick: 1.3, says: say(words[`${who}Now`], told) },
      }),
      label(`end ${who}`, [right + bend + 2, name + 4], say(words[who], told), {
        ...{ fill: 'ink-2', says: say(words[`${who}Now`], told) },
      }),
    ];
  });
}
