/**
 * Two ways to tell the position, side by side: turn the key that one matrix makes out of the latent,
 * or, as MLA does, turn a key of its own beside it. Below each, where the query should look and where
 * it looks when that one matrix is absorbed for all tokens.
 */
import type { Frame } from '../../../../sims/mla/experiments/decoupling/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/decoupling/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { bars, keyGrip } from './stage/bars.ts';
import { chain } from './stage/chain.ts';
import { layoutOf, sides } from './stage/layout.ts';
import { heads, numbers } from './stage/words.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [
      ...heads(view),
      ...sides.flatMap((side) => [
        ...chain(view, side),
        ...numbers(view, side),
        ...bars(view, side),
      ]),
    ],
    grips: [keyGrip(view)],
  };
}
