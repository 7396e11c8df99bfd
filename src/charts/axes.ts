/** Where axes begin and end. */

export interface Limits {
  readonly min: number;
  readonly max: number;
}

/** What a table says about an axis. */
export interface Wish {
  readonly min?: number;
  readonly max?: number;
  readonly log?: boolean;
  /** Bars stand on zero, whatever the data. */
  readonly zero?: boolean;
}

/** The smallest and the largest finite number; on a log axis, of those above zero. */
export function extentOf(values: readonly number[], log = false): Limits | undefined {
  let min = Infinity;
  let max = -Infinity;
  for (const value of values) {
    if (!Number.isFinite(value) || (log && value <= 0)) continue;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return min <= max ? { min, max } : undefined;
}

/** What covers both. */
export function join(a: Limits | undefined, b: Limits | undefined): Limits | undefined {
  if (!a || !b) return a ?? b;
  return { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) };
}

/** Round limits around the data. A line that comes down below half its height is shown from zero. */
export function round(data: Limits | undefined, { min, max, log = false, zero }: Wish): Limits {
  if (log) return roundLog(data, min, max);
  const low = Math.min(data?.min ?? 0, min ?? Infinity);
  const high = Math.max(data?.max ?? 1, max ?? -Infinity);
  const fromZero = zero || (low > 0 && low <= high / 2);
  const toZero = zero || (high < 0 && high >= low / 2);
  const bottom = min === undefined && fromZero ? Math.min(0, low) : low;
  let top = max === undefined && toZero ? Math.max(0, high) : high;
  if (top === bottom) top = bottom + (Math.abs(bottom) || 1);
  const step = roundStep((top - bottom) / 5);
  return {
    min: bottom === min ? bottom : tidy(Math.floor(bottom / step + 1e-9) * step),
    max: top === max ? top : tidy(Math.ceil(top / step - 1e-9) * step),
  };
}

function roundLog(data: Limits | undefined, min?: number, max?: number): Limits {
  const low = Math.min(data?.min ?? Infinity, min !== undefined && min > 0 ? min : Infinity);
  const high = Math.max(data?.max ?? -Infinity, max ?? -Infinity);
  if (!(low <= high)) return { min: 0.1, max: 10 };
  const floor = low === min ? low : 10 ** Math.floor(Math.log10(low) + 1e-9);
  const ceiling = high === max ? high : 10 ** Math.ceil(Math.log10(high) - 1e-9);
  return floor < ceiling ? { min: floor, max: ceiling } : { min: floor, max: floor * 10 };
}

/** 1, 2 or 5 times a power of ten, at least as large. */
export function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const lead = size / power;
  return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
}

const tidy = (value: number): number => Number(value.toPrecision(12));

/**
 * One axis through the runs of a visit. During a run it grows and never shrinks; a new run keeps
 * it as long as its data fill half of it, so that two runs can be compared by eye.
 */
export class AxisMemory {
  #frames: readonly unknown[] = [];
  #data: Limits | undefined;
  #shown: Limits | undefined;
  /** A run has begun and has not yet had the chance to shrink the axis. */
  #fresh = true;

  /** The data of all frames so far; each frame is read once, also when the playhead goes back. */
  over<T>(frames: readonly T[], read: (frame: T) => Limits | undefined): Limits | undefined {
    const before = this.#frames;
    const sameRun = frames.length > 0 && frames[0] === before[0];
    if (!sameRun) {
      this.#data = undefined;
      this.#fresh = true;
    }
    const shared = Math.min(frames.length, before.length);
    const known = sameRun && frames[shared - 1] === before[shared - 1] ? shared : 0;
    for (let i = known; i < frames.length; i++) this.#data = join(this.#data, read(frames[i]));
    this.#frames = frames;
    return this.#data;
  }

  /**
   * The limits to draw for these data, now.
   *
   * @param mayShrink false while a run has only begun, or a hand holds a bar
   */
  settle(data: Limits | undefined, wish: Wish, mayShrink = true): Limits {
    const wanted = round(data, wish);
    const shown = this.#shown ?? wanted;
    const covers = shown.min <= wanted.min && shown.max >= wanted.max;
    if (this.#fresh && mayShrink) {
      this.#fresh = false;
      this.#shown = covers && span(wanted, wish) >= span(shown, wish) / 2 ? shown : wanted;
    } else {
      this.#shown = covers ? shown : round(join(data, shown), wish);
    }
    return this.#shown;
  }
}

const span = ({ min, max }: Limits, { log }: Wish): number =>
  log && min > 0 ? Math.log(max / min) : max - min;

/**
 * Where x will be at the end of a run, if it goes up by the same amount with every step.
 *
 * @param xs of the frames so far, of which the long runs keep every so many
 * @param step of the last of them
 * @param length steps of the whole run
 */
export function horizon(xs: readonly number[], step: number, length: number): number | undefined {
  const last = xs.length - 1;
  if (last < 0 || length <= step + 1) return undefined;
  if (last === 0) return xs[0] + length - 1; // a guess, put right by the next frame
  const middle = (last - 1) >> 1;
  const stride = last > 1 ? (xs[last - 1] - xs[0]) / (last - 1) : 0;
  const even = Math.abs(xs[middle] - xs[0] - stride * middle) <= Math.abs(stride) * 1e-6;
  return even ? tidy(xs[0] + ((xs[last] - xs[0]) / step) * (length - 1)) : undefined;
}

/** Round numbers between the limits, at most so many; on a log axis powers of ten first. */
export function ticks({ min, max }: Limits, log: boolean, most: number): number[] {
  if (log) return logTicks(min, max, most);
  const step = roundStep((max - min) / Math.max(1, most));
  const first = Math.ceil(min / step - 1e-9);
  const last = Math.floor(max / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => tidy((first + i) * step));
}

function logTicks(min: number, max: number, most: number): number[] {
  const first = Math.ceil(Math.log10(min) - 1e-9);
  const last = Math.floor(Math.log10(max) + 1e-9);
  const powers = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  const every = Math.ceil(powers.length / Math.max(1, most));
  const tens = powers.filter((_, i) => i % every === 0).map((power) => tidy(10 ** power));
  if (tens.length * 3 > most) return tens;
  const between = [first - 1, ...powers].flatMap((power) =>
    [1, 2, 5].map((lead) => tidy(lead * 10 ** power)),
  );
  return between.filter((value) => value >= min * 0.999999 && value <= max * 1.000001);
}
