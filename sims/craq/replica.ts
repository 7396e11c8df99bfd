/**
 * One target: what it keeps on its SSD, what it forgets when it stops, and its place in the chain
 * (3FS design notes; README, rules 1 and 6). The functions of the simulation change the replica that they
 * are given and return what it sends.
 */
import type { Body, Copy, Message, Request } from './messages.ts';
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

/** A target that serves from the first tick, with nothing on its SSD. @inner checked by clusterOf */
export function replicaOf(id: string, chain: Chain, phase: number, lease: number): Replica {
  return {
    ...{ id, phase, chain, lease, starts: 1, on: true, silent: false, synced: 0, tookOver: 1 },
    ...{ chunks: new Map(), waiting: new Map(), asking: new Map(), sent: new Map() },
  };
}

/** What it holds of a chunk; nothing is version 0. @inner checked by clusterOf */
export const copyOf = ({ chunks }: Replica, chunk: number): Copy => chunks.get(chunk) ?? empty;

/** Its public state in the chain that it knows. @inner checked by clusterOf */
export const stateOf = ({ chain, id }: Replica): PublicState =>
  chain.targets.find((target) => target.id === id)?.public ?? 'offline';

/** Who serves, from head to tail. @inner checked by clusterOf */
export const servingOf = ({ targets }: Chain): readonly string[] =>
  targets.filter((target) => target.public === 'serving').map(({ id }) => id);

/**
 * Whether it may answer anybody: in its place, and heard by the manager lately.
 *
 * @inner checked by clusterOf
 */
export const isServing = (replica: Replica): boolean =>
  replica.on && !replica.silent && replica.lease !== undefined && stateOf(replica) === 'serving';

const members = ({ targets }: Chain): readonly string[] =>
  targets.filter((target) => mayWrite(target.public)).map(({ id }) => id);

/** Whether writes enter here. @inner checked by clusterOf */
export const isHead = (replica: Replica): boolean => members(replica.chain)[0] === replica.id;

/** The one before (−1) or behind (1) among those that take writes. @inner checked by clusterOf */
export function neighbour(replica: Replica, step: 1 | -1): string | undefined {
  const all = members(replica.chain);
  const place = all.indexOf(replica.id);
  return place < 0 ? undefined : all[place + step];
}

/** Whether somebody is being rebuilt, as far as this one knows. @inner checked by clusterOf */
export const isSyncing = ({ chain }: Replica, id: string): boolean =>
  chain.targets.some((target) => target.id === id && target.public === 'syncing');

/** A message with the chain version of who sends it. @inner checked by clusterOf */
export const message = (replica: Replica, to: string, body: Body): Message => ({
  ...{ from: replica.id, to, chain: replica.chain.version, body },
});

/**
 * What it forgets: everything in memory. It stays silent until the manager calls it offline.
 *
 * @inner checked by clusterOf
 */
export function stop(replica: Replica): void {
  replica.silent = true;
  replica.starts++;
  replica.lease = undefined;
  replica.synced = 0;
  replica.tookOver = 0;
  for (const memory of [replica.waiting, replica.asking, replica.sent]) memory.clear();
}

/** Takes its power away. @inner checked by clusterOf */
export function unplug(replica: Replica): void {
  replica.on = false;
}

/** Gives it power again: it starts anew. @inner checked by clusterOf */
export function plugIn(replica: Replica): void {
  if (replica.on) return;
  replica.on = true;
  stop(replica);
}

/** The answer to a reader who must come back. @inner checked by clusterOf */
export const waits = (number: number): Body => ({
  ...{ kind: 'answer', number, outcome: 'wait', version: 0, value: 0 },
});
