/** What every token of an answer gets: as wide as there are tokens, as high as each is pushed. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import type { Card, View } from './cards.ts';

const ways = ['output', 'tokens', 'constant'] as const;
const row = 24; // pixels of a way
const highest = 17; // of a brick

interface Box {
  readonly left: number;
  readonly top: number;
  readonly pitch: number;
  readonly card: number;
}

export function bricks(
  { frame, words, width }: View,
  cards: readonly Card[],
  { left, top, pitch, card }: Box,
): Mark[] {
  const longest = Math.max(...frame.lengths);
  const legend = label('bricks', [left, top + 3 * row - 6], words.bricks, { fill: 'ink-2' });
  const rows = ways.flatMap((way, r): Mark[] => {
    const base = top + r * row;
    const pushes = cards.map(({ advantage }, i) => Math.abs(advantage) * frame.weight[way][i]);
    const most = Math.max(...pushes);
    return [
      label(`${way} name`, [0, base - 2], words[way], { fill: 'ink-2' }),
      line(`${way} floor`, [left, base, width, base], { stroke: 'rule' }),
      ...cards.flatMap(({ paint, name }, i): Mark[] => {
        if (pushes[i] === 0) return [];
        const w = Math.max(1.5, (frame.lengths[i] / longest) * card);
        const h = Math.max(0.8, (pushes[i] / most) * highest);
        const says = say(words.brick, {
          name,
          tokens: number(frame.lengths[i], 1),
          push: number(pushes[i], 2),
        });
        return [
          rect(`${way} ${i}`, [left + (i + 0.5) * pitch - w / 2, base - h, w, h], {
            fill: paint,
            opacity: 0.75,
            says,
            lights: 'tokenWeight',
          }),
        ];
      }),
    ];
  });
  return [...rows, legend];
}
