/**
 * A connection to a run whose code somebody changed: what it says goes through the door, and one that
 * says nothing for too long is ended.
 */
import type { AnyFrame } from '../../sims/contract/frame.ts';
import type { Connect } from '../runner/connect.ts';
import type { ToWorker } from '../runner/protocol.ts';
import { Door, Refused, type Refusal } from './door.ts';
import { hosted, patience as usual, silence, type Ended } from './host.ts';
import type { Program } from './link.ts';

/** Why changed code was ended, besides its own errors. */
export type Ending = Refusal | Ended | { readonly kind: 'silent' };

export interface SandboxOptions {
  readonly program: Program;
  /** A frame of the original run. */
  readonly like: AnyFrame;
  /** Told before the listener hears that the worker died. */
  ended(ending: Ending): void;
  readonly patience?: number; // ms
}

/** Connects with a program instead of the page's own worker. */
export const sandboxed =
  ({ program, like, ended, patience = usual }: SandboxOptions): Connect =>
  (listener) => {
    let id = 0;
    const door = new Door(like, () => id);
    const stop = (ending: Ending): void => {
      guard.stop();
      host.end();
      ended(ending);
      listener.died(ending.kind);
    };
    const guard = silence(patience, () => stop({ kind: 'silent' }));
    const host = hosted(program, {
      said(data) {
        try {
          const message = door.admit(data);
          if (!message) return;
          if (message.kind === 'frames') guard.heard();
          else if (message.kind === 'done' || message.kind === 'failed') guard.stop();
          listener.message(message);
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          stop(error.refusal);
        }
      },
      ended: stop,
      refused(reason) {
        guard.stop();
        listener.refused(reason);
      },
    });
    return {
      send(message: ToWorker) {
        if (message.kind === 'start') id = message.id;
        if (message.kind !== 'change') guard.heard();
        host.send(message);
      },
      end() {
        guard.stop();
        host.end();
      },
    };
  };
