/** The way of one token through a flow: a line along its middle. */
import { poly } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { wayTo, type Counts } from './counts.ts';

/** A flow's middle where it begins and where it ends, across its way and along it. */
interface Way {
  readonly along: 'down' | 'right';
  readonly from: number;
  readonly to: number;
  readonly a: number;
  readonly b: number;
}

const pieces = 16;

/** Along the curve that a ribbon's edges are. */
function pointsOf({ along, from, to, a, b }: Way): number[] {
  return Array.from({ length: pieces + 1 }, (_, i) => {
    const t = i / pieces;
    const way = from + (to - from) * (1.5 * t * (1 - t) + t ** 3);
    const across = a + (b - a) * t * t * (3 - 2 * t);
    return along === 'down' ? [across, way] : [way, across];
  }).flat();
}

/** Solid where the token goes, dashed where it would without a limit. */
export function thread(counts: Counts, node: number, way: Way): Mark[] {
  const kind = wayTo(counts, node);
  if (kind === 'none') return [];
  const look =
    kind === 'goes'
      ? ({ stroke: 'deep', thick: 2.5 } as const)
      : ({ stroke: 'coral', thick: 1.5, dashed: true } as const);
  return [poly(`thread ${node}`, pointsOf(way), { ...look, phase: 1 })];
}
