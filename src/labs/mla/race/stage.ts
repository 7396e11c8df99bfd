/**
 * A race: each way to keep what was read has a lane. On it lies the cache that it must read for one
 * token, as an area, and how many tokens it has written when the absorbed way is where it is. Gold flags: how far it came on a real card. Beneath, the roof.
 */
import type { Frame } from '../../../../sims/mla/experiments/race/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/race/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { flags } from './stage/flags.ts';
import { lanes, ruler, strips } from './stage/lanes.ts';
import { layoutOf } from './stage/layout.ts';
import { contextGrip, loads } from './stage/loads.ts';
import { draftsGrip, roofline } from './stage/roofline.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [
      ...strips(view),
      ...ruler(view),
      ...loads(view),
      ...lanes(view),
      ...flags(view),
      ...roofline(view),
    ],
    grips: [contextGrip(view), draftsGrip(view)],
  };
}
