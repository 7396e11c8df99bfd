/** Where a value stands on its slider, and which value stands at a place. */
import type { Integer, Real } from './parameters.ts';

type Ranged = Integer | Real;

/** Notches of a log slider: more where it rounds to more digits. */
const notchesOf = ({ digits = 2 }: Real): number => (digits > 2 ? 1200 : 240);

const isLog = (parameter: Ranged): parameter is Real & { readonly scale: 'log' } =>
  parameter.kind === 'real' && parameter.scale === 'log';

const isLadder = (parameter: Ranged): parameter is Integer & { readonly scale: 'log' } =>
  parameter.kind === 'integer' && parameter.scale === 'log';

/** Where a log slider of whole numbers stops: its ends, and 1, 2, 3, 4, 6, 8, 12 … between them. */
function rungs({ min, max }: Integer): readonly number[] {
  const between: number[] = [];
  for (let power = 1; power < max; power *= 2) {
    for (const rung of power === 1 ? [1] : [power, 1.5 * power]) {
      if (rung > min && rung < max) between.push(rung);
    }
  }
  return [min, ...between, max];
}

/** The smallest value above 0 of a log slider; with a range from 0, its first notch is 0. */
const floor = ({ min, max, smallest }: Real): number =>
  min > 0 ? min : (smallest ?? max / 10 ** 5);

/** 0 at the left end, 1 at the right; outside the range beyond them. */
export function place(parameter: Ranged, value: number): number {
  if (isLadder(parameter)) return placeOn(rungs(parameter), value);
  if (!isLog(parameter)) return (value - parameter.min) / (parameter.max - parameter.min || 1);
  const low = floor(parameter);
  if (value < low) return parameter.min > 0 ? -1 : 0;
  const part = Math.log(value / low) / Math.log(parameter.max / low);
  const notches = notchesOf(parameter);
  return parameter.min > 0 ? part : (1 + part * (notches - 1)) / notches;
}

/** Rungs stand equally far apart; between two of them equal distances are equal ratios. */
function placeOn(ladder: readonly number[], value: number): number {
  const last = ladder.length - 1;
  if (value < ladder[0]) return -1;
  const above = ladder.findIndex((rung) => rung > value);
  if (above < 0) return value > ladder[last] ? 2 : 1;
  const [low, high] = [ladder[above - 1], ladder[above]];
  return (above - 1 + Math.log(value / low) / Math.log(high / low)) / last;
}

/** The value at a place in [0, 1]: on the table's stride, or to its digits on a log slider. */
export function valueAt(parameter: Ranged, part: number): number {
  if (isLadder(parameter)) {
    const ladder = rungs(parameter);
    return ladder[Math.round(part * (ladder.length - 1))];
  }
  const { min, max, step } = parameter;
  if (!isLog(parameter)) {
    const value = min + Math.round((part * (max - min)) / step) * step;
    return clean(Math.min(max, value));
  }
  const { digits = 2 } = parameter;
  const low = floor(parameter);
  const notches = notchesOf(parameter);
  const within = min > 0 ? part : (part * notches - 1) / (notches - 1);
  if (within < 0) return 0;
  return Math.min(max, Math.max(min, Number((low * (max / low) ** within).toPrecision(digits))));
}

/** Steps of the native range input. */
export function stepsOf(parameter: Ranged): number {
  if (isLadder(parameter)) return rungs(parameter).length - 1;
  return isLog(parameter)
    ? notchesOf(parameter)
    : Math.round((parameter.max - parameter.min) / parameter.step);
}

/** 0.1 + 0.2 is 0.3 on a slider. */
const clean = (value: number): number => Number(value.toPrecision(12));
