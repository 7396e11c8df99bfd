/**
 * One target as a state machine: what it keeps on its SSD, what it forgets when it stops, and what
 * it does when its chain changes or time passes (3FS design notes; README, rules 1, 4, 6, 7). The
 * functions change the replica that they are given and return what it sends.
 */
import type { Copy, Message, Body, Request, Rules } from './messages.ts';
import { manager } from './messages.ts';
import type { Chain, PublicState } from './states.ts';
import { mayWrite } from './states.ts';

export interface Waiting extends Request {
  readonly value: number;
}

export interface Replica {
  readonly id: string;
  readonly phase: number; // so that not all heartbeats fall on one tick
  /** On the SSD. */
  readonly chunks: Map<number, Copy>;
  chain: Chain;
  starts: number;
  /** In memory. */
  on: boolean;
  silent: boolean; // restarted, and not yet offline for the manager
  lease?: number; // serves until this tick
  tookOver: number; // the last chain version in which it did so (rule 4)
  synced: number; // chain version at which recovery was done
  readonly waiting: Map<number, Waiting[]>; // for the lock, by chunk; at the head
  readonly asking: Map<number, { readonly client: string; readonly chunk: number }>; // CRAQ
  readonly sent: Map<number, number>; // tick at which a pending version was last sent on
}

export const empty: Copy = { committed: 0, value: 0, chain: 0, applied: new Map() };

export function replicaOf(id: string, chain: Chain, phase: number, lease: number): Replica {
  return {
    ...{ id, phase, chain, lease, starts: 1, on: true, silent: false, synced: 0, tookOver: 1 },
    ...{ chunks: new Map(), waiting: new Map(), asking: new Map(), sent: new Map() },
  };
}

export const copyOf = ({ chunks }: Replica, chunk: number): Copy => chunks.get(chunk) ?? empty;

export const stateOf = ({ chain, id }: Replica): PublicState =>
  chain.targets.find((target) => target.id === id)?.public ?? 'offline';

export const servingOf = ({ targets }: Chain): readonly string[] =>
  targets.filter((target) => target.public === 'serving').map(({ id }) => id);

/** Whether it may answer anybody: in its place, and heard by the manager lately. */
export const isServing = (replica: Replica): boolean =>
  replica.on && !replica.silent && replica.lease !== undefined && stateOf(replica) === 'serving';

const members = ({ targets }: Chain): readonly string[] =>
  targets.filter((target) => mayWrite(target.public)).map(({ id }) => id);

export const isHead = (replica: Replica): boolean => members(replica.chain)[0] === replica.id;

export function neighbour(replica: Replica, step: 1 | -1): string | undefined {
  const all = members(replica.chain);
  const place = all.indexOf(replica.id);
  return place < 0 ? undefined : all[place + step];
}

export const isSyncing = ({ chain }: Replica, id: string): boolean =>
  chain.targets.some((target) => target.id === id && target.public === 'syncing');

export const message = (replica: Replica, to: string, body: Body): Message => ({
  ...{ from: replica.id, to, chain: replica.chain.version, body },
});

/** What it forgets: everything in memory. It stays silent until the manager calls it offline. */
export function stop(replica: Replica): void {
  replica.silent = true;
  replica.starts++;
  replica.lease = undefined;
  replica.synced = 0;
  replica.tookOver = 0;
  for (const memory of [replica.waiting, replica.asking, replica.sent]) memory.clear();
}

export function unplug(replica: Replica): void {
  replica.on = false;
}

export function plugIn(replica: Replica): void {
  if (replica.on) return;
  replica.on = true;
  stop(replica);
}

/** Sends what is pending to the next in the chain, whole where that one is being rebuilt. */
export function forward(replica: Replica, chunk: number, rules: Rules, now: number): Message[] {
  const { pending, applied } = copyOf(replica, chunk);
  if (pending === undefined) return [];
  const next = neighbour(replica, 1);
  if (next === undefined) return commit(replica, chunk, rules, now);
  replica.sent.set(chunk, now);
  const whole = isSyncing(replica, next) ? applied : undefined;
  const named = rules.broken === 'forget' ? { client: '', number: 0 } : {};
  const update: Body = { kind: 'update', chunk, ...pending, ...named };
  const out = [message(replica, next, { ...update, whole })];
  const tail = servingOf(replica.chain).at(-1);
  if (rules.broken === 'early' && isHead(replica) && tail !== undefined && tail !== next)
    out.unshift(message(replica, tail, update));
  if (rules.broken === 'eager') out.push(...commit(replica, chunk, rules, now));
  return out;
}

/** Pending becomes committed; the acknowledgement goes to the one before, or to the client. */
export function commit(replica: Replica, chunk: number, rules: Rules, now: number): Message[] {
  const copy = copyOf(replica, chunk);
  const { pending } = copy;
  if (pending === undefined) return [];
  const { client, number, version, value } = pending;
  const applied = new Map(copy.applied);
  if (client !== '') applied.set(client, { number, version });
  replica.chunks.set(chunk, { committed: version, value, chain: replica.chain.version, applied });
  const before = neighbour(replica, -1);
  if (before !== undefined) return [message(replica, before, { kind: 'ack', chunk, version })];
  const answer: Body = { kind: 'answer', number, outcome: 'done', version, value };
  const answers = client === '' ? [] : [message(replica, client, answer)];
  return [...answers, ...next(replica, chunk, rules, now)];
}

/** The lock is free: the next write that was not applied already becomes pending. */
export function next(replica: Replica, chunk: number, rules: Rules, now: number): Message[] {
  const queue = replica.waiting.get(chunk) ?? [];
  if (copyOf(replica, chunk).pending !== undefined) return [];
  const out: Message[] = [];
  for (let first = queue.shift(); first !== undefined; first = queue.shift()) {
    const copy = copyOf(replica, chunk);
    const { client, number, value } = first;
    const last = copy.applied.get(client);
    if (last !== undefined && last.number >= number) {
      const { version } = last;
      out.push(
        message(replica, client, { kind: 'answer', number, outcome: 'done', version, value }),
      );
      continue;
    }
    const pending = { version: copy.committed + 1, value, client, number };
    replica.chunks.set(chunk, { ...copy, pending });
    return [...out, ...forward(replica, chunk, rules, now)];
  }
  return out;
}

/** A chain as the manager says it is. Only a higher version is adopted. */
export function adopt(replica: Replica, chain: Chain): void {
  if (chain.version < replica.chain.version) return;
  const isNew = chain.version > replica.chain.version;
  replica.chain = chain;
  const state = stateOf(replica);
  const isOut = state === 'offline' || state === 'lastsrv';
  if (isNew && isOut && !replica.silent) stop(replica);
  if (isOut) replica.silent = false;
  if (isNew && state === 'syncing') dropPending(replica);
}

/** Once in each chain, as soon as it may serve in it: what is pending is driven to an end (rule 4). */
export function settle(replica: Replica, rules: Rules, now: number): Message[] {
  if (!isServing(replica) || replica.tookOver >= replica.chain.version) return [];
  replica.tookOver = replica.chain.version;
  const isTail = neighbour(replica, 1) === undefined;
  if (isTail && rules.broken === 'drop') dropPending(replica);
  const out = [...replica.asking].map(([number, { client }]) =>
    message(replica, client, waits(number)),
  );
  replica.asking.clear();
  if (!isTail && !isHead(replica)) return out;
  for (const chunk of replica.chunks.keys()) out.push(...forward(replica, chunk, rules, now));
  return out;
}

/** Of one that returns: had it been committed anywhere, recovery would bring it (ours). */
function dropPending({ chunks }: Replica): void {
  for (const [chunk, copy] of chunks) chunks.set(chunk, { ...copy, pending: undefined });
}

export const waits = (number: number): Body => ({
  ...{ kind: 'answer', number, outcome: 'wait', version: 0, value: 0 },
});

/** Time passes: the lease may run out, heartbeats go out, what is pending is sent again. */
export function pass(replica: Replica, rules: Rules, now: number): Message[] {
  if (!replica.on) return [];
  const isOver = replica.lease !== undefined && now > replica.lease;
  if (isOver && rules.broken !== 'lease') stop(replica);
  const out: Message[] = [];
  if ((now + replica.phase) % rules.beat === 0) {
    const { starts, synced } = replica;
    const body: Body = replica.silent
      ? { kind: 'ask' }
      : { kind: 'beat', start: starts, synced, sent: now };
    out.push(message(replica, manager, body));
  }
  if (!isServing(replica)) return out;
  const after = neighbour(replica, 1);
  if (
    after !== undefined &&
    isSyncing(replica, after) &&
    (now + replica.phase) % rules.resend === 0
  )
    out.push(message(replica, after, { kind: 'list' }));
  if (!isHead(replica)) return out;
  for (const [chunk, at] of replica.sent)
    if (now - at >= rules.resend) out.push(...forward(replica, chunk, rules, now));
  return out;
}
