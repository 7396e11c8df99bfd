/** How large the place is in which a grip is taken hold of. */
import type { Grip } from './marks.ts';

/** A finger's, and the least that a finger finds (WCAG 2.2, 2.5.8), in CSS pixels. */
const [most, least] = [44, 24];

/** A square around the grip that does not lie over another one's, where there is room for that. */
export function reachOf(grip: Grip, grips: readonly Grip[]): number {
  const apart = grips
    .filter((other) => other !== grip)
    .map((other) => Math.max(Math.abs(other.x - grip.x), Math.abs(other.y - grip.y)));
  return Math.max(least, Math.min(most, ...apart));
}
