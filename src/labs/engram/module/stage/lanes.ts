/** What each place reads, how far its gates are open, and how much of the change it hears. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { places, type View } from './layout.ts';

/** A change as large as what was there before fills a column; more is cut. */
const whole = 1;
const gap = 2;

export const lanes = (view: View): Mark[] => [
  ...titles(view),
  ...places(view.at).flatMap((t) => [...rows(view, t), ...gates(view, t), ...heard(view, t)]),
];

function titles({ at, words, arrangement }: View): Mark[] {
  const left = at.x(at.first);
  const isWide = arrangement === 'wide';
  const floor = at.heard + at.tall.heard;
  const about = words[isWide ? 'heard' : 'heardShort'];
  return [
    label('task', [left, 12], words[isWide ? 'task' : 'taskShort'], { fill: 'ink-2' }),
    label('rows title', [left, at.rows - 6], words[isWide ? 'rows' : 'rowsShort'], {
      fill: 'ink-2',
    }),
    label('gates title', [left, at.gates - 6], words[isWide ? 'gates' : 'gatesShort'], {
      fill: 'teal',
    }),
    line('floor', [left, floor, at.x(at.end), floor], { stroke: 'rule-2' }),
    label('heard title', [Math.max(at.x(at.end), left + textWidth(about)), floor + 16], about, {
      ...{ anchor: 'end', fill: 'coral' },
    }),
  ];
}

/** The rows of the table that are read here; coral, the part that the change makes others. */
function rows({ at, frame, words }: View, t: number): Mark[] {
  const w = at.cell - gap;
  const says = say(words.rowsSays, { n: t + 1, share: fixed(100 * frame.rows[t], 0) });
  return [
    rect(`rows ${t}`, [at.x(t) + 1, at.rows, w, at.tall.rows], { fill: 'rule', says }),
    ...(frame.rows[t] > 0
      ? [
          rect(`others ${t}`, [at.x(t) + 1, at.rows, w * frame.rows[t], at.tall.rows], {
            ...{ fill: 'coral', opacity: 0.85, phase: 0 },
          }),
        ]
      : []),
  ];
}

/** A bar a branch. */
function gates({ at, frame, words }: View, t: number): Mark[] {
  const { gates: tall } = at.tall;
  const ofPlace = frame.gates[t];
  const w = (at.cell - gap) / ofPlace.length;
  const isNow = t === frame.step - 1;
  return [
    rect(`gates ${t}`, [at.x(t) + 1, at.gates, at.cell - gap, tall], {
      ...{ fill: 'rule', opacity: 0.45 },
      says: say(words.gatesSays, { n: t + 1, gates: ofPlace.map((a) => fixed(a, 2)).join(', ') }),
    }),
    ...ofPlace.map((gate, m) =>
      rect(
        `gate ${t} ${m}`,
        [at.x(t) + 1 + m * w, at.gates + (1 - gate) * tall, Math.max(1, w - 1), gate * tall],
        { fill: 'teal', opacity: isNow ? 1 : 0.55, phase: 1, lights: 'gate' },
      ),
    ),
  ];
}

/** How far the change moves what is added here. */
function heard({ at, frame, words }: View, t: number): Mark[] {
  const { heard: tall } = at.tall;
  const change = frame.heard.convolved[t];
  const h = Math.min(whole, change) * tall;
  const alone = Math.min(whole, frame.heard.windows[t]) * tall;
  const says = say(words.heardSays, {
    ...{ n: t + 1, change: fixed(100 * change, 0) },
    alone: fixed(100 * frame.heard.windows[t], 0),
  });
  return [
    rect(`place ${t}`, [at.x(t) + 1, at.heard, at.cell - gap, tall], {
      ...{ fill: 'rule', opacity: 0.3, says, lights: 'heard' },
    }),
    ...(change > 0
      ? [
          rect(`heard ${t}`, [at.x(t) + 1, at.heard + tall - h, at.cell - gap, h], {
            ...{ fill: 'coral', opacity: 0.85, phase: 2 },
          }),
        ]
      : []),
    ...(alone > 0
      ? [
          rect(`alone ${t}`, [at.x(t) + 1, at.heard + tall - alone, at.cell - gap, alone], {
            ...{ stroke: 'ink-2', dashed: true },
          }),
        ]
      : []),
  ];
}
