/**
 * Two needles of one network: how many holes it fills, and how well it goes on with a text. Below
 * them how they came there, how going on was asked, and the share of documents to drag.
 */
import type { Frame } from '../../../../sims/fim/experiments/rate/frame.ts';
import type { Values } from '../../../../sims/fim/experiments/rate/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { asking } from './stage/asking.ts';
import { dials } from './stage/dials.ts';
import { history } from './stage/history.ts';
import { layoutOf } from './stage/layout.ts';
import { rateGrip, track } from './stage/track.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...dials(view), ...history(view), ...asking(view), ...track(view)],
    grips: [rateGrip(view)],
  };
}
