/**
 * One matrix with an outlier under four ways of sharing scales, in a float and in INT8: what is kept
 * is pale, what is off coral, what became zero ink. The outlier is dragged, and grown.
 */
import type { Frame } from '../../../../sims/fp8/experiments/tiles/frame.ts';
import type { Values } from '../../../../sims/fp8/experiments/tiles/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { layoutOf } from './stage/layout.ts';
import { grips, outlierMarks } from './stage/outlier.ts';
import { panels, rowLabels } from './stage/panels.ts';
import { verdict } from './stage/verdict.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...panels(view), ...rowLabels(view), ...outlierMarks(view), ...verdict(view)],
    grips: grips(view),
  };
}
