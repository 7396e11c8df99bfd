/** The one place that makes a worker. Tests hand in a connection of their own. */
import type { CheckAnswer, CheckRequest, FromWorker, ToWorker } from './protocol.ts';

export interface Listener<From = FromWorker> {
  message(message: From): void;
  /** The worker could not be loaded, or died. */
  died(reason: string): void;
  /** This page may start no worker: there is none in this browser, or none for a frame like this. */
  refused(reason: string): void;
}

export interface Connection<To = ToWorker> {
  send(message: To): void;
  /** Ends the worker at once, whatever it is doing. */
  end(): void;
}

export type Connect<To = ToWorker, From = FromWorker> = (
  listener: Listener<From>,
) => Connection<To>;

/** A worker for one check. */
export type ConnectChecker = Connect<CheckRequest, CheckAnswer>;

/** Connects with what `make` makes, unless that is refused. */
export const connectBy =
  <To, From>(make: () => Worker): Connect<To, From> =>
  (listener) => {
    let worker: Worker;
    try {
      worker = make();
    } catch (refused) {
      queueMicrotask(() => listener.refused(String(refused)));
      return { send: () => {}, end: () => {} };
    }
    worker.onmessage = ({ data }: MessageEvent<From>) => listener.message(data);
    worker.onmessageerror = () => listener.died('unreadable message');
    worker.onerror = (event) => {
      event.preventDefault(); // told on the page, not in the console
      listener.died(event.message ?? '');
    };
    return {
      send: (message) => worker.postMessage(message),
      end: () => worker.terminate(),
    };
  };

const make = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

export const connectWorker: Connect = connectBy(make);

/** Whether this build can check with tensors: a file of one lab carries none for that. */
export const connectChecker: ConnectChecker | undefined = connectBy(make);
