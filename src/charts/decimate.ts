/** Fewer points for a line that has more of them than the screen has pixels. */

/**
 * The indices of at most `limit` points that keep the look of a line: the first, the last, and of
 * every stretch between them the lowest and the highest. Gaps (NaN) stay gaps.
 */
export function keptPoints(ys: readonly number[], limit = 1000): number[] {
  if (limit < 4) throw new RangeError(`keptPoints requires a limit of 4 or more, got ${limit}`);
  const n = ys.length;
  if (n <= limit) return ys.map((_, i) => i);
  const stretches = Math.floor((limit - 2) / 2);
  const kept = [0];
  for (let s = 0; s < stretches; s++) {
    const from = 1 + Math.floor((s * (n - 2)) / stretches);
    const to = 1 + Math.floor(((s + 1) * (n - 2)) / stretches);
    let low = from;
    let high = from;
    for (let i = from; i < to; i++) {
      if (ys[i] < ys[low] || Number.isNaN(ys[low])) low = i;
      if (ys[i] > ys[high] || Number.isNaN(ys[high])) high = i;
    }
    kept.push(Math.min(low, high));
    if (low !== high) kept.push(Math.max(low, high));
  }
  kept.push(n - 1);
  return kept;
}
