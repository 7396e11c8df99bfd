/**
 * A text with its window; the tokens in it, multiplied and mixed to one number of 64 bits; and the
 * pigeonhole that its remainder names in every table. Coral: more than one phrase lives there.
 */
import type { Frame } from '../../../../sims/engram/experiments/hash/frame.ts';
import type { Values } from '../../../../sims/engram/experiments/hash/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { chips, windowGrip } from './stage/chips.ts';
import { layoutOf } from './stage/layout.ts';
import { mixing } from './stage/mixing.ts';
import { sizeGrip, sizeMarks } from './stage/size.ts';
import { tenants } from './stage/tenants.ts';
import { verdict } from './stage/verdict.ts';
import { walls } from './stage/walls.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [
      ...chips(view),
      ...mixing(view),
      ...walls(view),
      ...sizeMarks(view),
      ...verdict(view),
      ...tenants(view),
    ],
    grips: [windowGrip(view), sizeGrip(view)],
  };
}
