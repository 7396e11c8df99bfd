/**
 * How a write goes down the chain and its acknowledgement up (3FS design notes, data replication;
 * README, rules 2 and 7).
 */
import type { Body, Message, Rules } from './messages.ts';
import {
  copyOf,
  isHead,
  isSyncing,
  message,
  neighbour,
  type Replica,
  servingOf,
} from './replica.ts';

/**
 * Sends what is pending to the next in the chain, whole where that one is being rebuilt.
 *
 * @inner checked by clusterOf
 */
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

/**
 * Pending becomes committed; the acknowledgement goes to the one before, or to the client.
 *
 * @inner checked by clusterOf
 */
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

/**
 * The lock is free: the next write that was not applied already becomes pending.
 *
 * @inner checked by clusterOf
 */
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
