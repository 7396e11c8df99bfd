/**
 * Ballot boxes: k answers of one question are drawn, and each falls as a slip into the box of what
 * it says. One slip in the first box makes any of k right; the fullest box wins the vote. Beside it
 * all questions, and in how many of them that came out right.
 */
import type { Frame } from '../../../../sims/grpo/experiments/votes/frame.ts';
import type { Values } from '../../../../sims/grpo/experiments/votes/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { ballotsOf, openedOf } from './stage/ballots.ts';
import { boxes, startGrip } from './stage/boxes.ts';
import { layoutOf } from './stage/layout.ts';
import { questions } from './stage/questions.ts';
import { totals } from './stage/totals.ts';
import { kGrip, tray } from './stage/tray.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const { frame, values, width, open } = scene;
  const ballots = ballotsOf(frame, values.k);
  const opened = ballots[openedOf(open, ballots.length)];
  const layout = layoutOf(scene);
  return {
    width,
    height: layout.height,
    marks: [
      ...tray(scene, layout, opened),
      ...boxes(scene, layout, opened),
      ...questions(scene, layout, ballots, opened),
      ...totals(scene, layout, ballots),
    ],
    grips: [kGrip(scene, layout), startGrip(scene, layout, opened)],
  };
}
