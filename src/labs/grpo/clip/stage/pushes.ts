/** What became of every push of a rollout: each answer at each update is one. */
import type { Frame } from '../../../../../sims/grpo/experiments/clip/frame.ts';
import type { Values } from '../../../../../sims/grpo/experiments/clip/knobs.ts';
import { sum } from '../../../../../sims/math/vector.ts';
import { surrogate } from '../../../../../sims/grpo/surrogate.ts';

export type Sign = 'good' | 'bad';
export type State = 'pushed' | 'held' | 'masked';

/** One of the different answers that was written, and that stands above or below the mean. */
export interface Thread {
  readonly answer: number; // from 0
  readonly sign: Sign;
  readonly count: number; // how often it was written
  readonly advantage: number;
  readonly path: readonly number[]; // its ratio before each update and after the last  [μ + 1]
  readonly states: readonly State[]; // [μ]
}

export interface Pushes {
  readonly threads: readonly Thread[];
  readonly updates: number; // μ
  readonly held: number;
  readonly all: number; // G · μ
}

export function pushesOf({ written, advantages, paths }: Frame, trust: Values): Pushes {
  const updates = paths[0].length - 1;
  const threads = written.flatMap((count, answer): Thread[] => {
    const [advantage, path] = [advantages[answer], paths[answer]];
    if (count === 0 || advantage === 0) return [];
    const sign = advantage > 0 ? 'good' : 'bad';
    const states = path.slice(0, updates).map((ratio) => stateOf(ratio, sign, trust));
    return [{ answer, sign, count, advantage, path, states }];
  });
  const held = threads.map(
    ({ count, states }) => count * states.filter((state) => state === 'held').length,
  );
  return { threads, updates, held: sum(held), all: sum(written) * updates };
}

function stateOf(ratio: number, sign: Sign, { low, high, delta }: Values): State {
  const logRatio = Math.log(ratio);
  if (surrogate(logRatio, sign === 'good' ? 1 : -1, { low, high }).clipped) return 'held';
  return sign === 'bad' && delta > 0 && -logRatio > delta ? 'masked' : 'pushed';
}
