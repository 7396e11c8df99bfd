/**
 * The leash: a bead on the line of ratios, once in a good answer, once in a bad one, and how much of
 * its push remains: beyond its lane's fence nothing. Under the wire what this rollout did: each
 * different answer starts at a ratio of 1 and moves, update by update.
 */
import type { Frame } from '../../../../sims/grpo/experiments/clip/frame.ts';
import type { Values } from '../../../../sims/grpo/experiments/clip/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { answers } from './stage/answers.ts';
import { axis, legend, names } from './stage/around.ts';
import { beads, grips } from './stage/beads.ts';
import { lane } from './stage/lane.ts';
import { layoutOf } from './stage/layout.ts';
import { pushesOf } from './stage/pushes.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const layout = layoutOf(scene);
  const pushes = pushesOf(scene.frame, scene.values);
  return {
    width: scene.width,
    height: layout.height,
    marks: [
      ...axis(scene, layout),
      ...names(scene, layout),
      ...(['good', 'bad'] as const).flatMap((sign) => [
        ...lane(scene, layout, sign),
        ...answers(scene, layout, pushes, sign),
      ]),
      ...beads(scene, layout),
      ...legend(scene, layout, pushes),
    ],
    grips: grips(scene, layout),
  };
}
