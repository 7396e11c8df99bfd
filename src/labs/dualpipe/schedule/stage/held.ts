/** What the fullest rank holds, as an edge that rises and falls with the clock. */
import { label, poly } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { across, peakOf, untilOf, type View } from './layout.ts';

export function held(view: View): Mark[] {
  const { at, frame, words } = view;
  if (!at.held) return [];
  const { y, h } = at.held;
  const rank = frame.edges.findIndex((edge) => peakOf(edge) === frame.peak);
  const floor = y + h;
  const up = (count: number): number => floor - (count / Math.max(1, frame.peak)) * h;
  const until = untilOf(view);
  const points: number[] = [at.left, floor];
  let before = 0;
  const steps = frame.edges[rank] ?? [];
  for (let i = 0; i < steps.length && steps[i] <= until; i += 2) {
    const x = across(view, steps[i]);
    points.push(x, up(before), x, up(steps[i + 1]));
    before = steps[i + 1];
  }
  const end = across(view, until);
  points.push(end, up(before), end, floor);
  const base = floor - h / 2 + 4;
  const whose = say(words.held, { rank: rank + 1 });
  const most = say(words.holds, { peak: frame.peak });
  return [
    poly('held', points, { fill: 'ink-3', opacity: 0.35, closed: true, says: `${whose} ${most}` }),
    label('held name', [at.left - 6, base], whose, { anchor: 'end', fill: 'ink-2' }),
    label('holds', [end + 8, base], most, { fill: 'ink-2' }),
  ];
}
