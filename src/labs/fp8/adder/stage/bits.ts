/** The ones of a number's magnitude, place by place. */

/** Neighbouring ones: of the places 2^from down to 2^to. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Whether the bit of a place is one. */
export const bitAt = (value: number, place: number): boolean =>
  Math.floor(Math.abs(value) / 2 ** place) % 2 === 1;

/** The runs of ones between two places, the highest first. */
export function runsOf(value: number, highest: number, lowest: number): Run[] {
  const runs: Run[] = [];
  for (let place = highest; place >= lowest; place--) {
    if (!bitAt(value, place)) continue;
    const last = runs.at(-1);
    if (last?.to === place + 1) runs[runs.length - 1] = { from: last.from, to: place };
    else runs.push({ from: place, to: place });
  }
  return runs;
}

/** Whether anything is left below a place. */
export const isLeftBelow = (value: number, place: number): boolean =>
  Math.abs(value) % 2 ** place !== 0;
