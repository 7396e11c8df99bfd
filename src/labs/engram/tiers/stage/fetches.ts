/** What comes from the host and from disk during a step, to the clock of its blocks. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { floorPaints, written, type View } from './layout.ts';

const height = 10;
/** From the base line of a fetch's name to its bar. */
const under = 5;
/** A bracket of one unit of time is at most this part of what the clock shows. */
const longest = 0.25;

export const fetches = (view: View): Mark[] => [
  ...view.frame.fetches.flatMap((_, i) => fetch(view, i)),
  ...due(view),
  ...unit(view),
];

/** Base line of a fetch's name. */
const nameLine = ({ at }: View, i: number): number => at.clock + at.block + at.fetch + i * at.pitch;

/** A fetch runs from the start of the step; what is not there in time is coral. */
function fetch(view: View, i: number): Mark[] {
  const { at, frame, values, words } = view;
  const lasts = frame.fetches[i];
  const name = say(i === 0 ? words.fromHost : words.fromDisk, { ms: written(lasts) });
  const needed = (frame.layer - 1) * values.compute;
  const isLate = lasts > needed;
  const inTime = Math.min(lasts, needed);
  const spare = written(Math.abs(needed - lasts));
  const text = `${name}${say(isLate ? words.late : words.spare, { ms: spare })}`;
  const y = nameLine(view, i);
  const says = say(words.fetchSays, { text: name, late: written(lasts - inTime) });
  const bar = (from: number, to: number) =>
    [at.moment(from), y + under, at.moment(to) - at.moment(from), height] as const;
  const fill = floorPaints[i + 1];
  return [
    label(`fetch name ${i}`, [at.left, y], text, { fill, phase: 1 }),
    ...(isLate
      ? []
      : [
          rect(`spare ${i}`, bar(lasts, needed), {
            ...{ fill, opacity: 0.18, says: text, phase: 1 },
          }),
        ]),
    rect(`fetch ${i}`, bar(0, inTime), {
      fill,
      says,
      phase: 1,
      lights: i === 0 ? 'bandwidth' : 'disk',
    }),
    ...(isLate ? [rect(`late ${i}`, bar(inTime, lasts), { fill: 'coral', says, phase: 1 })] : []),
  ];
}

/** The moment at which the layer needs its rows, across each fetch. */
function due(view: View): Mark[] {
  const { at, frame, values, words } = view;
  const x = at.moment((frame.layer - 1) * values.compute);
  const half = textWidth(words.due) / 2;
  const middle = Math.max(at.left + half, Math.min(at.left + at.wide - half, x));
  return [
    ...frame.fetches.map((_, i) => {
      const top = nameLine(view, i) + under;
      return line(`due ${i}`, [x, top, x, top + height + 6], { stroke: 'deep', thick: 2 });
    }),
    label('due name', [middle, nameLine(view, 2) + 6], words.due, {
      ...{ anchor: 'middle', fill: 'deep' },
    }),
  ];
}

/** One, two or five times a power of ten of milliseconds, as long as it is. */
function unit(view: View): Mark[] {
  const { at, words } = view;
  const most = longest * at.window;
  const power = 10 ** Math.floor(Math.log10(most));
  const lasts = [5, 2, 1].map((n) => n * power).find((n) => n <= most) ?? power;
  const [right, y] = [at.left + at.wide, nameLine(view, 2) + 2];
  const left = right - (at.moment(lasts) - at.moment(0));
  const look = { stroke: 'ink-3' } as const;
  return [
    line('unit', [left, y, right, y], look),
    line('unit from', [left, y - 3, left, y + 3], look),
    line('unit to', [right, y - 3, right, y + 3], look),
    label('unit name', [left - 6, y + 4], say(words.ms, { ms: number(lasts) }), {
      ...{ anchor: 'end', fill: 'ink-2' },
    }),
  ];
}
