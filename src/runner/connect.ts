/** The one place that makes a worker. Tests hand in a connection of their own. */
import type { FromWorker, ToWorker } from './protocol.ts';

export interface Listener {
  message(message: FromWorker): void;
  /** The worker could not be loaded, or died. */
  died(reason: string): void;
  /** This page may start no worker: there is none in this browser, or none for a frame like this. */
  refused(reason: string): void;
}

export interface Connection {
  send(message: ToWorker): void;
  /** Ends the worker at once, whatever it is doing. */
  end(): void;
}

export type Connect = (listener: Listener) => Connection;

/** Connects with what `make` makes, unless that is refused. */
export const connectBy =
  (make: () => Worker): Connect =>
  (listener) => {
    let worker: Worker;
    try {
      worker = make();
    } catch (refused) {
      queueMicrotask(() => listener.refused(String(refused)));
      return { send: () => {}, end: () => {} };
    }
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => listener.message(data);
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

export const connectWorker = connectBy(
  () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
);
