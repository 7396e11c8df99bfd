/** Who answers a read, and with what, while a newer version is on its way (README, rule 5). */
import type { Body, Message, Rules } from './messages.ts';
import { copyOf, message, neighbour, type Replica, servingOf, waits } from './replica.ts';

type Of<Kind extends Body['kind']> = Extract<Body, { kind: Kind }>;

const done = (
  replica: Replica,
  client: string,
  number: number,
  of: { version: number; value: number },
): Message =>
  message(replica, client, {
    kind: 'answer',
    number,
    outcome: 'done',
    version: of.version,
    value: of.value,
  });

/**
 * A read at a serving replica. In a plain chain the last serving one alone answers. One that holds
 * nothing pending answers with what is committed. With something pending CRAQ asks the tail, 3FS
 * lets the client wait, or shows the pending version to whoever asked for a relaxed read.
 * @inner checked by clusterOf
 */
export function answerRead(
  replica: Replica,
  client: string,
  body: Of<'read'>,
  { mode }: Rules,
): Message[] {
  const { number, chunk, relaxed } = body;
  const { committed, value, pending } = copyOf(replica, chunk);
  const tail = servingOf(replica.chain).at(-1);
  if (mode === 'plain' && tail !== replica.id)
    return [
      message(replica, client, {
        kind: 'answer',
        number,
        outcome: 'refused',
        version: 0,
        value: 0,
      }),
    ];
  if (pending === undefined) return [done(replica, client, number, { version: committed, value })];
  if (mode === 'relaxed' && relaxed) return [done(replica, client, number, pending)];
  if (mode !== 'craq' || tail === undefined || tail === replica.id)
    return [message(replica, client, waits(number))];
  replica.asking.set(number, { client, chunk });
  return [message(replica, tail, { kind: 'query', number, chunk })];
}

/**
 * A version query (CRAQ). Dirty itself, with one being rebuilt behind it, the tail has no answer.
 *
 * @inner checked by clusterOf
 */
export function askedFor(
  replica: Replica,
  from: string,
  { number, chunk }: Of<'query'>,
): Message[] {
  const { committed, pending } = copyOf(replica, chunk);
  const isTail = servingOf(replica.chain).at(-1) === replica.id;
  const isSure = isTail && (pending === undefined || neighbour(replica, 1) === undefined);
  const version = isSure ? committed : undefined;
  return [message(replica, from, { kind: 'newest', number, chunk, version })];
}

/**
 * The tail has spoken: the version that it named, or a newer one that was committed since.
 *
 * @inner checked by clusterOf
 */
export function toldNewest(replica: Replica, { number, chunk, version }: Of<'newest'>): Message[] {
  const asked = replica.asking.get(number);
  if (asked === undefined) return [];
  replica.asking.delete(number);
  const { committed, value, pending } = copyOf(replica, chunk);
  const { client } = asked;
  if (version === undefined) return [message(replica, client, waits(number))];
  if (committed >= version) return [done(replica, client, number, { version: committed, value })];
  if (pending?.version === version) return [done(replica, client, number, pending)];
  return [message(replica, client, waits(number))];
}
