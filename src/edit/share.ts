/** A change as a part of an address: what differs, packed; and back. */
import { applyPatch, createPatch } from 'diff';

/** A longer one is given as a file. */
export const longest = 4096; // characters

const through = async (
  bytes: Uint8Array<ArrayBuffer>,
  by: ReadableWritablePair,
): Promise<Uint8Array> =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(by)).arrayBuffer());

/** For `#edit:moe/gate.ts:…`. */
export async function packed(path: string, original: string, text: string): Promise<string> {
  const patch = createPatch(path, original, text, '', '', { context: 2 });
  const bytes = new TextEncoder().encode(patch);
  const small = await through(bytes, new CompressionStream('deflate-raw'));
  return btoa(String.fromCharCode(...small))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** @throws Error for what was not packed so, or not of this text */
export async function unpacked(original: string, part: string): Promise<string> {
  const binary = atob(part.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (c) => c.charCodeAt(0));
  const patch = new TextDecoder().decode(
    await through(bytes, new DecompressionStream('deflate-raw')),
  );
  const text = applyPatch(original, patch);
  if (text === false) throw new Error('unpacked requires a change of this file as it is now');
  return text;
}

/** What an address asks to be edited: `#edit:moe/gate.ts`, or with a change after a colon. */
export interface Asked {
  /** From the root. */
  readonly path: string;
  readonly part?: string;
}

export function askedIn(hash: string): Asked | undefined {
  const [, path, part] = /^#edit:([\w/.-]+\.ts)(?::([\w-]+))?$/.exec(hash) ?? [];
  if (path === undefined) return undefined;
  return { path: `sims/${path}`, ...(part !== undefined && { part }) };
}

/** The fragment that asks for a file and a change of it. */
export const fragmentOf = (path: string, part = ''): string =>
  `#edit:${path.replace(/^sims\//, '')}${part && `:${part}`}`;

/** The line, from 1, where a text leaves the original: a change that came with an address is shown there. */
export function firstChanged(original: string, text: string): number {
  const [before, now] = [original.split('\n'), text.split('\n')];
  const at = now.findIndex((line, i) => line !== before[i]);
  if (at >= 0) return at + 1;
  return now.length < before.length ? now.length : 1;
}
