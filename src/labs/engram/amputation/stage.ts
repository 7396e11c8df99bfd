/**
 * The answers of one model in two columns, with its table and without, and how many of a hundred are
 * right. The table itself can be taken out.
 */
import type { Frame } from '../../../../sims/engram/experiments/amputation/frame.ts';
import type { Values } from '../../../../sims/engram/experiments/amputation/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { answers } from './stage/answers.ts';
import { groups } from './stage/groups.ts';
import { layoutOf } from './stage/layout.ts';
import { table, tableGrip } from './stage/table.ts';
import { verdict } from './stage/verdict.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...table(view), ...groups(view), ...answers(view), ...verdict(view)],
    grips: [tableGrip(view)],
  };
}
