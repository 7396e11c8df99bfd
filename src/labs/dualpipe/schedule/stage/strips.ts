/** The worst rank of every schedule, on the same clock. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { blocksOf, idleOf, told } from './blocks.ts';
import { across, endOf, lanes, type View } from './layout.ts';

export function strips(view: View): Mark[] {
  const { at, frame, words, arrangement } = view;
  const isWide = arrangement === 'wide';
  return [
    label('strips', [0, at.strips.top - 7], words[isWide ? 'worst' : 'worstShort'], {
      fill: 'ink-2',
    }),
    ...lanes.flatMap((lane, i): Mark[] => {
      const y = at.strips.top + i * at.strips.pitch;
      const until = Math.min(frame.time, frame.makespans[lane]);
      const isDone = frame.time >= frame.makespans[lane] * (1 - 1e-9);
      const name = words[`${lane}Name`];
      const says = say(words.stripSays, {
        ...{ name, idle: number(frame.idles[lane], 2), makespan: number(frame.makespans[lane], 2) },
      });
      const end = endOf(frame, words, lane);
      const bold = lane === 'dualpipe';
      const x = across(view, frame.makespans[lane]) + 6;
      return [
        label(
          `${lane} name`,
          [at.left - 6, y + at.strips.block - 2],
          words[isWide ? lane : `${lane}Short`],
          {
            ...{ anchor: 'end', fill: bold ? 'deep' : 'ink-2', bold, says },
          },
        ),
        ...idleOf(view, frame.strips[lane], until, {
          ...{ key: `${lane} idle`, y, h: at.strips.block, says },
        }),
        ...blocksOf(view, frame.strips[lane], {
          ...{ key: lane, y, h: at.strips.block },
          says: (block) => `${name}: ${told(view, block)}`,
        }),
        ...(isDone && lane === 'apart' && isWide ? why(view, x, y) : []),
        ...(isDone
          ? [
              label(`${lane} end`, [x, y + at.strips.block - 2], end, {
                ...{ fill: bold ? 'deep' : 'ink', bold, says },
              }),
            ]
          : []),
      ];
    }),
  ];
}

/** Why fewer idle times are no shorter step, where there is room to say so. */
function why(view: View, x: number, y: number): Mark[] {
  const { at, frame, words, width } = view;
  const from = x + textWidth(endOf(frame, words, 'apart')) + 16;
  const fits = from + textWidth(words.why) <= width;
  const holds =
    frame.idles.apart < frame.idles.dualpipe && frame.makespans.apart > frame.makespans.dualpipe;
  if (!fits || !holds) return [];
  return [label('why', [from, y + at.strips.block - 2], words.why, { fill: 'ink-2' })];
}
