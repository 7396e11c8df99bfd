/**
 * Inside a slot: the parts of a forward and of a backward chunk, computed in one lane and sent in
 * another, and how long they take apart and together.
 *
 * V3 §3.2.1 and Fig. 4 for the parts and their order. The list scheduler and the unit, a forward of
 * attention, are ours.
 */
import { requireFinite, requireNotNegative, requireOneOf } from '../math/checks.ts';
import { requireSpan } from './checks.ts';

export type Lane = 'computing' | 'sending';

export type PartName =
  | 'attention forward'
  | 'dispatch forward'
  | 'MLP forward'
  | 'combine forward'
  | 'combine backward'
  | 'MLP backward, input'
  | 'MLP backward, weights'
  | 'dispatch backward'
  | 'attention backward, input'
  | 'attention backward, weights';

/** In the paper's order for each lane: of two parts that could start, the earlier one does. */
const order: readonly PartName[] = [
  ...(['MLP backward, input', 'MLP backward, weights', 'MLP forward'] as const),
  ...(['attention backward, input', 'attention backward, weights', 'attention forward'] as const),
  ...(['dispatch forward', 'dispatch backward', 'combine forward', 'combine backward'] as const),
];

/** What must be done before a part, within a layer. */
const forwardWay: readonly PartName[] = [
  ...(['attention forward', 'dispatch forward', 'MLP forward', 'combine forward'] as const),
];
const backwardWay: readonly PartName[] = [
  ...(['combine backward', 'MLP backward, input'] as const),
  ...(['dispatch backward', 'attention backward, input'] as const),
];

const isSent = (name: PartName): boolean =>
  name.startsWith('dispatch') || name.startsWith('combine');

/** A part in time. */
export interface PartBlock {
  readonly name: PartName;
  readonly lane: Lane;
  readonly start: number;
  readonly end: number;
}

interface Task {
  readonly name: PartName;
  readonly lasts: number;
  /** What must be done before. */
  readonly after?: PartName;
}

/** The parts of one way through a layer; each weight part hangs on its input part. */
function tasksOf(way: readonly PartName[], communication: number): Task[] {
  return way.flatMap((name, i): Task[] => {
    const after = i > 0 ? way[i - 1] : undefined;
    const task = { name, lasts: isSent(name) ? communication : 1, after };
    if (name === 'MLP backward, input') {
      return [task, { name: 'MLP backward, weights', lasts: 1, after: name }];
    }
    if (name === 'attention backward, input') {
      return [task, { name: 'attention backward, weights', lasts: 1, after: name }];
    }
    return [task];
  });
}

/**
 * A forward and a backward chunk together, list-scheduled: a part starts when what it needs is done
 * and its lane is free.
 *
 * @param communication c: how long one dispatch or combine takes, a forward of attention taking 1
 * @throws RangeError for a communication below 0, not finite, or too long to be added
 */
export function overlapped(communication: number): readonly PartBlock[] {
  requireNotNegative('overlapped', 'communication', communication);
  return listed([...tasksOf(forwardWay, communication), ...tasksOf(backwardWay, communication)]);
}

/**
 * One chunk alone: its parts still wait only for what they need.
 *
 * @throws RangeError as `overlapped`, or for a way that there is not
 */
export function alone(which: 'forward' | 'backward', communication: number): readonly PartBlock[] {
  requireOneOf('alone', 'way', which, ['forward', 'backward']);
  requireNotNegative('alone', 'communication', communication);
  return listed(tasksOf(which === 'forward' ? forwardWay : backwardWay, communication));
}

/** When the last part ends. @throws RangeError for a part that ends before it begins */
export function lengthOf(blocks: readonly PartBlock[]): number {
  for (const { start, end } of blocks) requireSpan('lengthOf', start, end);
  return blocks.reduce((last, { end }) => Math.max(last, end), 0);
}

/** One part at a time, computing or sending: all durations, added. @throws RangeError as `overlapped` */
export function serial(communication: number): number {
  requireNotNegative('serial', 'communication', communication);
  requireFinite('serial', 'time', 6 + 4 * communication);
  return 6 + 4 * communication;
}

function listed(tasks: readonly Task[]): readonly PartBlock[] {
  const blocks = new Map<PartName, PartBlock>();
  const free: Record<Lane, number> = { computing: 0, sending: 0 };
  while (blocks.size < tasks.length) {
    const ready = tasks.flatMap(({ name, lasts, after }): PartBlock[] => {
      const before = after === undefined ? 0 : blocks.get(after)?.end;
      if (blocks.has(name) || before === undefined) return [];
      const lane = isSent(name) ? 'sending' : 'computing';
      const start = Math.max(free[lane], before);
      return [{ name, lane, start, end: start + lasts }];
    });
    const next = ready.reduce((best, block) => (isSooner(block, best) ? block : best));
    requireFinite('overlapped', 'time', next.end);
    blocks.set(next.name, next);
    free[next.lane] = next.end;
  }
  return [...blocks.values()];
}

/** Whichever can start first; then whichever the paper names first. */
const isSooner = (a: PartBlock, b: PartBlock): boolean =>
  a.start < b.start || (a.start === b.start && order.indexOf(a.name) < order.indexOf(b.name));
