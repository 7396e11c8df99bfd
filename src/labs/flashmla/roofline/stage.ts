/**
 * Heads gathered around what they read, and beneath the roof of a card, both axes by ratio: the spot of
 * MLA walks up the slope as heads come to share one latent.
 */
import type { Frame } from '../../../../sims/flashmla/experiments/roofline/frame.ts';
import type { Values } from '../../../../sims/flashmla/experiments/roofline/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { heads } from './stage/heads.ts';
import { layoutOf } from './stage/layout.ts';
import { hint, numbers } from './stage/numbers.ts';
import { grips, roof } from './stage/roof.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  const held = grips(view);
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...heads(view), ...roof(view), ...hint(view, [held[0].x, held[0].y]), ...numbers(view)],
    grips: held,
  };
}
