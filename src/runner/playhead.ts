/** Where in time the page is. Playing only moves this; it computes nothing. */

/** A frame of the screen longer than this counts as this: the tab was hidden. */
const longest = 1000; // ms

/**
 * The position after some real time: steps a second whatever the screen's rate, never beyond
 * what is there.
 *
 * @param position in steps, with a fraction
 * @param elapsed in milliseconds
 * @param speed in steps a second
 * @param last the last step that is there
 */
export function advance(position: number, elapsed: number, speed: number, last: number): number {
  const moved = position + (Math.min(Math.max(elapsed, 0), longest) * speed) / 1000;
  return Math.max(0, Math.min(moved, last));
}

/** How far ahead of the playhead a run with live knobs is computed: half a second of playing. */
export const lead = (speed: number): number => Math.max(4, Math.ceil(speed / 2));
