/** The hands that turn a key: between query and W, or beside the content. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { circle, label, line } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { distanceOf, type View } from './layout.ts';

export function clocks(view: View): Mark[] {
  const { at, frame, words, arrangement } = view;
  const isBeside = frame.beside.length > 0;
  const places = isBeside ? at.beside : at.between;
  const speeds = isBeside ? frame.beside : frame.turning;
  const [x, y] = places[0];
  const wide = arrangement === 'wide';
  const last = at.between[at.between.length - 1];
  return [
    ...speeds.flatMap((speed, pair) => clock(view, pair, places[pair], speed)),
    ...(isBeside
      ? [
          ...at.between.map(([cx, cy], pair) =>
            circle(`gone ${pair}`, [cx, cy, at.radius], { stroke: 'rule', dashed: true }),
          ),
          wide
            ? label('beside', [x - at.radius, y - at.radius - 8], words.besideClocks, {
                fill: 'deep',
              })
            : label('beside', [view.width, y + at.radius + 15], words.besideClocks, {
                ...{ anchor: 'end', fill: 'deep' },
              }),
        ]
      : []),
    label(
      'turned',
      wide ? [0, at.top - 8] : [last[0] + 22, last[1] + 4],
      words[isBeside ? 'unturned' : 'turned'],
      { bold: wide, fill: isBeside ? 'deep' : 'ink' },
    ),
  ];
}

function clock(view: View, pair: number, [x, y]: readonly [number, number], speed: number): Mark[] {
  const { at, words } = view;
  const angle = speed * distanceOf(view);
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
