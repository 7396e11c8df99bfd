/** What a native range input makes of a grip: notches, and the value at each. */
import {
  snap,
  type Choice,
  type Parameter,
  type Value,
} from '../../../sims/contract/parameters.ts';
import { place, stepsOf, valueAt } from '../../../sims/contract/scale.ts';
import type { Grip } from './marks.ts';

export interface Hold {
  /** Of the input; notch 0 is the lowest value. */
  readonly notches: number;
  readonly notch: number;
  /** The knob's value with the grip at this notch. */
  at(notch: number): Value;
  /** The knob's value with the grip moved by so many pixels from where it stands. */
  moved(dx: number, dy: number): Value;
}

/**
 * @param held the whole value of the knob, of which the grip may be an entry
 * @throws RangeError for a knob that cannot be dragged, or an entry that it has not
 */
export function holdOf(grip: Grip, parameter: Parameter, held: Value): Hold {
  const { at = [], from, to, log = false, dx, dy, value } = grip;
  const put = (number: number): Value => withEntry(held, at, number, grip.knob);
  /** The value after a way along the grip's own line. */
  const along = (x: number, y: number): number => {
    const part = (x * dx + y * dy) / (dx * dx + dy * dy);
    return log ? value * (to / from) ** part : value + part * (to - from);
  };
  switch (parameter.kind) {
    case 'integer':
    case 'real': {
      const notches = stepsOf(parameter);
      const on = (number: number): number => valueAt(parameter, clamp(place(parameter, number)));
      return {
        notches,
        notch: Math.round(clamp(place(parameter, value)) * notches),
        at: (notch) => valueAt(parameter, notch / notches),
        moved: (x, y) => on(along(x, y)),
      };
    }
    case 'numbers':
    case 'matrix': {
      const { min, max, step } = parameter;
      return {
        notches: Math.round((max - min) / step),
        notch: Math.round((value - min) / step),
        at: (notch) => put(snap(min + notch * step, parameter)),
        moved: (x, y) => put(snap(along(x, y), parameter)),
      };
    }
    case 'choice':
      return options(parameter, value, along);
    case 'flag':
      return {
        notches: 1,
        notch: value,
        at: (notch) => notch === 1,
        moved: (x, y) => along(x, y) >= 0.5,
      };
    case 'text':
      throw new RangeError(`holdOf requires a knob that can be dragged, got ${grip.knob}`);
  }
}

const clamp = (part: number): number => Math.max(0, Math.min(1, part));

/** The options of a choice as notches; the grip's value is the index of its option. */
function options(
  { options: all }: Choice,
  value: number,
  along: (x: number, y: number) => number,
): Hold {
  const names = Object.keys(all);
  const last = names.length - 1;
  const at = (notch: number): Value => names[Math.max(0, Math.min(last, Math.round(notch)))];
  return { notches: last, notch: value, at, moved: (x, y) => at(along(x, y)) };
}

function withEntry(
  held: Value,
  [i, ...rest]: readonly number[],
  number: number,
  knob: string,
): Value {
  if (typeof held !== 'object' || !(i in held)) {
    throw new RangeError(`holdOf requires an entry of ${knob}, got ${i}`);
  }
  if (rest.length === 0) return (held as readonly number[]).with(i, number);
  const rows = held as readonly (readonly number[])[];
  return rows.with(i, rows[i].with(rest[0], number));
}
