/** What a target does when its chain changes or time passes (README, rules 4, 6 and 7). */
import { manager, type Body, type Message, type Rules } from './messages.ts';
import {
  isHead,
  isServing,
  isSyncing,
  message,
  neighbour,
  type Replica,
  stateOf,
  stop,
  waits,
} from './replica.ts';
import type { Chain } from './states.ts';
import { forward } from './writes.ts';

/**
 * A chain as the manager says it is. Only a higher version is adopted.
 *
 * @inner checked by clusterOf
 */
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

/**
 * Once in each chain, as soon as it may serve in it: what is pending is driven to an end (rule 4).
 *
 * @inner checked by clusterOf
 */
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

/**
 * Time passes: the lease may run out, heartbeats go out, what is pending is sent again.
 *
 * @inner checked by clusterOf
 */
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
