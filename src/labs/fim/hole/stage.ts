/**
 * A file with a hole whose edges can be dragged; below it the same words in the order in which a
 * network reads them, between their marks; and what it writes, having read both sides or only one.
 */
import type { Frame } from '../../../../sims/fim/experiments/hole/frame.ts';
import type { Values } from '../../../../sims/fim/experiments/hole/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { file, holeGrips } from './stage/file.ts';
import { flight } from './stage/flight.ts';
import { layoutOf } from './stage/layout.ts';
import { pens } from './stage/pens.ts';
import { strip } from './stage/strip.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...flight(view), ...file(view), ...strip(view), ...pens(view)],
    grips: holeGrips(view),
  };
}
