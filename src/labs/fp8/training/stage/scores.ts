/** How much worse than float32 each network is on text that it has not seen. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

const lanes = [
  { name: 'tiles', fill: 'deep' },
  { name: 'tensor', fill: 'coral' },
  { name: 'blocks', fill: 'teal' },
] as const;
/** The whole of a bar's room, in per cent; more than that widens it. */
const least = 5;

export const signed = (value: number): string => {
  const digits = Math.abs(value) < 10 ? 2 : 0;
  const text = fixed(Math.abs(value), digits);
  return Number(text) === 0 ? text : `${value > 0 ? '+' : '−'}${text}`;
};

/** Percentage points within which three bars are one length to the eye. */
const alike = 0.1;

export function scores(view: View): Mark[] {
  const { at, frame, words, width } = view;
  const x = at.panel;
  const room = width - x;
  const pitch = at.isWide ? 38 : 28;
  const most = Math.max(least, ...lanes.map(({ name }) => frame.above[name]));
  const bar = room - 62;
  const top = at.scores;
  const above = lanes.map(({ name }) => frame.above[name]);
  const areAlike = Math.max(...above) - Math.min(...above) < alike && Math.min(...above) > 1;
  const title = words[!at.isWide ? 'scoresShort' : areAlike ? 'scoresAlike' : 'scores'];
  return [
    label('scores', [x, top], fitted(title, room, { bold: true }), {
      ...{
        fill: 'ink',
        bold: true,
        says: say(words.float32Says, { loss: fixed(frame.loss.float32, 3) }),
      },
    }),
    line('zero', [x, top + 8, x, top + 10 + pitch * lanes.length], { stroke: 'ink' }),
    ...lanes.flatMap(({ name, fill }, i): Mark[] => {
      const y = top + 22 + i * pitch;
      const above = frame.above[name];
      const says = say(words.laneSays, {
        ...{ lane: words[`lane_${name}`], loss: fixed(frame.loss[name], 3), above: signed(above) },
      });
      const long = (Math.max(0, above) * bar) / most;
      return [
        label(`${name} name`, [x + 5, y], words[`lane_${name}`], { fill: 'ink-2', says }),
        rect(`${name} bar`, [x, y + 4, Math.max(1, long), at.isWide ? 12 : 9], {
          ...{ fill, phase: 1, says, lights: 'above' },
        }),
        label(`${name} above`, [x + long + 6, y + (at.isWide ? 14 : 12)], `${signed(above)} %`, {
          ...{ fill, bold: true, phase: 1, says },
        }),
      ];
    }),
  ];
}
