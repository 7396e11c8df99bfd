/**
 * One table of a small, a middle and a large model as walls of pigeonholes, coloured by how many
 * facts share a hole; under each the loss of its model, and of those between them.
 */
import type { Frame } from '../../../../sims/engram/experiments/slots/frame.ts';
import type { Values } from '../../../../sims/engram/experiments/slots/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { layoutOf } from './stage/layout.ts';
import { loss, sizeGrip } from './stage/loss.ts';
import { verdict } from './stage/verdict.ts';
import { walls } from './stage/walls.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...walls(view), ...loss(view), ...verdict(view)],
    grips: [sizeGrip(view)],
  };
}
