/** The chosen schedule, rank by rank: coral is a rank that stands idle. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, poly } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { blocksOf, idleOf, told } from './blocks.ts';
import { across, type View } from './layout.ts';

export function gantt(view: View): Mark[] {
  const { at, frame, words } = view;
  const until = Math.min(frame.time, frame.makespan);
  return [
    ...entries(view),
    ...frame.cells.flatMap((cells, rank): Mark[] => {
      const y = at.top + rank * at.pitch;
      const isStuck = frame.stuck.includes(rank) && frame.time >= frame.makespan;
      return [
        ...idleOf(view, cells, until, {
          ...{ key: `idle ${rank}`, y, h: at.block, says: say(words.idleOf, { rank: rank + 1 }) },
        }),
        ...blocksOf(view, cells, {
          ...{ key: `block ${rank}`, y, h: at.block },
          opens: (index) => `${rank}-${index}`,
          says: (block) => {
            const { after } = block;
            const why =
              after === undefined || after.rank === rank
                ? words.waitedSelf
                : say(words.waitedFor, { rank: after.rank + 1 });
            return `${say(words.rank, { rank: rank + 1 })}: ${told(view, block)}; ${why}`;
          },
        }),
        ...edge(view, rank),
        ...named(view, rank, isStuck),
      ];
    }),
    ...clock(view),
  ];
}

/** Every rank has its number where there is room for it. */
function named({ at, frame, words, arrangement }: View, rank: number, isStuck: boolean): Mark[] {
  const every = at.pitch >= 12 ? 1 : Math.ceil(13 / at.pitch);
  if (rank % every !== 0 && !isStuck) return [];
  const y = at.top + rank * at.pitch + at.block / 2 + 4;
  const isWide = arrangement === 'wide';
  const name = isStuck && isWide ? words.waits : words[isWide ? 'rank' : 'rankShort'];
  return [
    label(`rank ${rank}`, [at.left - 6, y], say(name, { rank: rank + 1 }), {
      ...{ anchor: 'end', fill: isStuck ? 'coral' : 'ink-2', bold: isStuck },
      says: say(words.peakOf, {
        rank: rank + 1,
        peak: number(Math.max(0, ...peaks(frame.edges[rank])), 0),
      }),
    }),
  ];
}

const peaks = (edge: readonly number[]): number[] => edge.filter((_, i) => i % 2 === 1);

/** What a rank holds, as a line that rises and falls under its row. */
function edge(view: View, rank: number): Mark[] {
  const { at, frame } = view;
  const until = Math.min(frame.time, frame.makespan);
  if (at.edge === 0) return [];
  const floor = at.top + (rank + 1) * at.pitch - 1;
  const up = (count: number): number => floor - (count / Math.max(1, frame.peak)) * at.edge;
  const points: number[] = [];
  let before = 0;
  const steps = frame.edges[rank];
  for (let i = 0; i < steps.length && steps[i] <= until; i += 2) {
    const x = across(view, steps[i]);
    points.push(x, up(before), x, up(steps[i + 1]));
    before = steps[i + 1];
  }
  if (points.length === 0) return [];
  points.push(across(view, until), up(before));
  return [poly(`held ${rank}`, points, { stroke: 'ink-2' })];
}

/** Which end each stream enters at. */
function entries({ at, values, words, width, frame }: View): Mark[] {
  const y = at.top - 8;
  const held = say(words.holds, { peak: frame.peak });
  const near = label('enters', [at.left, y], words.entersFirst, { fill: 'deep', bold: true });
  const beside =
    at.edge > 0 ? [label('holds', [width, y], held, { anchor: 'end', fill: 'ink-2' })] : [];
  if (values.schedule !== 'dualpipe') return [near, ...beside];
  const low = at.top + frame.cells.length * at.pitch + 12;
  const far = label('enters last', [at.left, low], words.entersLast, { fill: 'teal', bold: true });
  return [near, far, ...beside];
}

function clock(view: View): Mark[] {
  const { at, frame } = view;
  const x = across(view, Math.min(frame.time, frame.makespan));
  const low = at.top + frame.cells.length * at.pitch;
  return [line('clock', [x, at.top - 4, x, low], { stroke: 'ink' })];
}
