/** How many chunks' activations a rank holds: each from its forward until its weight part is done. */
import { requireOneOf, requireWhole } from '../math/checks.ts';
import { kinds } from './cells.ts';
import { requireSpan } from './checks.ts';
import { doneBy, type Block, type Chunk } from './slots.ts';

export interface Held {
  readonly time: number;
  /** From this time on. */
  readonly count: number;
}

/** One number for a chunk; no pipeline has as many stages. */
const mostStages = 2 ** 20;
function requireChunk({ direction, batch, stage }: Chunk): void {
  requireWhole('held', 'micro-batch', batch, 0);
  requireWhole('held', 'stage', stage, 0);
  if (stage >= mostStages || batch >= mostStages || (direction !== 0 && direction !== 1)) {
    throw new RangeError(
      `held requires micro-batches and stages below 2²⁰ in two directions, got ${batch}, ${stage} in ${direction}`,
    );
  }
}

const keyOf = ({ direction, batch, stage }: Chunk): number =>
  (batch * mostStages + stage) * 2 + direction;

/**
 * One entry for each time at which the count changes. What is let go at a time goes before what
 * comes. Where no weight part follows, as without a backward, a chunk is let go with its forward.
 *
 * @throws RangeError for a block that ends before it begins, or times or chunks that are none
 */
export function held(row: readonly Block[]): readonly Held[] {
  const ends = new Map<number, number>();
  for (const { slot, start, end } of row) {
    requireOneOf('held', 'kind', slot.kind, kinds);
    requireSpan('held', start, end);
    for (const [part, chunk] of doneBy(slot)) {
      requireChunk(chunk);
      if (part === 'weight') ends.set(keyOf(chunk), end);
    }
  }
  const changes = row.flatMap(({ slot, start, end }) =>
    doneBy(slot).flatMap(([part, chunk]) =>
      part === 'forward'
        ? [
            { time: start, by: 1 },
            { time: ends.get(keyOf(chunk)) ?? end, by: -1 },
          ]
        : [],
    ),
  );
  changes.sort((a, b) => a.time - b.time || a.by - b.by);
  const counts: Held[] = [];
  let count = 0;
  changes.forEach(({ time, by }, i) => {
    count += by;
    const isLast = i + 1 === changes.length || changes[i + 1].time > time;
    if (isLast && count !== (counts.at(-1)?.count ?? 0)) counts.push({ time, count });
  });
  return counts;
}
