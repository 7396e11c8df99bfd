/**
 * A connection to a run whose code somebody changed: what it says goes through the door, and one that
 * says nothing for too long is ended.
 */
import type { AnyFrame } from '../../sims/contract/frame.ts';
import type { Connect } from '../runner/connect.ts';
import type { FromWorker, ToWorker } from '../runner/protocol.ts';
import { Door, Refused, type Refusal } from './door.ts';
import { hosted, patience as usual, silence, type Ended } from './host.ts';
import { placeOf, type Program } from './link.ts';
import { atLine } from './where.ts';

/** Why changed code was ended, besides its own errors. */
export type Ending = Refusal | Ended | { readonly kind: 'silent' };

export interface SandboxOptions {
  readonly program: Program;
  /** A frame of the original run. */
  readonly like: AnyFrame;
  /** It runs, or runs again. */
  began(): void;
  /** Told before the listener hears that the worker died. */
  ended(ending: Ending): void;
  readonly patience?: number; // ms
}

/** Connects with a program instead of the page's own worker. */
export const sandboxed =
  ({ program, like, began, ended, patience = usual }: SandboxOptions): Connect =>
  (listener) => {
    let id = 0;
    /** Frames that were asked for, and those that came: a run that owes none may be silent. */
    let asked = 0;
    let came = 0;
    const door = new Door(like, () => id);
    const stop = (ending: Ending): void => {
      guard.stop();
      host.end();
      ended(ending);
      listener.died('');
    };
    const guard = silence(patience, () => stop({ kind: 'silent' }));
    const host = hosted(program, {
      said(data) {
        try {
          const message = door.admit(data);
          if (!message) return;
          if (message.kind === 'frames') came += message.frames.length;
          if (message.kind === 'done' || message.kind === 'failed' || came >= asked) guard.stop();
          else if (message.kind === 'frames') guard.heard();
          listener.message(placed(message, program));
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
        if (message.kind === 'start') {
          [id, came, asked] = [message.id, 0, message.horizon + 1];
          began();
        } else if (message.kind === 'extend') asked = Math.max(asked, message.horizon + 1);
        if (message.kind !== 'change' && came < asked) guard.heard();
        host.send(message);
      },
      end() {
        guard.stop();
        host.end();
      },
    };
  };

/** An error of a step is said with its file and line, where it brought one. */
function placed(message: FromWorker, program: Program): FromWorker {
  if (message.kind !== 'failed') return message;
  const [, said, line] = atLine.exec(message.message) ?? [];
  const place = line === undefined ? undefined : placeOf(program, Number(line));
  if (said === undefined) return message;
  return { ...message, message: place ? `${place.path}:${place.line}: ${said}` : said };
}
