/**
 * A connection to a run whose code somebody changed. It lives in a frame without an origin, in a worker
 * of that frame: it reaches no network, no storage and nothing of the page; what it says goes through
 * the door. One that says nothing for too long is ended.
 */
import type { Connect } from '../runner/connect.ts';
import type { ToWorker } from '../runner/protocol.ts';
import { Door, Refused, type Refusal } from './door.ts';
import { page } from './frame.ts';
import { placeOf, type Program } from './link.ts';
import type { AnyFrame } from '../../sims/contract/frame.ts';

/** Why changed code was ended, besides its own errors. */
export type Ending =
  | Refusal
  /** No frame for so long. */
  | { readonly kind: 'silent' }
  | { readonly kind: 'flood' }
  /** The program did not start, or broke outside of a step: at this line, where one is known. */
  | {
      readonly kind: 'broken';
      readonly message: string;
      readonly path?: string;
      readonly line?: number;
    };

export interface SandboxOptions {
  readonly program: Program;
  /** A frame of the original run. */
  readonly like: AnyFrame;
  /** Told before the listener hears that the worker died. */
  ended(ending: Ending): void;
  /** How long it may say nothing. */
  readonly patience?: number; // ms
}

/** Connects with a program instead of the page's own worker. */
export const sandboxed =
  ({ program, like, ended, patience = 10_000 }: SandboxOptions): Connect =>
  (listener) => {
    const frame = document.createElement('iframe');
    const { port1: port, port2 } = new MessageChannel();
    let id = 0;
    let guard: ReturnType<typeof setTimeout> | undefined;
    const door = new Door(like, () => id);

    const end = (): void => {
      clearTimeout(guard);
      port.close();
      frame.remove(); // and the worker with it
    };
    const stop = (ending: Ending): void => {
      end();
      ended(ending);
      listener.died(ending.kind);
    };
    const watch = (): void => {
      clearTimeout(guard);
      guard = setTimeout(() => stop({ kind: 'silent' }), patience);
    };
    const hear = (said: unknown): void => {
      try {
        const message = door.admit(said);
        if (!message) return;
        if (message.kind === 'frames') watch();
        else if (message.kind === 'done' || message.kind === 'failed') clearTimeout(guard);
        listener.message(message);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        stop(error.refusal);
      }
    };

    // What the frame's own script says; a stranger's words are in `data`.
    port.onmessage = ({ data: told }: MessageEvent<FromFrame>) => {
      if (told.kind === 'said') hear(told.data);
      else if (told.kind === 'flood') stop({ kind: 'flood' });
      else if (told.kind === 'refused') {
        end();
        listener.refused(told.message);
      } else if (told.kind === 'died') {
        stop({ kind: 'broken', message: told.message, ...placeOf(program, told.line) });
      }
    };
    frame.hidden = true;
    frame.title = '';
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = page;
    frame.onload = () => frame.contentWindow?.postMessage(program.text, '*', [port2]);
    document.body.append(frame);

    return {
      send(message: ToWorker) {
        if (message.kind === 'start') id = message.id;
        if (message.kind !== 'change') watch();
        port.postMessage(message);
      },
      end,
    };
  };

type FromFrame =
  | { readonly kind: 'ready' }
  | { readonly kind: 'said'; readonly data: unknown }
  | { readonly kind: 'flood' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'died'; readonly message: string; readonly line: number };
