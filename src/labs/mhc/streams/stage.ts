/**
 * Dyes through one mixer a layer, mHC and HC about one middle and to one scale: mHC's four streams in
 * front, always as high together as what was poured in; behind them, in coral, how HC's swell.
 */
import type { Frame } from '../../../../sims/mhc/experiments/streams/frame.ts';
import type { Values } from '../../../../sims/mhc/experiments/streams/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { dyeGrips, dyes } from './stage/dyes.ts';
import { flood, shore } from './stage/flood.ts';
import { layoutOf } from './stage/layout.ts';
import { ends, river } from './stage/river.ts';
import { words } from './stage/words.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [
      ...flood(view),
      ...dyes(view),
      ...river(view),
      ...shore(view),
      ...ends(view),
      ...words(view),
    ],
    grips: dyeGrips(view),
  };
}
