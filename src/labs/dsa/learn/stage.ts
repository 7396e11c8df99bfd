/**
 * One question and its past: where the attention looks, upwards, and what the indexer foretells of it,
 * downwards; beneath, who chooses without it, and how the finding of needles is learnt.
 */
import type { Frame } from '../../../../sims/dsa/experiments/learn/frame.ts';
import type { Values } from '../../../../sims/dsa/experiments/learn/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { training, warmUpGrip } from './stage/training.ts';
import { choosing, kGrip } from './stage/choosing.ts';
import { layoutOf, type View } from './stage/layout.ts';
import { mirror } from './stage/mirror.ts';
import { numbers } from './stage/numbers.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const shown = scene.frame.drawn[scene.values.question - 1];
  const view: View = { ...scene, shown, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...mirror(view), ...choosing(view), ...training(view), ...numbers(view)],
    grips: [kGrip(view), warmUpGrip(view)],
  };
}
