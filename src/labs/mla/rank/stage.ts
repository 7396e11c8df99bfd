/**
 * Four attentions answer the same questions about cards of which each keeps only so many numbers:
 * jars with a square for each number, divided among heads, and a lamp for each question that is
 * answered right.
 */
import type { Frame } from '../../../../sims/mla/experiments/rank/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/rank/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { compareGrip, compares } from './stage/compares.ts';
import { jars } from './stage/jars.ts';
import { lamps } from './stage/lamps.ts';
import { layoutOf } from './stage/layout.ts';
import { question } from './stage/question.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...question(view), ...jars(view), ...lamps(view), ...compares(view)],
    grips: [compareGrip(view)],
  };
}
