/** What a target does with a message: writes and acknowledgements (README, rules 2 and 3). */
import { manager, type Body, type Message, type Rules } from './messages.ts';
import { answerRead, askedFor, toldNewest } from './reads.ts';
import { compared, listed, received } from './recovery.ts';
import type { Replica } from './replica.ts';
import * as own from './replica.ts';
import { adopt, settle } from './turns.ts';
import { commit, forward, next } from './writes.ts';

type Of<Kind extends Body['kind']> = Extract<Body, { kind: Kind }>;

/**
 * Lets a replica act on a message; one without power or in silence hears only the manager.
 *
 * @inner checked by clusterOf
 */
export function receive(
  replica: Replica,
  { from, chain, body }: Message,
  rules: Rules,
  now: number,
): Message[] {
  if (!replica.on) return [];
  if (body.kind === 'chain') {
    if (body.sent !== undefined && !replica.silent)
      replica.lease = Math.max(replica.lease ?? 0, body.sent + rules.timeout / 2);
    adopt(replica, body.is);
    return settle(replica, rules, now);
  }
  if (replica.silent) return [];
  const isRequest = body.kind === 'read' || body.kind === 'write';
  if (chain < replica.chain.version && rules.broken !== 'stale')
    return isRequest ? [own.message(replica, from, refusal(body.number))] : [];
  if (chain > replica.chain.version) {
    const ask = own.message(replica, manager, { kind: 'ask' });
    return isRequest ? [ask, own.message(replica, from, own.waits(body.number))] : [ask];
  }
  if (own.stateOf(replica) === 'syncing') return received(replica, from, body, rules);
  if (!own.isServing(replica))
    return isRequest ? [own.message(replica, from, refusal(body.number))] : [];
  switch (body.kind) {
    case 'write':
      return write(replica, from, body, rules, now);
    case 'update':
      return update(replica, from, body, rules, now);
    case 'ack':
      return own.copyOf(replica, body.chunk).pending?.version === body.version
        ? commit(replica, body.chunk, rules, now)
        : [];
    case 'read':
      return answerRead(replica, from, body, rules);
    case 'query':
      return askedFor(replica, from, body);
    case 'newest':
      return toldNewest(replica, body);
    case 'chunks':
      return compared(replica, from, body.metas, rules, now);
    case 'list':
      return listed(replica, from);
    default:
      return [];
  }
}

const refusal = (number: number): Body => ({
  ...{ kind: 'answer', number, outcome: 'refused', version: 0, value: 0 },
});

/** At the head: applied already, pending already, or in line for the lock. */
function write(
  replica: Replica,
  client: string,
  body: Of<'write'>,
  rules: Rules,
  now: number,
): Message[] {
  const { number, chunk, value } = body;
  if (!own.isHead(replica)) return [own.message(replica, client, refusal(number))];
  const copy = own.copyOf(replica, chunk);
  const last = copy.applied.get(client);
  if (last !== undefined && last.number >= number) {
    const { version } = last;
    return [
      own.message(replica, client, { kind: 'answer', number, outcome: 'done', version, value }),
    ];
  }
  if (copy.pending?.client === client && copy.pending.number === number) return [];
  const queue = replica.waiting.get(chunk) ?? [];
  replica.waiting.set(chunk, queue);
  if (!queue.some((other) => other.client === client && other.number === number))
    queue.push({ client, number, value });
  return next(replica, chunk, rules, now);
}

/** From the one before: known already, pending already, or new. */
function update(
  replica: Replica,
  from: string,
  body: Of<'update'>,
  rules: Rules,
  now: number,
): Message[] {
  const { chunk, version, value, client, number } = body;
  const copy = own.copyOf(replica, chunk);
  if (version <= copy.committed)
    return [own.message(replica, from, { kind: 'ack', chunk, version })];
  if (version !== copy.committed + 1) return [];
  if (copy.pending === undefined)
    replica.chunks.set(chunk, { ...copy, pending: { version, value, client, number } });
  return forward(replica, chunk, rules, now);
}
