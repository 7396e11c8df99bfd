/**
 * The manager as the simulation needs it: who was heard when, and the chain made anew when a target
 * was silent for T or came back (3FS design notes, "Failure detection"; README, rule 6).
 */
import { generateNewChain } from './manager.ts';
import { manager, type Message, type Rules } from './messages.ts';
import type { Chain, LocalState, Target } from './states.ts';

interface Heard {
  readonly at: number;
  readonly start: number;
  readonly synced: number;
}

export interface Watch {
  chain: Chain;
  readonly heard: Map<string, Heard>;
  /** Who was declared dead counts as alive only with a later start (ours). */
  readonly least: Map<string, number>;
  /** Chain version at which a target became syncing: "done" counts from then on (ours). */
  readonly since: Map<string, number>;
}

/** A manager that has just heard everybody. @inner checked by clusterOf */
export function watchOf(chain: Chain): Watch {
  const heard = new Map(chain.targets.map(({ id }) => [id, { at: 0, start: 1, synced: 0 }]));
  return { chain, heard, least: new Map(), since: new Map() };
}

const told = (to: string, chain: Chain, sent?: number): Message => ({
  ...{ from: manager, to, chain: chain.version, body: { kind: 'chain', is: chain, sent } },
});

/**
 * A heartbeat renews the lease from when it was sent; a question is answered with the chain.
 *
 * @inner checked by clusterOf
 */
export function hear(watch: Watch, { from, body }: Message, now: number): Message[] {
  if (body.kind === 'ask') return [told(from, watch.chain)];
  if (body.kind !== 'beat') return [];
  const { start, synced, sent } = body;
  const before = watch.heard.get(from);
  const isOld = start < (watch.least.get(from) ?? 0) || start < (before?.start ?? 0);
  if (isOld) return [told(from, watch.chain)];
  const isSame = before?.start === start;
  const known = isSame ? Math.max(before.synced, synced) : synced;
  watch.heard.set(from, { at: now, start, synced: known });
  return [told(from, watch.chain, sent)];
}

/**
 * Declares dead who was silent for T, and tells everybody when the chain has changed.
 *
 * @inner checked by clusterOf
 */
export function manage(watch: Watch, { timeout }: Rules, now: number): Message[] {
  for (const [id, { at, start }] of watch.heard) {
    if (now - at < timeout) continue;
    watch.heard.delete(id);
    watch.least.set(id, start + 1);
  }
  const { version, targets } = watch.chain;
  const local = (target: Target): LocalState => {
    const heard = watch.heard.get(target.id);
    if (heard === undefined) return 'offline';
    if (target.public === 'serving') return 'up-to-date';
    const isDone = heard.synced >= (watch.since.get(target.id) ?? Infinity);
    return target.public === 'syncing' && isDone ? 'up-to-date' : 'online';
  };
  const seen = targets.map((target) => ({ ...target, local: local(target) }));
  const anew = generateNewChain({ version, targets: seen });
  watch.chain = anew;
  if (anew.version === version) return [];
  for (const target of anew.targets) {
    const was = targets.find(({ id }) => id === target.id);
    if (target.public === 'syncing' && was?.public !== 'syncing')
      watch.since.set(target.id, anew.version);
  }
  return anew.targets.map(({ id }) => told(id, anew));
}
