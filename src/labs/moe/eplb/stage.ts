/**
 * The puzzle of serving: the load of every expert as a column, cut into its copies; flows to the
 * GPUs; and on each GPU the copies it holds as a stack, to the same scale. Dashed: not planned.
 */
import type { Frame } from '../../../../sims/moe/experiments/eplb/frame.ts';
import type { Values } from '../../../../sims/moe/experiments/eplb/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { experts, expertGrips } from './stage/experts.ts';
import { flows } from './stage/flows.ts';
import { clusterMarks } from './stage/gpus.ts';
import { legend } from './stage/legend.ts';
import { numbers } from './stage/numbers.ts';
import { layoutOf } from './stage/layout.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [
      ...flows(view),
      ...clusterMarks(view),
      ...experts(view),
      ...legend(view),
      ...numbers(view),
    ],
    grips: expertGrips(view),
  };
}
