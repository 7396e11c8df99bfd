/** Plays an experiment for a bounded time: what must hold of a run must hold of its beginning. */
import type { AnyFrame, Experiment, Intervention } from '../../sims/contract.ts';
import { drive } from '../../sims/drive.ts';
import type { Values } from '../../sims/parameters.ts';

export interface Played {
  readonly frames: readonly AnyFrame[];
  /** The run came to its end. */
  readonly ended: boolean;
}

export async function play(
  experiment: Experiment,
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
  const resources = await experiment.prepare?.(values);
  const frames: AnyFrame[] = [];
  const end = performance.now() + milliseconds;
  const run = drive(experiment, values, resources, interventions);
  while (frames.length < most && (frames.length < 1 || performance.now() < end)) {
    const next = run.next();
    if (next.done) return { frames, ended: true };
    frames.push(next.value);
  }
  return { frames, ended: false };
}
