/**
 * One budget as a bar, divided between experts and rows of memory; under it the valley of the
 * trained models' losses, and a marble where the divider stands.
 */
import type { Frame } from '../../../../sims/engram/experiments/budget/frame.ts';
import type { Values } from '../../../../sims/engram/experiments/budget/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { bar, dividerGrip } from './stage/bar.ts';
import { layoutOf } from './stage/layout.ts';
import { modelGrips, valley } from './stage/valley.ts';
import { verdict } from './stage/verdict.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...bar(view), ...valley(view), ...verdict(view)],
    grips: [dividerGrip(view), ...modelGrips(view)],
  };
}
