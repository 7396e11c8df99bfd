/** mHC's streams on each other, each made of bands of dye; and which number each has become. */
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import { sum } from '../../../../../sims/math/vector.ts';
import { label, line, poly } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { amount, dyeOf, placeOf, spreadOut, unitOf, type View } from './layout.ts';

/**
 * The upper edge of every dye of every stream, from the top, and the lower edge of the last: by layer
 * looked back to. A stream is as high as it is large; where dyes cancel, all of its bands are lower.
 */
function edgesOf(view: View): number[][] {
  const { frame, at } = view;
  const unit = unitOf(view);
  return frame.mixtures.mhc.map((mixture) => {
    const parts = mixture.flatMap((dyes) => {
      const whole = Math.max(amount(dyes), 1e-300);
      return dyes.map((dye) => (Math.abs(dye) / whole) * Math.abs(sum(dyes)) * unit);
    });
    let y = at.middle - sum(parts) / 2;
    return [y, ...parts.map((part) => (y += part))];
  });
}

export function river(view: View): Mark[] {
  const { frame, words } = view;
  const n = frame.start.length;
  const xs = frame.passed.map((layer) => placeOf(view, layer));
  const edges = edgesOf(view);
  const edge = (e: number): number[][] => xs.map((x, k) => [x, edges[k][e]]);
  const now = frame.mixtures.mhc[xs.length - 1];
  const bands = now.flatMap((parts, i) =>
    parts.map((part, j) => {
      const e = i * n + j;
      return poly(`mhc ${i} dye ${j}`, [...edge(e), ...edge(e + 1).reverse()].flat(), {
        ...{ closed: true, ...dyeOf(j), ...(frame.start[j] < 0 ? { stroke: 'coral' } : {}) },
        says: say(words.band, { n: i + 1, dye: j + 1, part: number(part, 4) }),
        lights: 'start',
      });
    }),
  );
  const under = poly('mhc bed', [...edge(0), ...edge(n * n).reverse()].flat(), {
    ...{ closed: true, fill: 'paper' },
  });
  const between = frame.start
    .slice(1)
    .map((_, i) =>
      poly(`mhc between ${i}`, edge((i + 1) * n).flat(), { stroke: 'paper', thick: 1.5 }),
    );
  return [under, ...bands, ...between];
}

/** The number that each stream of mHC is now, where it ends. */
export function ends(view: View): Mark[] {
  const { frame } = view;
  const n = frame.start.length;
  const last = edgesOf(view)[frame.passed.length - 1];
  const x = placeOf(view, frame.layer);
  const middles = frame.start.map((_, i) => (last[i * n] + last[(i + 1) * n]) / 2);
  const places = spreadOut(middles, 14);
  return frame.streams.mhc.flatMap((value, i) => [
    line(`leader ${i}`, [x + 3, middles[i], x + 12, places[i]], { stroke: 'ink-3' }),
    label(`now ${i}`, [x + 15, places[i] + 4], fixed(value, 2), {
      ...{ fill: 'ink', bold: true, halo: true },
    }),
  ]);
}
