/** A run from its first frame to its last in a worker of its own: for bets, repeats, pinned runs. */
import type { AnyFrame } from '../../sims/contract/frame.ts';
import type { Connect } from './connect.ts';
import { RunFailed, type Failure } from './failure.ts';
import type { Which } from './protocol.ts';
import type { Recipe } from './recipe.ts';

export interface WholeOptions {
  /** More frames have come. */
  progress?(more: readonly AnyFrame[]): void;
  readonly signal?: AbortSignal;
}

/** @throws RunFailed when the simulation refuses, no worker works, or the signal aborts */
export function whole(
  connect: Connect,
  which: Which,
  recipe: Recipe,
  { progress, signal }: WholeOptions = {},
): Promise<readonly AnyFrame[]> {
  return new Promise((resolve, reject) => {
    const frames: AnyFrame[] = [];
    const settle = (outcome: () => void): void => {
      connection.end();
      signal?.removeEventListener('abort', abort);
      outcome();
    };
    const fail = (reason: Failure['reason'], message: string): void =>
      settle(() => reject(new RunFailed({ reason, message })));
    const abort = (): void => fail('stopped', '');
    const connection = connect({
      message: (message) => {
        if (message.kind === 'frames') {
          frames.push(...message.frames);
          progress?.(message.frames);
        } else if (message.kind === 'done') settle(() => resolve(frames));
        else if (message.kind === 'failed') fail(message.reason, message.message);
      },
      died: (message) => fail('killed', message),
      refused: (message) => fail('refused', message),
    });
    if (signal?.aborted) return abort();
    signal?.addEventListener('abort', abort);
    connection.send({ kind: 'start', id: 1, ...which, recipe, horizon: Infinity });
  });
}
