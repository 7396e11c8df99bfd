/**
 * What multiplies on the way through the network while it learns: a row for each layer, steps to the
 * right, each place as hot as what all layers up to it multiply by. Above HC, below mHC; at the foot the
 * losses, and whether they tell the networks apart.
 */
import type { Frame } from '../../../../sims/mhc/experiments/training/frame.ts';
import type { Values } from '../../../../sims/mhc/experiments/training/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { fire } from './stage/fire.ts';
import { layoutOf } from './stage/layout.ts';
import { losses } from './stage/losses.ts';
import { numbers } from './stage/numbers.ts';
import { shock, shockGrip } from './stage/shock.ts';
import { switches, switchGrip } from './stage/switches.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [
      ...fire(view, 'hc'),
      ...fire(view, 'mhc'),
      ...losses(view),
      ...shock(view),
      ...numbers(view),
      ...switches(view),
    ],
    grips: [shockGrip(view), switchGrip(view)],
  };
}
