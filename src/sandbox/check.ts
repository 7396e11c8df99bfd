/** The tests of a changed file, played where its run plays: in a frame without an origin. */
import { hosted, patience as usual, silence, type Ended } from './host.ts';
import type { Program } from './link.ts';
import type { Result } from './testing.ts';

/** Most results that are listened to. */
const most = 1000;

/** Why no more results come. */
export type Broken =
  | Ended
  | { readonly kind: 'silent' }
  | { readonly kind: 'shape' }
  | { readonly kind: 'refused'; readonly message: string };

export interface CheckOptions {
  readonly program: Program;
  result(result: Result): void;
  /** It ended well, or so. */
  over(broken?: Broken): void;
  readonly patience?: number; // ms
}

/** Plays them; the answer ends it early. */
export function checked({ program, result, over, patience = usual }: CheckOptions): () => void {
  let count = 0;
  const stop = (broken?: Broken): void => {
    guard.stop();
    host.end();
    over(broken);
  };
  const guard = silence(patience, () => stop({ kind: 'silent' }));
  const host = hosted(program, {
    said(data) {
      const admitted = resultIn(data);
      if (admitted === 'done') return stop();
      if (!admitted || ++count > most) return stop({ kind: 'shape' });
      if ('failed' in admitted) return stop({ kind: 'broken', message: admitted.failed });
      guard.heard();
      result(admitted);
    },
    ended: stop,
    refused: (message) => stop({ kind: 'refused', message }),
  });
  guard.heard();
  host.send('play');
  return () => {
    guard.stop();
    host.end();
  };
}

/** Plain data made anew from what was said; undefined for what is nothing of the kind. */
export function resultIn(said: unknown): Result | 'done' | { readonly failed: string } | undefined {
  if (typeof said !== 'object' || said === null) return undefined;
  const of = (name: string): unknown =>
    Object.hasOwn(said, name) ? Reflect.get(said, name) : undefined;
  const [kind, from, name, passed, message] = ['kind', 'from', 'name', 'passed', 'message'].map(of);
  if (kind === 'done') return 'done';
  if (typeof message !== 'string') return undefined;
  if (kind === 'failed') return { failed: message.slice(0, 600) };
  if (kind !== 'result' || typeof name !== 'string' || typeof passed !== 'boolean')
    return undefined;
  if (typeof from !== 'string') return undefined;
  const short = { from: from.slice(0, 300), name: name.slice(0, 300) };
  return { ...short, passed, message: message.slice(0, 600) };
}
