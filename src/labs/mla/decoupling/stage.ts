/**
 * The cached latents by how far back they are. Above, each needs a matrix of its own, for its key must
 * turn, and the one matrix made beforehand is right at one distance; below, as MLA has it, all need the
 * same one, and a small extra key turns in their place. Both errors stand on one line, to one scale.
 */
import type { Frame } from '../../../../sims/mla/experiments/decoupling/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/decoupling/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { errors } from './stage/errors.ts';
import { extraKeys, latents, matrices } from './stage/cached.ts';
import { isMade, layoutOf, sides } from './stage/layout.ts';
import { madeGrip, rail } from './stage/rail.ts';
import { heads, names, numbers } from './stage/words.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [
      ...heads(view),
      ...latents(view),
      ...rail(view),
      ...sides.flatMap((side) => [...matrices(view, side), ...errors(view, side)]),
      ...extraKeys(view),
      ...names(view),
      ...sides.flatMap((side) => numbers(view, side)),
    ],
    grips: isMade(view) ? [madeGrip(view)] : [],
  };
}
