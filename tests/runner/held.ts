/** A run of a toy with workers in this thread and a clock that a test moves. */
import { startOf } from '../../sims/contract/drive.ts';
import type { Values } from '../../sims/contract/parameters.ts';
import type { Run as AnyRun } from '../../sims/contract/simulation.ts';
import type { Recipe } from '../../src/runner/recipe.ts';
import { Run, type RunOptions } from '../../src/runner/run.svelte.ts';
import { FakeClock, fakeWorkers, until, type FakeWorker } from './fake.ts';
import { walk } from './toy.ts';

export interface Held {
  readonly run: Run;
  readonly clock: FakeClock;
  readonly workers: readonly FakeWorker[];
}

export function held(
  name: string,
  { knobs }: Pick<AnyRun, 'knobs'>,
  more: Partial<RunOptions> = {},
): Held {
  const clock = new FakeClock();
  const { connect, workers } = fakeWorkers();
  const which = { technique: 'toy', experiment: name };
  const recipe = { values: startOf(knobs), interventions: [] };
  const pace = name === 'walk' ? 20 : 30;
  const run = new Run({ which, knobs, recipe, pace, connect, clock, ...more });
  return { run, clock, workers };
}

/** A recipe without changes on the way. */
export const plain = (values: Values): Recipe => ({ values, interventions: [] });

/** The walk with room for changes: started, played to a step and paused. */
export async function walked(to: number): Promise<Held> {
  const all = held('walk', walk);
  all.run.start(plain(startOf(walk.knobs)));
  await until(() => all.run.frontier >= 0);
  all.run.playback.scrub(to);
  await until(() => all.run.playback.target === undefined);
  return all;
}
