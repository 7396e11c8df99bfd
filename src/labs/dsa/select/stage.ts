/**
 * One query and its past: the indexer's bars over all tokens, beams of attention from those that are
 * read; beneath, a window of as many tokens.
 */
import type { Frame } from '../../../../sims/dsa/experiments/select/frame.ts';
import type { Values } from '../../../../sims/dsa/experiments/select/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { beams } from './stage/beams.ts';
import { layoutOf } from './stage/layout.ts';
import { numbers } from './stage/numbers.ts';
import { tokenGrips, tokens } from './stage/tokens.ts';
import { slidingWindow, windowGrip } from './stage/window.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...beams(view), ...tokens(view), ...slidingWindow(view), ...numbers(view)],
    grips: [...tokenGrips(view), windowGrip(view)],
  };
}
