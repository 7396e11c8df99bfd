/**
 * The same documents as two strips of text under one blade: holes made before it is cut, and after. What
 * a cut tears is coral, and the number is how many of the holes that are.
 */
import type { Frame } from '../../../../sims/fim/experiments/packing/frame.ts';
import type { Values } from '../../../../sims/fim/experiments/packing/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { blade, bladeGrip } from './stage/blade.ts';
import { layoutOf } from './stage/layout.ts';
import { legend } from './stage/legend.ts';
import { strips } from './stage/strips.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...legend(view), ...strips(view), ...blade(view)],
    grips: [bladeGrip(view)],
  };
}
