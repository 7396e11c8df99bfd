/**
 * The page's side of the worker: one run at a time, each start ending the run before it. A worker
 * that answers takes the new run as it is, warm; one that is deep in a frame is ended and replaced.
 */
import type { Connect, Connection } from './connect.ts';
import type { FromWorker, Start, ToWorker } from './protocol.ts';

export interface LinkListener {
  /** Only messages of the latest start. */
  message(message: FromWorker): void;
  died(reason: string): void;
  /** This page may start no worker. */
  refused(reason: string): void;
  /** Nothing came for `slowAfter` although something was asked for. */
  slow(): void;
}

export interface LinkOptions {
  readonly patience?: number;
  readonly slowAfter?: number;
}

type WithoutId<M> = M extends { readonly id: number } ? Omit<M, 'id'> : never;

export class Link {
  readonly #connect: Connect;
  readonly #listener: LinkListener;
  /** How long a worker may keep a new start waiting. */
  readonly #patience: number; // ms
  readonly #slowAfter: number; // ms
  #connection: Connection | undefined;
  /** The worker has spoken: it is loaded. */
  #alive = false;
  #id = 0;
  #replace: ReturnType<typeof setTimeout> | undefined;
  #guard: ReturnType<typeof setTimeout> | undefined;

  constructor(
    connect: Connect,
    listener: LinkListener,
    { patience = 100, slowAfter = 10_000 }: LinkOptions = {},
  ) {
    this.#connect = connect;
    this.#listener = listener;
    this.#patience = patience;
    this.#slowAfter = slowAfter;
  }

  start(run: Omit<Start, 'id' | 'kind'>): void {
    const message: Start = { kind: 'start', id: ++this.#id, ...run };
    clearTimeout(this.#replace);
    this.#connection ??= this.#open();
    this.#connection.send(message);
    if (!this.#alive) return; // it is loading: the start will be heard in its turn
    this.#replace = setTimeout(() => {
      this.end();
      this.#connection = this.#open();
      this.#connection.send(message);
    }, this.#patience);
  }

  send(message: WithoutId<Exclude<ToWorker, Start>>): void {
    this.#connection?.send({ ...message, id: this.#id });
  }

  /** Something is expected of the worker from now on, or no more. */
  expect(something: boolean): void {
    clearTimeout(this.#guard);
    if (something) this.#guard = setTimeout(() => this.#listener.slow(), this.#slowAfter);
  }

  /** Ends the worker at once; the next start makes a new one. */
  end(): void {
    clearTimeout(this.#replace);
    this.#connection?.end();
    this.#connection = undefined;
    this.#alive = false;
  }

  #open(): Connection {
    const over = (tell: () => void): void => {
      if (connection !== this.#connection) return;
      this.expect(false);
      this.end();
      tell();
    };
    const connection = this.#connect({
      message: (message) => {
        if (connection !== this.#connection) return;
        this.#alive = true;
        if (message.id !== this.#id) return;
        clearTimeout(this.#replace);
        this.#listener.message(message);
      },
      died: (reason) => over(() => this.#listener.died(reason)),
      refused: (reason) => over(() => this.#listener.refused(reason)),
    });
    return connection;
  }
}
