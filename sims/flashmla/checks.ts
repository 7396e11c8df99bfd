/** What is refused at the doors, with the offending value. */
import type { Matrix, Vector } from '../math/vector.ts';

/** A score may be −∞, which is a masked key; NaN and +∞ are refused. */
export function requireScores(who: string, scores: Vector): void {
  const at = findIndex(scores, (score) => !(score < Infinity));
  if (at >= 0) {
    throw new RangeError(
      `${who} requires scores that are numbers or −∞, got ${scores[at]} for key ${at}`,
    );
  }
}

/** As many values as scores, all of one width, all finite. */
export function requireValues(who: string, scores: Vector, values: Matrix): void {
  if (values.length !== scores.length) {
    throw new RangeError(
      `${who} requires a value for each of ${scores.length} keys, got ${values.length}`,
    );
  }
  values.forEach((value, key) => {
    if (value.length !== values[0].length) {
      throw new RangeError(
        `${who} requires values of one width, got ${value.length} for key ${key} and ${values[0].length} for key 0`,
      );
    }
    const bad = findIndex(value, (entry) => !Number.isFinite(entry));
    if (bad >= 0) {
      throw new RangeError(`${who} requires finite values, got ${value[bad]} for key ${key}`);
    }
  });
}

/** A sink may be −∞, no sink at all, or +∞, which takes everything; NaN is refused. */
export function requireSink(who: string, sink: number): void {
  if (Number.isNaN(sink)) throw new RangeError(`${who} requires a sink that is a number, got NaN`);
}

/** The same of arrays with holes, which the method of arrays would skip or not by its engine's age. */
function findIndex(entries: Vector, holds: (entry: number) => boolean): number {
  for (let i = 0; i < entries.length; i++) if (holds(entries[i])) return i;
  return -1;
}
