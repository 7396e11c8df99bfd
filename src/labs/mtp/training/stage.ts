/**
 * One text and two readers above it: the main model on each letter, the module on the same letter one
 * place earlier. Beneath, how often they agree, and how much has been learnt, over the training.
 */
import type { Frame } from '../../../../sims/mtp/experiments/training/frame.ts';
import type { Values } from '../../../../sims/mtp/experiments/training/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { curves } from './stage/curves.ts';
import { layoutOf } from './stage/layout.ts';
import { costGrip, numbers } from './stage/numbers.ts';
import { readers } from './stage/readers.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...readers(view), ...curves(view), ...numbers(view)],
    grips: [costGrip(view)],
  };
}
