/**
 * A tap whose share of writes is dragged feeds three chains. Each copy is a bar of its time, filled with
 * the reads, writes and small messages that it serves; under it the clients in its queue.
 */
import type { Frame } from '../../../../sims/craq/experiments/throughput/frame.ts';
import type { Values } from '../../../../sims/craq/experiments/throughput/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { chain } from './stage/chain.ts';
import { lanes, layoutOf } from './stage/layout.ts';
import { legend, numbers } from './stage/numbers.ts';
import { grips, tap } from './stage/tap.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [
      ...tap(view),
      ...lanes.flatMap((lane) => [...chain(view, lane), ...numbers(view, lane)]),
      ...legend(view),
    ],
    grips: grips(view),
  };
}
