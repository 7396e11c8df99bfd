/** Answers hung by their rewards; the group's mean is a line, and an arrow from it is an advantage. */
import type { Frame } from '../../../../../sims/grpo/experiments/group/frame.ts';
import { knobs, type Values } from '../../../../../sims/grpo/experiments/group/knobs.ts';
import { line, poly, rect } from '../../../kit/make.ts';
import type { Drawing, Mark } from '../../../kit/marks.ts';
import { thumbOf, thumbSize } from '../../../kit/thumb.ts';

const left = 8;
/** Where a reward of 1 hangs, and one of 0. */
const [one, zero] = [26, 136];
const half = 8; // of a card's height
const head = 6; // of an arrow

const y = (reward: number): number => zero - reward * (zero - one);

export function thumb({ frame }: { readonly frame: Frame; readonly values: Values }): Drawing {
  const { rewards, mean } = frame;
  const pitch = (thumbSize.width - 2 * left) / rewards.length;
  const level = y(mean);
  return thumbOf([
    rect('water', [0, level, thumbSize.width, thumbSize.height - level], {
      fill: 'teal',
      opacity: 0.1,
    }),
    line('level', [0, level, thumbSize.width, level], { stroke: 'teal', thick: 2 }),
    ...rewards.flatMap((reward, i) => answer(i, left + (i + 0.5) * pitch, reward, level, pitch)),
  ]);
}

function answer(i: number, x: number, reward: number, level: number, pitch: number): Mark[] {
  const at = y(reward);
  const up = at < level;
  const edge = up ? at + half : at - half;
  const towards = up ? -1 : 1;
  const tone = up ? 'deep' : 'coral';
  const room = (edge - level) * towards;
  const arrow: Mark[] =
    room < head
      ? []
      : [
          line(`arrow ${i}`, [x, level, x, edge - towards * head], { stroke: tone, thick: 3.5 }),
          poly(
            `head ${i}`,
            [x - 5, edge - towards * (head + 1), x + 5, edge - towards * (head + 1), x, edge],
            { fill: tone, closed: true },
          ),
        ];
  const card = Math.min(20, pitch - 4);
  return [
    ...arrow,
    rect(`card ${i}`, [x - card / 2, at - half, card, 2 * half], {
      fill: 'panel',
      stroke: 'ink',
      thick: 1.5,
      r: 3,
    }),
  ];
}

const { default: marked } = knobs.parameters.rewards;

/** When it plays, the answers are marked one by one: at first nothing tells them apart. */
export const turned: readonly Partial<Values>[] = Array.from(
  { length: marked.length + 1 },
  (_, known) => ({ rewards: marked.map((reward, i) => (i < known ? reward : 0)) }),
);
