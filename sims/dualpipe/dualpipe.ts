/**
 * DualPipe: micro-batches enter a pipeline from both ends, and in the steady state every rank runs
 * one's forward and another's backward as one slot. DualPipeV: the same, folded into a V.
 *
 * DeepSeek-AI, github.com/deepseek-ai/DualPipe: dualpipe/dualpipe.py and dualpipe/dualpipev.py,
 * method step. V3 §3.2.1.
 */
import { requireOneOf } from '../math/checks.ts';
import { requireChunks, requireEnough, requireEven, requireRanks } from './checks.ts';
import { Writer, type Chunk, type Direction, type Programs, type Slot } from './slots.ts';

/** How a program departs from the official one. */
export interface Variant {
  /** The very first slot of the two middle ranks; the code leaves it un-fused. */
  readonly middle?: 'unfused' | 'fused';
  /** When deferred weight chunks run: as in the code, right after their input part, or all last. */
  readonly weights?: 'official' | 'atOnce' | 'last';
  /** Step 2 with its two forwards exchanged: it cannot go on. */
  readonly step2?: 'official' | 'swapped';
  /** Every fused slot as a forward, then a backward: a module without an overlapped method. */
  readonly overlap?: boolean;
  /** No backward at all: a fused slot is its forward alone. */
  readonly forwardOnly?: boolean;
}

interface Half {
  /** How far from the nearer end: h, or r of DualPipeV. */
  readonly place: number;
  /** H, or P of DualPipeV. */
  readonly half: number;
  /** How often step 4 runs. */
  readonly steady: number;
  readonly isMiddle: boolean;
}

/** Steps 1 to 8 of `step`, in the directions of the rank: 0 is what it begins with. */
function steps(
  write: Writer,
  { place, half, steady, isMiddle }: Half,
  variant: Variant,
  near: Direction,
): void {
  const far: Direction = near === 0 ? 1 : 0;
  const times = (count: number, body: (i: number) => void): void => {
    for (let i = 0; i < count; i++) body(i);
  };
  // Step 1: nF0
  times((half - place - 1) * 2, () => write.forward(near));
  // Step 2: nF0F1
  times(place + 1, () => {
    const [first, second] = variant.step2 === 'swapped' ? [far, near] : [near, far];
    write.forward(first);
    write.forward(second);
  });
  // Step 3: nB1W1F1 (zero bubble)
  times(half - place - 1, () => {
    write.input(far);
    write.weight();
    write.forward(far);
  });
  // Step 4, the main part: nF0B1F1B0
  times(steady, (i) => {
    if (i === 0 && isMiddle && variant.middle !== 'fused') {
      // not overlapped here: it makes the bubble smaller
      write.forward(near);
      write.backward(far);
    } else write.fused(near, far);
    write.fused(far, near);
  });
  // Step 5: nB1F1B0
  times(half - place - 1, () => {
    write.backward(far);
    write.fused(far, near);
  });
  // Step 6: nB1B0; its later part is zero bubble
  let isInputOnly = false;
  const back = (direction: Direction): void =>
    isInputOnly ? write.input(direction) : write.backward(direction);
  times(place + 1, (i) => {
    const isSwitch = i === Math.floor((place + 1) / 2);
    if (isSwitch && place % 2 === 1) isInputOnly = true;
    back(far);
    if (isSwitch && place % 2 === 0) isInputOnly = true;
    back(near);
  });
  // Step 7: nWB0 (zero bubble)
  times(half - place - 1, () => {
    write.weight();
    write.input(near);
  });
  // Step 8: nW
  times(place + 1, () => write.weight());
}

/**
 * @param ranks P, even, at least 2
 * @param batches M of both directions together, even, at least 2P
 * @throws RangeError for others, with the reason, for over a million chunks, or an unknown variant
 */
export function dualPipe(ranks: number, batches: number, variant: Variant = {}): Programs {
  requireRanks('dualPipe', ranks, 2);
  requireEven('dualPipe', 'ranks', ranks);
  requireEnough('dualPipe', ranks, batches);
  requireEven('dualPipe', 'micro-batches', batches);
  requireChunks('dualPipe', ranks, batches);
  requireVariant('dualPipe', variant);
  const half = ranks / 2;
  const each = batches / 2;
  const programs = Array.from({ length: ranks }, (_, rank) => {
    const place = Math.min(rank, ranks - 1 - rank);
    const write = new Writer((direction) => (direction === 0 ? rank : ranks - 1 - rank));
    const isMiddle = place === half - 1;
    const near = rank < half ? 0 : 1;
    steps(write, { place, half, steady: each - ranks + place + 1, isMiddle }, variant, near);
    return varied(write.done(), variant);
  });
  return {
    ranks: programs,
    batches: [each, each],
    stages: ranks,
    rankOf: (direction, stage) => (direction === 0 ? stage : ranks - 1 - stage),
  };
}

/**
 * Rank r holds stages r and 2P − 1 − r; every micro-batch enters at rank 0. Slots of the way down
 * have direction 0, of the way back up direction 1; both are the same micro-batches.
 *
 * @param ranks P, at least 1: half as many as stages
 * @param batches M, at least 2P
 * @throws RangeError for others, with the reason, for over a million chunks, or an unknown variant
 */
export function dualPipeV(ranks: number, batches: number, variant: Variant = {}): Programs {
  requireRanks('dualPipeV', ranks, 1);
  requireEnough('dualPipeV', ranks, batches);
  requireChunks('dualPipeV', ranks, batches);
  requireVariant('dualPipeV', variant);
  const stages = 2 * ranks;
  const programs = Array.from({ length: ranks }, (_, rank) => {
    const write = new Writer((direction) => (direction === 0 ? rank : stages - 1 - rank));
    const isMiddle = rank === ranks - 1;
    const steady = batches - stages + rank + 1;
    steps(write, { place: rank, half: ranks, steady, isMiddle }, variant, 0);
    return varied(write.done().map(oneWay), variant);
  });
  return {
    ranks: programs,
    batches: [batches],
    stages,
    rankOf: (_, stage) => (stage < ranks ? stage : stages - 1 - stage),
  };
}

function requireVariant(who: string, variant: Variant): void {
  const { middle = 'unfused', weights = 'official', step2 = 'official' } = variant;
  requireOneOf(who, 'middle', middle, ['unfused', 'fused']);
  requireOneOf(who, 'order of weights', weights, ['official', 'atOnce', 'last']);
  requireOneOf(who, 'step 2', step2, ['official', 'swapped']);
}

const inOneDirection = (chunk: Chunk): Chunk => ({ ...chunk, direction: 0 });

/** Down and back up the V is one direction of 2P stages. */
const oneWay = (slot: Slot): Slot =>
  slot.kind === 'fused'
    ? { ...slot, chunk: inOneDirection(slot.chunk), backward: inOneDirection(slot.backward) }
    : { ...slot, chunk: inOneDirection(slot.chunk) };

function varied(slots: readonly Slot[], variant: Variant): readonly Slot[] {
  const { weights = 'official', overlap = true, forwardOnly = false } = variant;
  if (forwardOnly) return slots.flatMap(forwardOf);
  const apart = overlap ? slots : slots.flatMap(unfused);
  if (weights === 'official') return apart;
  const late = apart.filter(({ kind }) => kind === 'weight');
  const others = apart.filter(({ kind }) => kind !== 'weight');
  if (weights === 'last') return [...others, ...late];
  return others.flatMap((slot): Slot[] =>
    slot.kind === 'input' ? [slot, { kind: 'weight', chunk: slot.chunk }] : [slot],
  );
}

const forwardOf = (slot: Slot): Slot[] =>
  slot.kind === 'fused' || slot.kind === 'forward' ? [{ kind: 'forward', chunk: slot.chunk }] : [];

const unfused = (slot: Slot): Slot[] =>
  slot.kind === 'fused'
    ? [
        { kind: 'forward', chunk: slot.chunk },
        { kind: 'backward', chunk: slot.backward },
      ]
    : [slot];
