/** All values of a format on a ruler, as marks of one line; where they stand too close, as a band. */
import { ends } from '../../../../../sims/fp8/experiments/number/knobs.ts';
import { valuesOf } from '../../../../../sims/fp8/format.ts';
import type { Target } from '../../../../../sims/fp8/ruler.ts';
import { poly, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import type { View } from './layout.ts';

/** Closer than this, in pixels, marks are a band. */
const closest = 1.3;

/** The magnitudes of a format that lie on the ruler, 0 first. */
function magnitudesOf(target: Target): number[] {
  if (!('exponentBits' in target)) return Array.from({ length: 128 }, (_, i) => i);
  return valuesOf(target).filter((value) => value >= 0 && value <= ends.most);
}

interface Comb {
  readonly key: string;
  readonly target: Target;
  readonly paint: Paint;
  /** Its foot, and how high its marks are. */
  readonly y: number;
  readonly high: number;
  readonly says: string;
}

export function comb(view: View, { key, target, paint, y, high, says }: Comb): Mark[] {
  const { at } = view;
  const density = 'mantissaBits' in target ? 2 ** target.mantissaBits : 1;
  const doubling = at.placeOf(2) - at.placeOf(1);
  const foot = [at.zero - 5, y, at.zero, y, at.zero, y - high, at.zero, y, at.zero + 5, y];
  if (doubling / density < closest) {
    return [
      poly(`${key} zero`, foot, { stroke: paint }),
      rect(`${key} band`, [at.from, y - high, at.to - at.from, high], {
        ...{ fill: paint, opacity: 0.45, says },
      }),
    ];
  }
  const all = magnitudesOf(target).filter((value) => value >= ends.least);
  const points = all.flatMap((value) => {
    const x = at.placeOf(value);
    return [x, y, x, y - high, x, y];
  });
  return [
    poly(`${key} zero`, foot, { stroke: paint }),
    poly(`${key} marks`, [at.from, y, ...points, at.to, y], { stroke: paint }),
    rect(`${key} all`, [at.zero - 5, y - high, at.to - at.zero + 5, high], { says }),
  ];
}
