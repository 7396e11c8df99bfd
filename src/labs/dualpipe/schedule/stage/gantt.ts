/** The chosen schedule, rank by rank: coral is a rank that stands idle, and for how long. */
import { unpacked } from '../../../../../sims/dualpipe/cells.ts';
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { blocksOf, gapsOf, idleUntil, told } from './blocks.ts';
import { across, peakOf, untilOf, type View } from './layout.ts';

export function gantt(view: View): Mark[] {
  return [
    ...entries(view),
    ...view.frame.cells.flatMap((_, rank) => [
      ...idle(view, rank),
      ...blocks(view, rank),
      ...named(view, rank),
    ]),
    ...waits(view),
    ...example(view),
    ...clock(view),
  ];
}

function idle(view: View, rank: number): Mark[] {
  const { at, frame, words } = view;
  return gapsOf(frame.cells[rank], untilOf(view)).map(([from, to], i) => {
    const x = across(view, from);
    return rect(`idle ${rank} ${i}`, [x, at.rowOf(rank), across(view, to) - x, at.block], {
      ...{ fill: 'coral', says: say(words.idleOf, { rank: rank + 1 }) },
    });
  });
}

function blocks(view: View, rank: number): Mark[] {
  const { at, frame, words } = view;
  return blocksOf(view, frame.cells[rank], {
    ...{ key: `block ${rank}`, y: at.rowOf(rank), h: at.block },
    opens: (index) => `${rank}-${index}`,
    says: (block) => {
      const { after } = block;
      const why =
        after === undefined || after.rank === rank
          ? words.waitedSelf
          : say(words.waitedFor, { rank: after.rank + 1 });
      return `${say(words.rank, { rank: rank + 1 })}: ${told(view, block)}; ${why}`;
    },
  });
}

const isStuck = ({ frame }: View, rank: number): boolean =>
  frame.stuck.includes(rank) && frame.time >= frame.makespan;

/** Every rank has its number where there is room for it. */
const isNamed = (view: View, rank: number): boolean => {
  const { pitch } = view.at;
  return pitch >= 12 || rank % Math.ceil(13 / pitch) === 0 || isStuck(view, rank);
};

const baseOf = ({ at }: View, rank: number): number => at.rowOf(rank) + at.block / 2 + 4;

function named(view: View, rank: number): Mark[] {
  const { at, frame, words } = view;
  if (!isNamed(view, rank)) return [];
  const stuck = isStuck(view, rank);
  const name = words[stuck ? 'waits' : 'rank'];
  return [
    label(`rank ${rank}`, [at.left - 6, baseOf(view, rank)], say(name, { rank: rank + 1 }), {
      ...{ anchor: 'end', fill: stuck ? 'coral' : 'ink-2', bold: stuck },
      says: say(words.peakOf, { rank: rank + 1, peak: number(peakOf(frame.edges[rank]), 0) }),
    }),
  ];
}

/** How long each has waited by now, at the end of its row; the longest stands out. */
function waits(view: View): Mark[] {
  const { at, frame, words } = view;
  const until = untilOf(view);
  const idles = frame.cells.map((cells) => idleUntil(cells, until));
  const most = Math.max(...idles);
  const x = across(view, until) + 8;
  const beside = at.left + textWidth(words.entersFirst, { bold: true }) + 8;
  return [
    label('waits', [Math.max(x, beside), at.top - 8], words.idle, { fill: 'coral', bold: true }),
    ...idles.flatMap((time, rank) =>
      isNamed(view, rank)
        ? [
            label(`waits ${rank}`, [x, baseOf(view, rank)], number(time, 2), {
              ...{ fill: 'coral', bold: time === most },
              says: say(words.idleOf, { rank: rank + 1 }),
            }),
          ]
        : [],
    ),
  ];
}

/** Which end each stream enters at. */
function entries({ at, values, words, frame }: View): Mark[] {
  const near = label('enters', [at.left, at.top - 8], words.entersFirst, {
    ...{ fill: 'deep', bold: true },
  });
  if (values.schedule !== 'dualpipe') return [near];
  const y = at.rowOf(frame.cells.length) + 12;
  return [near, label('enters last', [at.left, y], words.entersLast, { fill: 'teal', bold: true })];
}

/** A fused slot of the first row is named where there is room above it. */
function example(view: View): Mark[] {
  const { at, frame, words, values } = view;
  const from = at.left + textWidth(words.entersFirst, { bold: true }) + 14;
  const middles = frame.cells[0].map(unpacked).flatMap(({ kind, start, end }) => {
    const x = across(view, (start + end) / 2);
    return kind === 'fused' && end <= untilOf(view) && x >= from + 6 ? [x] : [];
  });
  const [x] = middles;
  const text = words.example;
  if (x === undefined || values.schedule !== 'dualpipe') return [];
  if (x - 6 + textWidth(text) > across(view, untilOf(view))) return [];
  return [
    label('example', [x - 6, at.top - 8], text, { fill: 'ink' }),
    line('example to', [x, at.top - 5, x, at.top + 3], { stroke: 'ink' }),
  ];
}

function clock(view: View): Mark[] {
  const { at, frame } = view;
  const x = across(view, untilOf(view));
  const low = at.rowOf(frame.cells.length);
  return [line('clock', [x, at.top - 4, x, low], { stroke: 'ink' }), ...later(view, low)];
}

/** When the same step would be over with 1F1B, where it is later and there is room to say so. */
function later(view: View, low: number): Mark[] {
  const { at, frame, words, arrangement } = view;
  const x = across(view, frame.makespans.oneForward);
  const text = say(words.other, { time: number(frame.makespans.oneForward, 2) });
  const from = across(view, frame.makespan) + 50;
  if (arrangement !== 'wide' || x - textWidth(text) < from || frame.stuck.length > 0) return [];
  return [
    line('later', [x, at.top - 2, x, low], { stroke: 'ink-3', dashed: true }),
    label('later name', [x, at.top - 8], text, { fill: 'ink-2', anchor: 'end' }),
  ];
}
