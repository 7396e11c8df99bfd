/** The questions that a frame shows: three by name, from far to near, and one by place. */
import type { Vector } from '../../../../math/vector.ts';
import { isByName, toy, type Batch } from '../../../needles.ts';
import { massOf } from '../../../target.ts';
import type { Chooser, Drawn } from '../frame.ts';
import type { Choices } from './choosing.ts';

/** One way to choose, on all questions. */
export interface Look {
  readonly chosen: Choices;
  /** Where its model would look, if it looked freely  [B·Q][L] */
  readonly p: readonly (readonly number[])[];
  readonly loss: number;
  readonly right: number;
  readonly near: number;
  readonly hit: number;
  readonly mass: number;
}

/** Hundred-thousandths. */
const rounded = (shares: Vector): number[] => shares.map((share) => Math.round(1e5 * share));

/** Of the first text: the first, the middle and the last of those by name, and one by place. */
export function shownOf({ asked, places }: Batch): readonly number[] {
  const all = Array.from({ length: toy.questions }, (_, i) => i);
  const named = all
    .filter((i) => isByName({ asked: asked[i] }))
    .sort((a, b) => places[a] - places[b]);
  const other = all.filter((i) => !isByName({ asked: asked[i] }));
  return [named[0], named[Math.floor(named.length / 2)], named[named.length - 1], other[0]];
}

/**
 * @param thought the indexer's softmax of every question
 */
export const drawnOf = (
  batch: Batch,
  looks: Readonly<Record<Chooser, Look>>,
  thought: readonly Vector[],
): Drawn[] =>
  shownOf(batch).map((i) => {
    const p = looks.indexer.p[i];
    const each = <T>(of: (chosen: readonly number[]) => T) => ({
      ...{ indexer: of(looks.indexer.chosen[i]), cold: of(looks.cold.chosen[i]) },
      ...{ window: of(looks.window.chosen[i]), any: of(looks.any.chosen[i]) },
    });
    return {
      name: batch.asked[i],
      place: batch.places[i],
      answer: batch.answers[i],
      attention: rounded(p),
      thought: rounded(thought[i]),
      chosen: each((chosen) => chosen),
      mass: each((chosen) => 100 * massOf(p, chosen)),
    };
  });
