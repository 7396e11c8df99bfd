/**
 * Whether a history of one register is linearizable: whether each operation can be put at one
 * moment between its call and its end so that every read gets the value written last before it
 * (Wing 1993, the search; Lowe 2017, its memory of operations placed and the value then).
 */
import { requireOneOf } from '../math/checks.ts';

/** An operation on one chunk; without an end it was never answered. */
export interface Interval {
  readonly kind: 'write' | 'read';
  readonly value: number;
  readonly call: number;
  readonly end?: number;
}

/** An order that explains all that ended, as indices; or two operations that contradict. */
export type Verdict =
  | { readonly linearizable: true; readonly order: readonly number[] }
  | { readonly linearizable: false; readonly earlier: number; readonly later: number };

/** What a register holds before the first write. */
export const initial = 0;

/**
 * Judges a history whose writes have values of their own. Where no order exists, `later` is the
 * first operation whose end makes it so. `earlier` has another value, one without whose write and
 * reads there would be an order up to then: of these operations the last read that ended before
 * `later` was called; if there is none, the write, if that had ended; else whichever ended last.
 *
 * @throws RangeError for a value written twice, a time that is no number, an end before its call, or
 * more than 2,000 operations
 */
export function judge(history: readonly Interval[]): Verdict {
  requireHistory(history);
  const all = history.map((_, i) => i);
  const order = orderOf(history, all, Infinity);
  if (order !== undefined) return { linearizable: true, order };
  const ended = all
    .filter((i) => history[i].end !== undefined)
    .sort((a, b) => endOf(history[a]) - endOf(history[b]));
  const later = firstWrong(history, ended);
  const { call, value } = history[later];
  const until = endOf(history[later]);
  const rank = (i: number): number =>
    (endOf(history[i]) < call ? 2 : 0) + (history[i].kind === 'read' ? 1 : 0);
  const others = ended
    .filter((i) => i !== later && endOf(history[i]) <= until && history[i].value !== value)
    .sort((a, b) => rank(b) - rank(a) || endOf(history[b]) - endOf(history[a]));
  const without = (i: number): number[] => all.filter((j) => history[j].value !== history[i].value);
  const blamed = others.find((i) => orderOf(history, without(i), until) !== undefined);
  return { linearizable: false, earlier: blamed ?? others[0] ?? later, later };
}

const endOf = ({ end }: Interval): number => end ?? Infinity;

/** The first end up to which there is no order: ends are halved, for what is wrong stays wrong. */
function firstWrong(history: readonly Interval[], ended: readonly number[]): number {
  const all = history.map((_, i) => i);
  let [low, high] = [0, ended.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (orderOf(history, all, endOf(history[ended[middle]])) === undefined) high = middle;
    else low = middle + 1;
  }
  return ended[low];
}

/**
 * An order of all that ended until then; what was open then may stand in it or not. A read that fits
 * now is placed at once: that never takes a later choice away. Only writes are tried in turn.
 */
function orderOf(
  history: readonly Interval[],
  indices: readonly number[],
  until: number,
): number[] | undefined {
  const isEnded = (i: number): boolean =>
    endOf(history[i]) <= until && history[i].end !== undefined;
  const seen = indices.filter(
    (i) => history[i].call <= until && (isEnded(i) || history[i].kind === 'write'),
  );
  const memory = new Set<string>(); // of placed operations and value, from where all was tried
  const placed = new Uint8Array(history.length);
  const order: number[] = [];
  let missing = seen.filter(isEnded).length;
  const place = (i: number): void => {
    placed[i] = 1;
    order.push(i);
    if (isEnded(i)) missing--;
  };
  const undo = (length: number): void => {
    for (const i of order.splice(length)) {
      placed[i] = 0;
      if (isEnded(i)) missing++;
    }
  };
  /** What no operation that is left has ended before. */
  const open = (): number[] => {
    const left = seen.filter((i) => placed[i] === 0);
    let first = Infinity;
    for (const i of left) if (isEnded(i)) first = Math.min(first, endOf(history[i]));
    return left.filter((i) => history[i].call <= first);
  };

  const search = (value: number): boolean => {
    const mark = order.length;
    const fits = (i: number): boolean => history[i].kind === 'read' && history[i].value === value;
    let candidates = open();
    for (let read = candidates.find(fits); read !== undefined; read = candidates.find(fits)) {
      place(read);
      candidates = open();
    }
    if (missing === 0) return true;
    // a value comes once: a read of it that is still left would never get it
    const isLost = seen.some((i) => placed[i] === 0 && fits(i));
    const key = `${value} ${String.fromCharCode(...placed)}`;
    if (!isLost && !memory.has(key)) {
      memory.add(key);
      for (const i of candidates) {
        if (history[i].kind !== 'write') continue;
        const before = order.length;
        place(i);
        if (search(history[i].value)) return true;
        undo(before);
      }
    }
    undo(mark);
    return false;
  };
  return search(initial) ? order : undefined;
}

function requireHistory(history: readonly Interval[]): void {
  if (history.length > 2000) {
    throw new RangeError(`judge requires at most 2000 operations, got ${history.length}`);
  }
  const written = new Set<number>([initial]);
  history.forEach(({ kind, value, call, end }, i) => {
    requireOneOf('judge', 'kind', kind, ['write', 'read']);
    if (!Number.isFinite(value) || !Number.isFinite(call) || Number.isNaN(end ?? 0))
      throw new RangeError(`judge requires numbers, got ${value} from ${call} to ${end} at ${i}`);
    if (end !== undefined && end < call)
      throw new RangeError(
        `judge requires an end after its call, got ${end} before ${call} at ${i}`,
      );
    if (kind === 'read') return;
    if (written.has(value))
      throw new RangeError(`judge requires each value once, got ${value} again at ${i}`);
    written.add(value);
  });
}
