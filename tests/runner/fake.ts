/** The worker's own code in this thread, and a screen whose time a test moves by hand. */
import type { Connect, Listener } from '../../src/runner/connect.ts';
import type { FromWorker, ToWorker } from '../../src/runner/protocol.ts';
import { breather, service } from '../../src/runner/service.ts';
import { find } from './toy.ts';

export interface FakeWorker {
  readonly heard: readonly ToWorker[];
  readonly listener: Listener;
  ended: boolean;
}

/** @param deaf which workers, by number, hear nothing more, as one deep in a frame */
export function fakeWorkers(deaf: (number: number) => boolean = () => false): {
  readonly connect: Connect;
  readonly workers: readonly FakeWorker[];
} {
  const workers: FakeWorker[] = [];
  const connect: Connect = (listener) => {
    const heard: ToWorker[] = [];
    const worker: FakeWorker = { heard, listener, ended: false };
    const number = workers.push(worker) - 1;
    const post = (message: FromWorker): void => {
      const copy = structuredClone(message); // as between page and worker
      setImmediate(() => worker.ended || listener.message(copy));
    };
    const breathe = breather();
    const receive = service(find, {
      post,
      now: () => performance.now(),
      breathe: () => (worker.ended ? new Promise(() => {}) : breathe()),
    });
    return {
      send: (message) => {
        heard.push(message);
        const copy = structuredClone(message);
        setImmediate(() => worker.ended || deaf(number) || receive(copy));
      },
      end: () => {
        worker.ended = true;
      },
    };
  };
  return { connect, workers };
}

/** Time that passes only when told. */
export class FakeClock {
  #now = 0;
  #callbacks = new Set<() => void>();

  now(): number {
    return this.#now;
  }

  frame(callback: () => void): () => void {
    this.#callbacks.add(callback);
    return () => this.#callbacks.delete(callback);
  }

  /** One frame of the screen, so many milliseconds later. */
  pass(milliseconds: number): void {
    this.#now += milliseconds;
    const due = [...this.#callbacks];
    this.#callbacks.clear();
    for (const callback of due) callback();
  }

  get waiting(): number {
    return this.#callbacks.size;
  }
}

/** Waits for something that will come about; the test's own time limit is the only one. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}
