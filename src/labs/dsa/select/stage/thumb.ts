/** Bars over the past, some of them lit, and their beams into the one query. */
import type { Frame } from '../../../../../sims/dsa/experiments/select/frame.ts';
import { knobs, type Values } from '../../../../../sims/dsa/experiments/select/knobs.ts';
import { sum } from '../../../../../sims/math/vector.ts';
import { rect, ribbon } from '../../../kit/make.ts';
import type { Drawing } from '../../../kit/marks.ts';
import { thumbOf, thumbSize, type Glimpse } from '../../../kit/thumb.ts';

/** Tokens side by side are one bar: as many bars as can be told apart. */
const bars = 32;
const [left, base, tall, top, high] = [4, 66, 54, 124, 26];
const pitch = (thumbSize.width - 2 * left) / bars;
const box = { x: 64, w: 132 };

export function thumb({ frame }: Glimpse<Frame, Values>): Drawing {
  const read = new Set(frame.selected);
  const highest = Math.max(...frame.scores.map(Math.abs), Number.MIN_VALUE);
  const groups = Array.from({ length: bars }, (_, i) => {
    const at = (edge: number): number => Math.round((edge * frame.tokens) / bars);
    const places = frame.places.slice(at(i), at(i + 1));
    const lit = places.filter((s) => read.has(s));
    return {
      lit: lit.length > 0,
      height: (Math.max(0, ...places.map((s) => frame.scores[s])) / highest) * tall,
      share: sum(lit.map((s) => frame.attention[s])),
      all: sum(places.map((s) => frame.attention[s])),
    };
  });
  let from = box.x;
  const beams = groups.flatMap(({ share, all }, i) => {
    const b = from;
    from += all * box.w;
    const bw = share * box.w;
    const way = {
      along: 'down',
      from: base + 4,
      to: top,
      a: left + i * pitch,
      aw: pitch - 1,
    } as const;
    return [
      ribbon(`beam ${i}`, { ...way, b, bw }, { fill: 'deep', opacity: share > 0 ? 0.35 : 0 }),
      rect(`share ${i}`, [b, top, bw, high], { fill: 'deep' }),
    ];
  });
  return thumbOf([
    ...beams,
    ...groups.map(({ lit, height }, i) =>
      rect(
        `bar ${i}`,
        [left + i * pitch, base - Math.max(2, height), pitch - 1, Math.max(2, height)],
        {
          ...(lit ? ({ fill: 'deep' } as const) : ({ fill: 'ink-3', opacity: 0.5 } as const)),
        },
      ),
    ),
    rect('box', [box.x, top, box.w, high], { stroke: 'deep', thick: 2 }),
  ]);
}

/** When it plays, the query reads one token more at a time. */
export const turned: readonly Partial<Values>[] = Array.from(
  { length: knobs.parameters.k.default },
  (_, i) => ({ k: i + 1 }),
);
