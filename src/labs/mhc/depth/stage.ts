/**
 * A pulse on its way through a pane for each layer: above with HC, below with mHC. Its height is its
 * size by equal ratios; what is more than ten times as large runs out of the panes.
 */
import type { Frame } from '../../../../sims/mhc/experiments/depth/frame.ts';
import type { Values } from '../../../../sims/mhc/experiments/depth/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { beam } from './stage/beam.ts';
import { grips, lens } from './stage/lens.ts';
import { layoutOf } from './stage/layout.ts';
import { numbers } from './stage/numbers.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...beam(view, 'hc'), ...beam(view, 'mhc'), ...lens(view), ...numbers(view)],
    grips: grips(view),
  };
}
