/** Four ranks of eight in time: blue from the first, teal from the last, coral where one waits. */
import { unpacked } from '../../../../../sims/dualpipe/cells.ts';
import type { Frame } from '../../../../../sims/dualpipe/experiments/schedule/frame.ts';
import { rect } from '../../../kit/make.ts';
import type { Drawing, Mark } from '../../../kit/marks.ts';
import { thumbOf, thumbSize } from '../../../kit/thumb.ts';
import { tones } from './blocks.ts';

const [top, pitch, tall] = [14, 34, 26];

export function thumb({ frame }: { readonly frame: Frame }): Drawing {
  const { cells, makespan, time } = frame;
  const unit = thumbSize.width / makespan;
  const last = cells.length - 1;
  const shown = [0, 1, last - 1, last].filter((rank, i, all) => all.indexOf(rank) === i);
  return thumbOf(
    shown.flatMap((rank, row): Mark[] => {
      const y = top + row * pitch;
      const until = Math.min(time, makespan);
      const back = rect(`idle ${rank}`, [0, y, until * unit, tall], { fill: 'coral-soft' });
      const runs = joined(cells[rank].map(unpacked), until).map(({ paint, start, end, full }, i) =>
        rect(`run ${rank} ${i}`, [start * unit, y, (end - start) * unit, tall], {
          ...{ fill: paint, opacity: full ? undefined : tones.forward },
        }),
      );
      return [back, ...runs];
    }),
  );
}

interface Run {
  readonly paint: 'deep' | 'teal';
  readonly full: boolean;
  readonly start: number;
  readonly end: number;
}

/** Neighbours that look alike are one mark: a picture this small shows no single slots. */
function joined(blocks: readonly ReturnType<typeof unpacked>[], until: number): Run[] {
  const runs: Run[] = [];
  for (const { kind, direction, start, end } of blocks) {
    if (start >= until) break;
    const paint = direction === 0 ? 'deep' : 'teal';
    const full = kind !== 'forward';
    const before = runs.at(-1);
    const follows = before !== undefined && Math.abs(before.end - start) < 1e-9;
    if (follows && before.paint === paint && before.full === full) runs.pop();
    const from = follows && before.paint === paint && before.full === full ? before.start : start;
    runs.push({ paint, full, start: from, end: Math.min(end, until) });
  }
  return runs;
}
