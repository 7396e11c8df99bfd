/** Where in its programs each chunk is worked on, and which of it a slot needs to be done before. */
import { requireWhole } from '../math/checks.ts';
import { doneBy, type Chunk, type Place, type Programs, type Slot } from './slots.ts';

type Part = 'forward' | 'input' | 'weight';

export class Places {
  readonly #programs: Programs;
  readonly #most: number;
  readonly #found: Readonly<Record<Part, (Place | undefined)[]>>;

  /** @throws RangeError where a part of a chunk is done twice, or a chunk is none of these programs' */
  constructor(programs: Programs) {
    this.#programs = programs;
    const { batches, stages } = programs;
    if (batches.length < 1 || batches.length > 2) {
      throw new RangeError(
        `simulate requires micro-batches of one or two directions, got ${batches.length}`,
      );
    }
    for (const count of batches) requireWhole('simulate', 'micro-batches', count, 1);
    requireWhole('simulate', 'stages', stages, 1);
    this.#most = Math.max(...batches);
    this.#found = { forward: [], input: [], weight: [] };
    programs.ranks.forEach((slots, rank) => {
      slots.forEach((slot, index) => {
        for (const [part, chunk] of doneBy(slot)) {
          if (!(chunk.batch < batches[chunk.direction] && chunk.stage < stages)) {
            throw new RangeError(`simulate requires chunks of its programs, got ${named(chunk)}`);
          }
          const key = this.#key(chunk);
          if (this.#found[part][key] !== undefined) {
            throw new RangeError(`simulate requires each ${part} once, got two of ${named(chunk)}`);
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
   * @throws RangeError where nobody does what it needs
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
      throw new RangeError(`simulate requires the ${part} of ${whose}, got no rank that does it`);
    }
    return place;
  }
}

const named = ({ direction, batch, stage }: Chunk): string =>
  `micro-batch ${batch}, direction ${direction}, stage ${stage}`;
