/** What travels between clients, the targets of a chain and the manager, and the rules they follow. */
import type { Chain } from './states.ts';

/** Who answers a read while a newer version is on its way; relaxed may show what is not committed. */
export type Mode = (typeof modes)[number];
export const modes = ['plain', 'craq', 'strict', 'relaxed'] as const;

/**
 * The protocol as it should be, or with one rule broken on purpose: the head writes to the tail
 * before the replicas between (`early`); a replica commits before it has sent on (`eager`); an old
 * chain version is accepted (`stale`); nobody stops without the manager (`lease`); a new tail drops
 * what is pending (`drop`); request numbers stay where they were first seen (`forget`).
 */
export type Broken = (typeof variants)[number];
export const variants = ['none', 'early', 'eager', 'stale', 'lease', 'drop', 'forget'] as const;

/** Times are in ticks of one clock rate that everybody shares. */
export interface Rules {
  readonly mode: Mode;
  readonly broken: Broken;
  readonly timeout: number; // T: the manager declares dead who was not heard for so long
  readonly beat: number; // between heartbeats
  readonly resend: number; // before the head sends a pending version again
  readonly patience: number; // before a client tries again
}

export const manager = 'manager';

/** A client's request: numbers of one client grow. */
export interface Request {
  readonly client: string;
  readonly number: number;
}

/** For each client the last request applied, and the version that it made. */
export type Applied = ReadonlyMap<string, { readonly number: number; readonly version: number }>;

/** The version after the committed one, on its way. */
export interface Pending extends Request {
  readonly version: number; // u = v + 1
  readonly value: number;
}

/** What a replica holds of a chunk, as it is sent in recovery. */
export interface Copy {
  readonly committed: number; // v; 0 is empty
  readonly value: number;
  readonly chain: number; // chain version at commit
  readonly pending?: Pending;
  readonly applied: Applied;
}

/** A row of the list that a returning replica sends. */
export interface Meta {
  readonly chunk: number;
  readonly committed: number;
  readonly newest: number; // pending if any, else committed
  readonly chain: number;
}

export type Body =
  | { kind: 'write'; number: number; chunk: number; value: number }
  | { kind: 'read'; number: number; chunk: number; relaxed: boolean }
  | { kind: 'answer'; number: number; outcome: Outcome; version: number; value: number }
  | ({ kind: 'update'; chunk: number; whole?: Applied } & Pending)
  | { kind: 'ack'; chunk: number; version: number }
  | { kind: 'query'; number: number; chunk: number }
  | { kind: 'newest'; number: number; chunk: number; version?: number }
  | { kind: 'list' }
  | { kind: 'chunks'; metas: readonly Meta[] }
  | { kind: 'transfer'; chunk: number; copy: Copy }
  | { kind: 'remove'; chunk: number; committed: number }
  | { kind: 'done' }
  | { kind: 'beat'; start: number; synced: number; sent: number }
  | { kind: 'ask' }
  | { kind: 'chain'; is: Chain; sent?: number };

/** Refused: ask the manager for the chain first. Wait: the same again, a little later. */
export type Outcome = 'done' | 'refused' | 'wait';

export interface Message {
  readonly from: string;
  readonly to: string;
  readonly chain: number; // the sender's chain version
  readonly body: Readonly<Body>;
}
