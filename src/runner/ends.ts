/** How the runs of a visit ended: the last frame of each, for comparison with those after it. */
import type { AnyFrame } from '../../sims/contract/frame.ts';
import type { Frames } from './frames.ts';
import { reached, type Recipe } from './recipe.ts';

/** What shaped a run, and its last frame. */
export interface End extends Recipe {
  readonly frame: AnyFrame;
}

/** Most ends that are kept: what is forgotten can be computed again. */
export const mostEnds = 24;

/** Of a run all of whose frames are there. */
export const endOf = (recipe: Recipe, { kept, count }: Frames): End => ({
  ...reached(recipe, count),
  frame: kept[kept.length - 1],
});

const nameOf = ({ values, interventions }: Recipe): string =>
  JSON.stringify([values, interventions]);

/** With one more, as the newest: it replaces the end of the same recipe, or else the oldest goes. */
export function withEnd(ends: readonly End[], added: End, most = mostEnds): readonly End[] {
  const others = ends.filter((end) => nameOf(end) !== nameOf(added));
  return [...others, added].slice(-most);
}
