/**
 * Where the attention looks and beneath it where the indexer guesses that it does, with what pushes the
 * guess between them; under both how many needles it finds, over the training.
 */
import type { Frame } from '../../../../sims/dsa/experiments/learn/frame.ts';
import type { Values } from '../../../../sims/dsa/experiments/learn/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { layoutOf, type View } from './stage/layout.ts';
import { looks } from './stage/looks.ts';
import { teaching } from './stage/teaching.ts';
import { training, warmUpGrip } from './stage/training.ts';
import { verdict } from './stage/verdict.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const shown = scene.frame.drawn[scene.values.question - 1];
  const view: View = { ...scene, shown, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...looks(view), ...teaching(view), ...training(view), ...verdict(view)],
    grips: [warmUpGrip(view)],
  };
}
