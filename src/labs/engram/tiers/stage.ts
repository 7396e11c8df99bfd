/**
 * A table on three floors, how many lookups each of them serves, and the clock of one step: blocks
 * that compute, and under them what is fetched meanwhile, to one scale.
 */
import type { Frame } from '../../../../sims/engram/experiments/tiers/frame.ts';
import type { Values } from '../../../../sims/engram/experiments/tiers/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { clock } from './stage/clock.ts';
import { layoutOf } from './stage/layout.ts';
import { link, linkGrip } from './stage/link.ts';
import { layerGrip, model } from './stage/model.ts';
import { floorGrips, warehouse } from './stage/warehouse.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...warehouse(view), ...model(view), ...clock(view), ...link(view)],
    grips: [...floorGrips(view), layerGrip(view), linkGrip(view)],
  };
}
