/**
 * Four schedules for the same work, one below the other: what one device must hold, against the wall of
 * its card, and what is paid, as the schedule's own area of devices by time, idle parts coral.
 */
import type { Frame } from '../../../../sims/dualpipe/experiments/price/frame.ts';
import type { Values } from '../../../../sims/dualpipe/experiments/price/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { areas } from './stage/areas.ts';
import { layoutOf } from './stage/layout.ts';
import { memories } from './stage/memories.ts';
import { grips, wall } from './stage/wall.ts';
import { chosen, words } from './stage/words.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...chosen(view), ...areas(view), ...memories(view), ...wall(view), ...words(view)],
    grips: grips(view),
  };
}
