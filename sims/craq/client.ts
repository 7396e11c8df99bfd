/** A client: one operation at a time, tried again with the same number until it is answered (README, rule 8). */
import { manager, type Body, type Message, type Mode, type Rules } from './messages.ts';
import { servingOf } from './replica.ts';
import type { Chain } from './states.ts';

/** An operation as the client saw it. */
export interface Operation {
  readonly number: number;
  readonly client: string;
  readonly kind: 'write' | 'read';
  readonly chunk: number;
  /** What is written; of a read, what was answered. */
  readonly value: number;
  readonly call: number; // tick
  /** Missing while it was not answered: it may take effect at any later time. */
  readonly end?: number;
  readonly version?: number;
  /** Who answered. */
  readonly by?: string;
}

/** What a client wants next; a read may name the replica it would like to ask. */
export interface Wish {
  readonly kind: 'write' | 'read';
  readonly chunk: number;
  readonly value: number;
  readonly at?: string;
}

export interface Client {
  readonly id: string;
  chain: Chain;
  now?: Operation & { readonly at?: string };
  tryAt: number;
  giveUpAt: number;
  tries: number;
}

/** A client that wants nothing yet. @inner checked by clusterOf */
export const clientOf = (id: string, chain: Chain): Client => ({
  ...{ id, chain, tryAt: 0, giveUpAt: 0, tries: 0 },
});

/**
 * Begins an operation; the number is larger than any of this client's before.
 *
 * @inner checked by clusterOf
 */
export function begin(
  client: Client,
  wish: Wish,
  number: number,
  now: number,
  limit: number,
): void {
  client.now = { ...wish, number, client: client.id, call: now };
  client.tryAt = now;
  client.giveUpAt = now + limit;
  client.tries = 0;
}

/** Whom to ask: the head for a write; for a read the one wished for, or another that serves. */
function whom({ chain, now, tries }: Client, mode: Mode): string | undefined {
  const serving = servingOf(chain);
  if (now?.kind === 'write') return serving[0];
  if (mode === 'plain') return serving.at(-1);
  if (now?.at !== undefined && serving.includes(now.at) && tries < 4) return now.at;
  return serving[(tries + (now?.number ?? 0)) % Math.max(1, serving.length)];
}

/**
 * Time passes: try again, or give up; an operation that was given up is returned.
 *
 * @inner checked by clusterOf
 */
export function act(
  client: Client,
  { mode, patience }: Rules,
  now: number,
): { out: Message[]; over?: Operation } {
  const operation = client.now;
  if (operation === undefined) return { out: [] };
  if (now >= client.giveUpAt) {
    client.now = undefined;
    return { out: [], over: operation };
  }
  if (now < client.tryAt) return { out: [] };
  client.tryAt = now + patience;
  const say = (to: string, body: Body): Message => ({
    ...{ from: client.id, to, chain: client.chain.version, body },
  });
  const { number, chunk, value, kind } = operation;
  const to = whom(client, mode);
  const out = client.tries > 0 || to === undefined ? [say(manager, { kind: 'ask' })] : [];
  client.tries++;
  if (to === undefined) return { out };
  const body: Body =
    kind === 'write'
      ? { kind, number, chunk, value }
      : { kind, number, chunk, relaxed: mode === 'relaxed' };
  return { out: [...out, say(to, body)] };
}

/**
 * An answer, or the chain that it asked for; an operation that ended is returned.
 *
 * @inner checked by clusterOf
 */
export function told(
  client: Client,
  { from, body }: Message,
  now: number,
): { out: Message[]; over?: Operation } {
  if (body.kind === 'chain') {
    if (body.is.version > client.chain.version) client.chain = body.is;
    return { out: [] };
  }
  const operation = client.now;
  if (body.kind !== 'answer' || operation?.number !== body.number) return { out: [] };
  if (body.outcome === 'done') {
    client.now = undefined;
    const { version } = body;
    const value = operation.kind === 'read' ? body.value : operation.value;
    return { out: [], over: { ...operation, value, version, end: now, by: from } };
  }
  client.tryAt = Math.min(client.tryAt, now + pause);
  if (body.outcome === 'wait') return { out: [] };
  const ask: Message = {
    from: client.id,
    to: manager,
    chain: client.chain.version,
    body: { kind: 'ask' },
  };
  return { out: [ask] };
}

const pause = 4; // ticks before it asks again after a refusal
