/**
 * Three copies in a row with their versions as sheets, messages on their way, plugs and links to
 * pull; below, what the clients saw in time and whether an order explains it.
 */
import type { Frame } from '../../../../sims/craq/experiments/chain/frame.ts';
import type { Values } from '../../../../sims/craq/experiments/chain/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { copies } from './stage/copies.ts';
import { lanes } from './stage/lanes.ts';
import { layoutOf } from './stage/layout.ts';
import { flights, grips, wires } from './stage/links.ts';
import { numbers } from './stage/numbers.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...numbers(view), ...wires(view), ...copies(view), ...flights(view), ...lanes(view)],
    grips: grips(view),
  };
}
