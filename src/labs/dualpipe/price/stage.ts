/**
 * Four schedules as bills for the same work: what is paid as an area of devices by time, its idle
 * part coral; below, what one device must hold, poured into its card.
 */
import type { Frame } from '../../../../sims/dualpipe/experiments/price/frame.ts';
import type { Values } from '../../../../sims/dualpipe/experiments/price/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { areas } from './stage/areas.ts';
import { memoryGrips } from './stage/grips.ts';
import { layoutOf } from './stage/layout.ts';
import { numbers } from './stage/numbers.ts';
import { towers } from './stage/towers.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...numbers(view), ...areas(view), ...towers(view)],
    grips: memoryGrips(view),
  };
}
