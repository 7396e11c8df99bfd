/**
 * Every rank's slots in time: work in two calm tints, by the end at which a micro-batch entered, idle
 * time coral. Below, the worst rank of every schedule on the same clock; above, how long slots take,
 * to be dragged.
 */
import type { Frame } from '../../../../sims/dualpipe/experiments/schedule/frame.ts';
import type { Values } from '../../../../sims/dualpipe/experiments/schedule/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { chain } from './stage/chain.ts';
import { durationGrips, durations } from './stage/durations.ts';
import { gantt } from './stage/gantt.ts';
import { layoutOf } from './stage/layout.ts';
import { numbers } from './stage/numbers.ts';
import { strips } from './stage/strips.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [numbers, durations, gantt, chain, strips].flatMap((part) => part(view)),
    grips: durationGrips(view),
  };
}
