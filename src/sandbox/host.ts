/**
 * A frame without an origin in which a program runs, in a worker of that frame: it reaches no network, no
 * storage and nothing of the page. What it says is handed on as it is: nobody may trust it.
 */
import { page } from './frame.ts';
import { blockedWord, placeOf, type Program } from './link.ts';

/** Why a program was ended by its frame. */
export type Ended =
  | { readonly kind: 'flood' }
  /** It reached for what no such program may have: this address, or `eval`. */
  | { readonly kind: 'blocked'; readonly what: string }
  /** It did not start, or broke outside of a step: at this line, where one is known. */
  | {
      readonly kind: 'broken';
      readonly message: string;
      readonly path?: string;
      readonly line?: number;
    };

export interface Guest {
  said(data: unknown): void;
  ended(how: Ended): void;
  /** This page may have no such frame, or no worker in it. */
  refused(reason: string): void;
}

export interface Host {
  send(data: unknown): void;
  /** Takes the frame away, and the worker with it. */
  end(): void;
}

type FromFrame =
  | { readonly kind: 'ready' }
  | { readonly kind: 'said'; readonly data: unknown }
  | { readonly kind: 'flood' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'died'; readonly message: string; readonly line: number };

export function hosted(program: Program, guest: Guest): Host {
  const frame = document.createElement('iframe');
  const { port1: port, port2 } = new MessageChannel();
  const end = (): void => {
    port.close();
    frame.remove();
  };
  // The frame's own script tells; a stranger's words are in `data`.
  port.onmessage = ({ data: told }: MessageEvent<FromFrame>) => {
    if (told.kind === 'said') return guest.said(told.data);
    if (told.kind === 'ready') return;
    end();
    if (told.kind === 'flood') guest.ended({ kind: 'flood' });
    else if (told.kind === 'refused') guest.refused(told.message);
    else guest.ended(howItDied(told.message, program, told.line));
  };
  frame.hidden = true;
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.srcdoc = page;
  frame.onload = () => frame.contentWindow?.postMessage(program.text, '*', [port2]);
  document.body.append(frame);
  return { send: (data) => port.postMessage(data), end };
}

function howItDied(message: string, program: Program, line: number): Ended {
  const [, what] = message.split(blockedWord);
  if (what !== undefined) return { kind: 'blocked', what };
  return { kind: 'broken', message, ...placeOf(program, line) };
}

/** Calls after a silence of so many milliseconds; `heard` begins it anew, `stop` ends it. */
export function silence(
  patience: number,
  over: () => void,
): { readonly heard: () => void; readonly stop: () => void } {
  let guard: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(guard);
  return {
    heard() {
      stop();
      guard = setTimeout(over, patience);
    },
    stop,
  };
}

/** How long a program may say nothing. */
export const patience = 10_000; // ms
