/** What each pipe is made of in the end, as bars of one length: where streams have blended, all are alike. */
import { sum } from '../../../../../sims/math/vector.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { capWidth, dyeOf, mixed, positive, type Mixed, type View } from './layout.ts';

export const caps = (view: View): Mark[] => mixed.flatMap((lane) => capsOf(view, lane));

function capsOf({ frame, words, at }: View, lane: Mixed): Mark[] {
  const { top, zeros } = at.lanes[lane];
  const closest = Math.min(...zeros.slice(1).map((zero, i) => zero - zeros[i]));
  const height = Math.min(14, 0.75 * closest);
  const last = frame.mixtures[lane].length - 1;
  const title = label(`${lane} made`, [at.caps, top - 4], words.madeOf, { fill: 'ink-2' });
  const bars = frame.mixtures[lane][last].flatMap((parts, i) => {
    const y = zeros[i] - height / 2;
    const whole = sum(parts.map(Math.abs));
    if (whole === 0) return [];
    let x = at.caps;
    const next = (key: string, part: number, look: { fill: Paint; opacity: number }): Mark => {
      const w = (part / whole) * capWidth;
      x += w;
      return rect(`${lane} ${i} made ${key}`, [x - w, y, w, height], look);
    };
    return [
      ...parts.map((part, j) => next(`of ${j}`, Math.max(0, part), dyeOf(j))),
      next('negative', positive(parts.map((part) => -part)), { fill: 'coral', opacity: 0.4 }),
    ];
  });
  return [title, ...bars];
}
