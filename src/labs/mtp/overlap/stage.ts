/**
 * Two hills of bars over the same words, dragged by hand: what both have in common is kept, what
 * sticks out of the model's is what a rejected draft is replaced from; beneath, what was written.
 */
import type { Frame } from '../../../../sims/mtp/experiments/overlap/frame.ts';
import type { Values } from '../../../../sims/mtp/experiments/overlap/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { dart } from './stage/dart.ts';
import { handles, hills } from './stage/hills.ts';
import { layoutOf } from './stage/layout.ts';
import { numbers } from './stage/numbers.ts';
import { pile } from './stage/pile.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...hills(view), ...pile(view), ...dart(view), ...numbers(view)],
    grips: handles(view),
  };
}
