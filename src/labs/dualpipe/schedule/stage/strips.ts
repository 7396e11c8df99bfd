/** The worst rank of every schedule on the same clock: how long it works, and how long it stands idle. */
import { number } from '../../../../../sims/contract/numbers.ts';
import type { Lane } from '../../../../../sims/dualpipe/experiments/schedule/frame.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { idleUntil } from './blocks.ts';
import { across, endOf, lanes, type View } from './layout.ts';

export function strips(view: View): Mark[] {
  const { at, words, arrangement } = view;
  const title = words[arrangement === 'wide' ? 'worst' : 'worstShort'];
  return [
    label('strips', [0, at.strips.top - 8], title, { fill: 'ink', bold: true }),
    ...lanes.flatMap((lane, i) => strip(view, lane, at.strips.top + i * at.strips.pitch)),
  ];
}

function strip(view: View, lane: Lane, y: number): Mark[] {
  const { at, frame, words, arrangement } = view;
  const isWide = arrangement === 'wide';
  const says = say(words.stripSays, {
    ...{ name: words[`${lane}Name`] },
    ...{ idle: number(frame.idles[lane], 2), makespan: number(frame.makespans[lane], 2) },
  });
  const bold = lane === 'dualpipe';
  const until = Math.min(frame.time, frame.makespans[lane]);
  const idle = idleUntil(frame.strips[lane], until) * at.unit;
  const works = until * at.unit - idle;
  const base = y + at.strips.block - 2;
  const name = words[isWide ? lane : `${lane}Short`];
  return [
    label(`${lane} name`, [at.left - 6, base], name, {
      ...{ anchor: 'end', fill: bold ? 'deep' : 'ink-2', bold, says },
    }),
    rect(`${lane} works`, [at.left, y, works, at.strips.block], {
      ...{ fill: bold ? 'deep' : 'ink-2', says },
    }),
    rect(`${lane} idle`, [at.left + works, y, idle, at.strips.block], { fill: 'coral', says }),
    ...(frame.time >= frame.makespans[lane] * (1 - 1e-9) ? end(view, lane, base) : []),
  ];
}

function end(view: View, lane: Lane, y: number): Mark[] {
  const { frame, arrangement } = view;
  const x = across(view, frame.makespans[lane]) + 6;
  const bold = lane === 'dualpipe';
  return [
    label(`${lane} end`, [x, y], endOf(view, lane), { fill: bold ? 'deep' : 'ink', bold }),
    ...(lane === 'apart' && arrangement === 'wide' ? why(view, x, y) : []),
  ];
}

/** Why fewer idle times are no shorter step, where there is room to say so. */
function why(view: View, x: number, y: number): Mark[] {
  const { frame, words, width } = view;
  const from = x + textWidth(endOf(view, 'apart')) + 6;
  const fits = from + textWidth(words.why) <= width;
  const holds =
    frame.idles.apart < frame.idles.dualpipe && frame.makespans.apart > frame.makespans.dualpipe;
  if (!fits || !holds) return [];
  return [label('why', [from, y], words.why, { fill: 'ink-2' })];
}
