/** What a rank of a pipeline executes: slots, one after the other, in a fixed order. */

/** Which way a micro-batch goes: 0 enters at rank 0, 1 at the last rank. */
export type Direction = 0 | 1;

/** One micro-batch at one stage. */
export interface Chunk {
  readonly direction: Direction;
  /** Counted from 0 within its direction. */
  readonly batch: number;
  /** Counted from 0 along its direction. */
  readonly stage: number;
}

/**
 * `forward`; `backward`: for inputs and weights; `input`: for inputs alone; `weight`: what an
 * `input` left; `fused`: a forward and a backward, overlapped.
 */
export type Slot =
  | { readonly kind: 'forward' | 'backward' | 'input' | 'weight'; readonly chunk: Chunk }
  | { readonly kind: 'fused'; readonly chunk: Chunk; readonly backward: Chunk };

/** What all ranks execute. */
export interface Programs {
  readonly ranks: readonly (readonly Slot[])[];
  /** Micro-batches of each direction; one entry where there is but one. */
  readonly batches: readonly number[];
  /** Stages that a micro-batch passes. */
  readonly stages: number;
  /** The rank that holds a stage of a direction. */
  rankOf(direction: Direction, stage: number): number;
}

/** A slot of a program. */
export interface Place {
  readonly rank: number;
  /** In the rank's program. */
  readonly index: number;
}

/** A slot in time. */
export interface Block {
  readonly rank: number;
  /** Its place in the rank's program. */
  readonly index: number;
  readonly slot: Slot;
  readonly start: number;
  readonly end: number;
  /** The block that it started right after: its rank's last, or one whose result it needs. */
  readonly after?: Place;
}

/**
 * What a slot does: the forward of a chunk, its input gradient, its weight gradient.
 *
 * @inner checked by simulate
 */
export function doneBy(
  slot: Slot,
): readonly (readonly [part: 'forward' | 'input' | 'weight', chunk: Chunk])[] {
  const { kind, chunk } = slot;
  switch (kind) {
    case 'backward':
      return [
        ['input', chunk],
        ['weight', chunk],
      ];
    case 'fused':
      return [
        ['forward', chunk],
        ['input', slot.backward],
        ['weight', slot.backward],
      ];
    default:
      return [[kind, chunk]];
  }
}

/** Hands out a rank's slots in order: each direction counts its own forwards and backwards. */
export class Writer {
  readonly slots: Slot[] = [];
  readonly #forwards: [number, number] = [0, 0];
  readonly #backwards: [number, number] = [0, 0];
  readonly #owed: Chunk[] = []; // weight chunks, first in, first out
  readonly #stageOf: (direction: Direction) => number;

  constructor(stageOf: (direction: Direction) => number) {
    this.#stageOf = stageOf;
  }

  #next(counts: [number, number], direction: Direction): Chunk {
    return { direction, batch: counts[direction]++, stage: this.#stageOf(direction) };
  }

  forward(direction: Direction): void {
    this.slots.push({ kind: 'forward', chunk: this.#next(this.#forwards, direction) });
  }

  backward(direction: Direction): void {
    this.slots.push({ kind: 'backward', chunk: this.#next(this.#backwards, direction) });
  }

  /** Leaves its weight chunk to a later `weight`. */
  input(direction: Direction): void {
    const chunk = this.#next(this.#backwards, direction);
    this.slots.push({ kind: 'input', chunk });
    this.#owed.push(chunk);
  }

  /** The oldest weight chunk that is owed. @throws Error where none is */
  weight(): void {
    const chunk = this.#owed.shift();
    if (chunk === undefined)
      throw new Error('weight requires a deferred chunk, got an empty queue');
    this.slots.push({ kind: 'weight', chunk });
  }

  fused(forward: Direction, backward: Direction): void {
    const chunk = this.#next(this.#forwards, forward);
    this.slots.push({ kind: 'fused', chunk, backward: this.#next(this.#backwards, backward) });
  }

  /** The slots, when nothing is owed any more. @throws Error where something is */
  done(): readonly Slot[] {
    if (this.#owed.length > 0) {
      throw new Error(`done requires an empty queue, got ${this.#owed.length} deferred chunks`);
    }
    return this.slots;
  }
}
