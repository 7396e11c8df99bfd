/**
 * Requests as long as their caches, cut where the plan cuts them; beneath, who reads what and when:
 * cut among all processors, and with one processor each. A line goes across both: now.
 */
import type { Frame } from '../../../../sims/flashmla/experiments/split/frame.ts';
import type { Values } from '../../../../sims/flashmla/experiments/split/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { lanes } from './stage/lanes.ts';
import { layoutOf } from './stage/layout.ts';
import { moreGrips, numbers, processorsLine } from './stage/numbers.ts';
import { grips, requests } from './stage/requests.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...requests(view), ...lanes(view), ...processorsLine(view), ...numbers(view)],
    grips: [...grips(view), ...moreGrips(view)],
  };
}
