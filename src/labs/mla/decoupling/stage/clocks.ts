/** How far the key is turned between the two tokens: the content, or the small key beside it. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { circle, label, line } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { distanceOf, type View } from './layout.ts';

export function clocks(view: View): Mark[] {
  const { at, frame, words, arrangement } = view;
  const isBeside = frame.beside.length > 0;
  const speeds = isBeside ? frame.beside : frame.turning;
  const apart = say(words.apart, { distance: distanceOf(view) });
  const turned = words[isBeside ? 'besideTurned' : 'turned'];
  const wide = arrangement === 'wide';
  return [
    label('apart', [0, at.columns], apart, { bold: true, fill: 'ink' }),
    ...speeds.flatMap((speed, pair) => clock(view, pair, speed)),
    ...(wide
      ? [label('turned', [0, at.clocks[0][1] + at.radius + 22], turned, { fill: 'ink-2' })]
      : []),
  ];
}

function clock(view: View, pair: number, speed: number): Mark[] {
  const { at, words } = view;
  const angle = speed * distanceOf(view);
  const [x, y] = at.clocks[pair];
  const r = at.radius;
  const turns = number(angle / (2 * Math.PI), 2);
  const says = say(words.clock, { pair: pair + 1, turns, distance: distanceOf(view) });
  return [
    circle(`clock ${pair}`, [x, y, r], { fill: 'panel', stroke: 'ink-3', says, lights: 'base' }),
    line(`noon ${pair}`, [x, y - r, x, y - r + 5], { stroke: 'ink-3' }),
    line(`hand ${pair}`, [x, y, x + r * Math.sin(angle), y - r * Math.cos(angle)], {
      ...{ stroke: 'deep', thick: 3, says, phase: 0 },
    }),
  ];
}
