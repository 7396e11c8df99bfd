/** Updates by their size, and what became of them. */
import { zeros } from '../../../../math/vector.ts';
import type { Update } from '../../../training.ts';
import type { Frame } from '../frame.ts';

/** log2 of the smallest and the largest size that has a bin of its own. */
export const [first, last] = [-10, 3] as const;
const half = 0.5;

type Tallied = Pick<Frame, 'lost' | 'small' | 'landed' | 'bounced' | 'first'>;

export function tally(): { add(update: Update): void; seen(): Tallied } {
  const [landed, bounced] = [zeros(last - first + 1), zeros(last - first + 1)];
  let [small, lost, all] = [0, 0, 0];
  return {
    add({ sizes, unchanged }) {
      for (let i = 0; i < sizes.length; i++) {
        const bin = Math.max(first, Math.min(last, Math.floor(Math.log2(sizes[i])))) - first;
        if (unchanged[i] === 1) {
          bounced[bin]++;
          lost++;
        } else landed[bin]++;
        if (sizes[i] < half) small++;
        all++;
      }
    },
    seen: () => ({
      lost: all === 0 ? 0 : (100 * lost) / all,
      small: all === 0 ? 0 : (100 * small) / all,
      ...{ landed, bounced, first },
    }),
  };
}
