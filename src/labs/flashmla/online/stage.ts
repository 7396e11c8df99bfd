/**
 * A row of scores of which one tile at a time is on the chip, the highest so far as a line across it,
 * and beneath what is held: the sum and the output, which shrink together when the line rises.
 */
import type { Frame } from '../../../../sims/flashmla/experiments/online/frame.ts';
import type { Values } from '../../../../sims/flashmla/experiments/online/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { held } from './stage/held.ts';
import { layoutOf } from './stage/layout.ts';
import { numbers } from './stage/numbers.ts';
import { grips, hints, row } from './stage/row.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...row(view), ...hints(view), ...held(view), ...numbers(view)],
    grips: grips(view),
  };
}
