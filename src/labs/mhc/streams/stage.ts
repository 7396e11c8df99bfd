/**
 * Dyes in pipes, through one mixer a layer: above mHC, whose pipes together always carry what was
 * poured in and end alike; below, to the same scale, HC, whose pipes swell and turn negative.
 */
import type { Frame } from '../../../../sims/mhc/experiments/streams/frame.ts';
import type { Values } from '../../../../sims/mhc/experiments/streams/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { caps } from './stage/caps.ts';
import { dyeGrips, dyes } from './stage/dyes.ts';
import { layoutOf } from './stage/layout.ts';
import { pipes } from './stage/pipes.ts';
import { words } from './stage/words.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [
      ...pipes(view, 'mhc'),
      ...pipes(view, 'hc'),
      ...caps(view),
      ...dyes(view),
      ...words(view),
    ],
    grips: dyeGrips(view),
  };
}
