/**
 * A matrix as tiles, at the ends of its rows and columns a bar with their sums, and beside it what it
 * makes of one unit poured into each stream. Half steps stretch rows or columns until bars meet 1.
 */
import type { Frame } from '../../../../sims/mhc/experiments/sinkhorn/frame.ts';
import type { Values } from '../../../../sims/mhc/experiments/sinkhorn/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { head } from './stage/head.ts';
import { layoutOf } from './stage/layout.ts';
import { numbers } from './stage/numbers.ts';
import { pour } from './stage/pour.ts';
import { sums } from './stage/sums.ts';
import { tileGrips, tiles } from './stage/tiles.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...head(view), ...tiles(view), ...sums(view), ...pour(view), ...numbers(view)],
    grips: tileGrips(view),
  };
}
