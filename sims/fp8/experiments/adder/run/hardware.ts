/** The sums that one H100 gave, made again with this arithmetic, some at every step. */
import { measured, type MeasuredSum } from '../../../measured.ts';
import { chain, type Rule } from '../../../tensor-core.ts';
import type { Frame } from '../frame.ts';

type Compared = Pick<Frame, 'checked' | 'equal' | 'hardware' | 'ours'>;

/** One of each case after another. */
const inTurn: readonly MeasuredSum[] = measured[0].sums.flatMap((_, i) =>
  measured.map(({ sums }) => sums[i]),
);

export function comparing(rule: Rule, steps: number): (step: number) => Compared {
  let [checked, equal] = [0, 0];
  return (step) => {
    const until = Math.ceil((inTurn.length * (step + 1)) / steps);
    let shown = { hardware: '', ours: '' };
    for (; checked < until; checked++) {
      const { a, b, c, d } = inTurn[checked];
      const ours = chain(a, b, c, rule);
      if (ours === d) equal++;
      shown = { hardware: bitsOf(d), ours: bitsOf(ours) };
    }
    return { checked, equal, ...shown };
  };
}

/** A float32 as it lies in memory. */
function bitsOf(value: number): string {
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, value);
  return view.getUint32(0).toString(16).padStart(8, '0');
}
