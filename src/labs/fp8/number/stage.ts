/**
 * A number on its way into few bits: its code as switches, its two neighbours magnified, and the
 * rulers of all values of six formats on one scale. Drag the number and it snaps in all of them.
 */
import type { Frame } from '../../../../sims/fp8/experiments/number/frame.ts';
import type { Values } from '../../../../sims/fp8/experiments/number/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { bits } from './stage/bits.ts';
import { layoutOf } from './stage/layout.ts';
import { numberGrip, rulers } from './stage/rulers.ts';
import { strip } from './stage/strip.ts';
import { verdict } from './stage/verdict.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...strip(view), ...rulers(view), ...bits(view), ...verdict(view)],
    grips: [numberGrip(view)],
  };
}
