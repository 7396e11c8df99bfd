/**
 * Two areas against the context: what reading all costs, and a strip of k tokens with the indexer’s
 * wedge; gold what one H100 took; beneath, the cache that selection does not make smaller.
 */
import type { Frame } from '../../../../sims/dsa/experiments/cost/frame.ts';
import type { Values } from '../../../../sims/dsa/experiments/cost/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { areas, contextGrip } from './stage/areas.ts';
import { cache } from './stage/cache.ts';
import { inset } from './stage/inset.ts';
import { layoutOf } from './stage/layout.ts';
import { measured } from './stage/measured.ts';
import { numbers } from './stage/numbers.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...areas(view), ...inset(view), ...measured(view), ...cache(view), ...numbers(view)],
    grips: [contextGrip(view)],
  };
}
