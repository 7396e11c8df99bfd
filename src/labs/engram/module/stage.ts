/**
 * A text with one letter changed: above it a comb shows whom one place listens to, beneath it stand
 * all who hear the change, as loud as they hear it, and a line measures how far that is.
 */
import type { Frame } from '../../../../sims/engram/experiments/module/frame.ts';
import type { Values } from '../../../../sims/engram/experiments/module/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { layoutOf } from './stage/layout.ts';
import { numbers, tokenGrip } from './stage/numbers.ts';
import { tapGrips, taps } from './stage/taps.ts';
import { tokens } from './stage/tokens.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...tokens(view), ...taps(view), ...numbers(view)],
    grips: [tokenGrip(view), ...tapGrips(view)],
  };
}
