/** One number in six formats: its code, what is stored, and how far the neighbours are. */
import { each } from '../../../contract/frame.ts';
import { simulation } from '../../../contract/simulation.ts';
import { vector } from '../../../math/vector.ts';
import { formats } from '../../formats.ts';
import { int8 } from '../../int8.ts';
import { countOf, lastOf, neighbours, storedIn, type Target } from '../../ruler.ts';
import { laneNames, type Frame } from './frame.ts';
import { ends, knobs, type Values } from './knobs.ts';
import { bitsOf, flipsOf } from './run/bits.ts';

const targets = { ...formats, int8 };
/** Places in one doubling at which the step is shown. */
const perDoubling = 4;
const doublings = Math.log2(ends.most / ends.least);
const sizes = vector(doublings * perDoubling, (i) => ends.least * 2 ** ((i + 0.5) / perDoubling));

/** In % of a magnitude: half the distance of the neighbours, 100 where it can become 0; or what saturation costs. */
function worstAt(size: number, target: Target): number {
  const { below, above } = neighbours(size, target);
  const off = above === undefined ? size - below : (above - below) / 2;
  return Math.min(100, (100 * off) / size);
}

export const run = simulation<Values, Frame>(knobs, {
  *simulate({ number, negative, format }) {
    const x = negative ? -number : number;
    const target = targets[format];
    const stored = each(laneNames, (lane) => storedIn(x, targets[lane]));
    const error = each(laneNames, (lane) =>
      x === 0 ? 0 : (100 * Math.abs(stored[lane] - x)) / Math.abs(x),
    );
    const { below, above } = neighbours(x, target);
    yield {
      x,
      magnitude: Math.max(number, ends.least),
      stored,
      error,
      largest: each(laneNames, (lane) => lastOf(targets[lane])),
      count: each(laneNames, (lane) => countOf(targets[lane])),
      here: stored[format],
      off: error[format],
      below,
      above: above ?? 0,
      step: above === undefined ? 0 : above - below,
      bits: bitsOf(x, target),
      flips: flipsOf(x, target),
      sizes,
      worst: each(laneNames, (lane) => sizes.map((size) => worstAt(size, targets[lane]))),
    };
  },
});
