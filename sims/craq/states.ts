/**
 * What the manager of 3FS knows of a target, and what a chain of targets is
 * (3FS, docs/design_notes.md, "Failure detection" and "Data recovery").
 */
import { requireOneOf } from '../math/checks.ts';

/** What everybody is told of a target; it decides who may read and write there. */
export type PublicState = 'serving' | 'syncing' | 'waiting' | 'lastsrv' | 'offline';

/** What the service of a target says of itself; only the manager hears it. */
export type LocalState = 'up-to-date' | 'online' | 'offline';

/** A storage unit on one SSD. */
export interface Target {
  readonly id: string;
  readonly public: PublicState;
  readonly local: LocalState;
}

/** Targets from head to tail; the version grows by one when order or a public state changed. */
export interface Chain {
  readonly version: number; // from 1
  readonly targets: readonly Target[];
}

/** In the order in which a chain is made anew. */
export const publicStates: readonly PublicState[] = [
  'serving',
  'lastsrv',
  'syncing',
  'waiting',
  'offline',
];

/** Who may read: serving alone. @throws RangeError for a state that there is not */
export function mayRead(state: PublicState): boolean {
  requireOneOf('mayRead', 'state', state, publicStates);
  return state === 'serving';
}

/** Who takes writes: serving and, as whole chunks, syncing. @throws RangeError for a state that there is not */
export function mayWrite(state: PublicState): boolean {
  requireOneOf('mayWrite', 'state', state, publicStates);
  return state === 'serving' || state === 'syncing';
}
