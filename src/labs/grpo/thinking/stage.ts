/**
 * One world at a time, GRPO above Dr. GRPO: every answer a row of bricks, one a step of thinking, and
 * how long the wrong ones are in the mean. A switch leads to the other world.
 */
import type { Frame } from '../../../../sims/grpo/experiments/thinking/frame.ts';
import type { Values } from '../../../../sims/grpo/experiments/thinking/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { answers } from './stage/answers.ts';
import { layoutOf } from './stage/layout.ts';
import { grip, heading, scale, start, worlds } from './stage/worlds.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [
      ...heading(view),
      ...answers(view, 'output'),
      ...answers(view, 'constant'),
      ...scale(view),
      ...start(view),
      ...worlds(view),
    ],
    grips: [grip(view)],
  };
}
