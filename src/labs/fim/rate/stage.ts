/**
 * Two bars of one network, the longer the better: how many holes it fills, and how well it goes on with
 * a text. Over them the share of documents with a hole, to drag; the number is what going on has lost.
 */
import type { Frame } from '../../../../sims/fim/experiments/rate/frame.ts';
import type { Values } from '../../../../sims/fim/experiments/rate/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { bars } from './stage/bars.ts';
import { layoutOf } from './stage/layout.ts';
import { rateGrip, track } from './stage/track.ts';
import { verdict } from './stage/verdict.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...track(view), ...bars(view), ...verdict(view)],
    grips: [rateGrip(view)],
  };
}
