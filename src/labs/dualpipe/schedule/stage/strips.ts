/** The worst rank of every schedule on the same clock: how long it works, and how long it stands idle. */
import { number } from '../../../../../sims/contract/numbers.ts';
import type { Lane } from '../../../../../sims/dualpipe/experiments/schedule/frame.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { idleUntil, tones } from './blocks.ts';
import { across, endOf, lanesOf, type View } from './layout.ts';

export function strips(view: View): Mark[] {
  const { at, words, arrangement, frame } = view;
  const title = words[arrangement === 'wide' ? 'worst' : 'worstShort'];
  return [
    label('strips', [0, at.strips.top - 8], title, { fill: 'ink', bold: true }),
    ...lanesOf(frame).flatMap((lane, i) => strip(view, lane, at.strips.top + i * at.strips.pitch)),
  ];
}

function strip(view: View, lane: Lane, y: number): Mark[] {
  const { at, frame, words } = view;
  const says = say(words.stripSays, {
    ...{ name: words[`${lane}Name`] },
    ...{ idle: number(frame.idles[lane], 2), makespan: number(frame.makespans[lane], 2) },
  });
  const bold = lane === 'dualpipe';
  const until = Math.min(frame.time, frame.makespans[lane]);
  const idle = idleUntil(frame.strips[lane], until) * at.unit;
  const works = until * at.unit - idle;
  const base = y + at.strips.block / 2 + 4;
  return [
    label(`${lane} name`, [at.left - 6, base], words[lane], {
      ...{ anchor: 'end', fill: bold ? 'deep' : 'ink', bold, says },
    }),
    rect(`${lane} works`, [at.left, y, works, at.strips.block], {
      ...{ fill: 'deep', opacity: tones.backward, says },
    }),
    rect(`${lane} idle`, [at.left + works, y, idle, at.strips.block], { fill: 'coral', says }),
    ...within(view, lane, { x: at.left, base, works, idle }),
    ...(frame.time >= frame.makespans[lane] * (1 - 1e-9) ? end(view, lane, base) : []),
  ];
}

interface Bar {
  readonly x: number;
  readonly base: number;
  readonly works: number;
  readonly idle: number;
}

/** In the bar what kind of schedule it is, and the name of its coral end, where they fit. */
function within({ words }: View, lane: Lane, { x, base, works, idle }: Bar): Mark[] {
  const kind = [words[`${lane}Kind`], words[`${lane}KindShort`]].find(
    (text) => textWidth(text) + 12 <= works,
  );
  const fits = textWidth(words.idle) + 10 <= idle;
  return [
    ...(kind ? [label(`${lane} kind`, [x + 6, base], kind, { fill: 'ink' })] : []),
    ...(fits ? [label(`${lane} waits`, [x + works + 5, base], words.idle, { fill: 'paper' })] : []),
  ];
}

function end(view: View, lane: Lane, y: number): Mark[] {
  const x = across(view, view.frame.makespans[lane]) + 6;
  const bold = lane === 'dualpipe';
  return [label(`${lane} end`, [x, y], endOf(view, lane), { fill: bold ? 'deep' : 'ink', bold })];
}
