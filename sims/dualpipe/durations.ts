/** How long slots take, in any unit of time. */
export interface Durations {
  /** F: a forward chunk. */
  readonly forward: number;
  /** B: a full backward chunk, inputs and weights. */
  readonly backward: number;
  /** W: its weight part; the input part takes B − W. */
  readonly weight: number;
  /** F&B: a forward and a backward as one overlapped slot. */
  readonly fused: number;
  /** From a rank to the next; none unless told. */
  readonly transfer?: number;
}

/** @throws RangeError for what is no time, W above B, and F&B below the longer of F and B */
export function requireDurations(who: string, durations: Durations): void {
  const { forward, backward, weight, fused } = durations;
  for (const [name, value] of Object.entries(durations) as readonly [string, number][]) {
    if (!(value >= 0 && Number.isFinite(value))) {
      throw new RangeError(`${who} requires a finite ${name} of at least 0, got ${value}`);
    }
  }
  if (weight > backward) {
    throw new RangeError(`${who} requires W within B = ${backward}, got W = ${weight}`);
  }
  const longer = Math.max(forward, backward);
  if (fused < longer) {
    throw new RangeError(`${who} requires F&B of at least max(F, B) = ${longer}, got ${fused}`);
  }
}
