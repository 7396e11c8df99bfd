/**
 * Two trainings from one start, one of which also guesses one letter further: their losses, which lie
 * on each other, and the gap between them magnified, piece by piece of a text that neither learnt.
 */
import type { Frame } from '../../../../sims/mtp/experiments/training/frame.ts';
import type { Values } from '../../../../sims/mtp/experiments/training/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { drafts, gap, heading } from './stage/gap.ts';
import { layoutOf } from './stage/layout.ts';
import { grip, letters, weight } from './stage/letters.ts';
import { losses } from './stage/losses.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [
      ...heading(view),
      ...letters(view),
      ...weight(view),
      ...losses(view),
      ...gap(view),
      ...drafts(view),
    ],
    grips: [grip(view)],
  };
}
