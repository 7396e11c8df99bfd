/**
 * A text with one token changed; beneath it, place by place, what is looked up, how far each branch's
 * gate is open, and how much of the change is heard in what is added, by way of the taps.
 */
import type { Frame } from '../../../../sims/engram/experiments/module/frame.ts';
import type { Values } from '../../../../sims/engram/experiments/module/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { lanes } from './stage/lanes.ts';
import { layoutOf } from './stage/layout.ts';
import { numbers } from './stage/numbers.ts';
import { tapGrips, taps } from './stage/taps.ts';
import { tokenGrip, tokens } from './stage/tokens.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...tokens(view), ...lanes(view), ...taps(view), ...numbers(view)],
    grips: [tokenGrip(view), ...tapGrips(view)],
  };
}
