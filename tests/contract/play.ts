/** Plays a run for a bounded time: what must hold of a run must hold of its beginning. */
import { drive } from '../../sims/contract/drive.ts';
import type { AnyFrame } from '../../sims/contract/frame.ts';
import type { Values } from '../../sims/contract/parameters.ts';
import type { Intervention, Run } from '../../sims/contract/simulation.ts';

export interface Played {
  readonly frames: readonly AnyFrame[];
  /** The run came to its end. */
  readonly ended: boolean;
}

export async function play(
  run: Run,
  values: Values,
  {
    interventions = [],
    milliseconds = Infinity,
    most = Infinity,
  }: {
    readonly interventions?: readonly Intervention[];
    readonly milliseconds?: number;
    readonly most?: number;
  },
): Promise<Played> {
  const resources = await run.prepare?.(values);
  const frames: AnyFrame[] = [];
  const end = performance.now() + milliseconds;
  const playing = drive(run, values, resources, interventions);
  while (frames.length < most && (frames.length < 1 || performance.now() < end)) {
    const next = playing.next();
    if (next.done) return { frames, ended: true };
    frames.push(next.value);
  }
  return { frames, ended: false };
}
