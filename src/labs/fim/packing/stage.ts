/**
 * Documents as strips of words on two belts, each cut by one blade into windows; a hole that the
 * blade has torn is coral. Below, what an editor's cache keeps while somebody types before the hole.
 */
import type { Frame } from '../../../../sims/fim/experiments/packing/frame.ts';
import type { Values } from '../../../../sims/fim/experiments/packing/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { belts, blade } from './stage/belts.ts';
import { cache, cursorGrip } from './stage/cache.ts';
import { layoutOf } from './stage/layout.ts';
import { legend } from './stage/legend.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...belts(view), ...legend(view), ...cache(view)],
    grips: [blade(view), cursorGrip(view)],
  };
}
