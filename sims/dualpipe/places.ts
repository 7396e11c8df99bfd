/** Where in its programs each chunk is worked on, and which of it a slot needs to be done before. */
import { doneBy, type Chunk, type Place, type Programs, type Slot } from './slots.ts';

type Part = 'forward' | 'input' | 'weight';

export class Places {
  readonly #programs: Programs;
  readonly #most: number;
  readonly #found: Readonly<Record<Part, (Place | undefined)[]>>;

  /** @throws Error where a part of a chunk is done twice */
  constructor(programs: Programs) {
    this.#programs = programs;
    this.#most = Math.max(...programs.batches);
    this.#found = { forward: [], input: [], weight: [] };
    programs.ranks.forEach((slots, rank) => {
      slots.forEach((slot, index) => {
        for (const [part, chunk] of doneBy(slot)) {
          const key = this.#key(chunk);
          if (this.#found[part][key] !== undefined) {
            throw new Error(`programs require each ${part} once, got two of ${named(chunk)}`);
          }
          this.#found[part][key] = { rank, index };
        }
      });
    });
  }

  #key({ direction, batch, stage }: Chunk): number {
    return (direction * this.#most + batch) * this.#programs.stages + stage;
  }

  /**
   * A forward needs that of the stage before, a backward that of the stage after or, at the last
   * stage, its own forward; a weight part its own input part.
   *
   * @throws Error where nobody does what it needs
   */
  needsOf(slot: Slot): readonly Place[] {
    const needs: Place[] = [];
    const { kind, chunk } = slot;
    const last = this.#programs.stages - 1;
    if ((kind === 'forward' || kind === 'fused') && chunk.stage > 0) {
      needs.push(this.#place('forward', chunk, -1));
    }
    if (kind === 'weight') needs.push(this.#place('input', chunk, 0));
    else if (kind !== 'forward') {
      const going = kind === 'fused' ? slot.backward : chunk;
      needs.push(
        going.stage === last ? this.#place('forward', going, 0) : this.#place('input', going, 1),
      );
    }
    return needs;
  }

  /** Of a chunk, or the same micro-batch's at a stage so many further. */
  #place(part: Part, chunk: Chunk, further: -1 | 0 | 1): Place {
    const place = this.#found[part][this.#key(chunk) + further]; // stages are neighbours
    if (place === undefined) {
      const whose = named({ ...chunk, stage: chunk.stage + further });
      throw new Error(`programs require the ${part} of ${whose}, which no rank does`);
    }
    return place;
  }
}

const named = ({ direction, batch, stage }: Chunk): string =>
  `micro-batch ${batch}, direction ${direction}, stage ${stage}`;
