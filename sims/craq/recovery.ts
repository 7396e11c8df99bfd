/**
 * How a target that was away is filled again by the one before it (3FS design notes, "Data
 * recovery"; README, rule 7): new writes as whole chunks, the rest by comparing lists.
 */
import { requireWhole } from '../math/checks.ts';
import type { Body, Copy, Message, Meta, Rules } from './messages.ts';
import { copyOf, message, type Replica } from './replica.ts';
import { forward } from './writes.ts';

/** A chunk's row in the list. @inner checked by clusterOf */
export const metaOf = (chunk: number, { committed, pending, chain }: Copy): Meta => ({
  ...{ chunk, committed, newest: pending?.version ?? committed, chain },
});

/**
 * What the one before sends and what the returning one must remove: chunks that are only local,
 * that have a higher local chain version, or whose committed number is not the newest one there.
 *
 * @param local what the one before holds
 * @param remote the list of the one that returns
 * @throws RangeError for a chunk twice in a list, or versions that are no whole numbers
 */
export function differences(
  local: readonly Meta[],
  remote: readonly Meta[],
): { readonly send: number[]; readonly remove: number[] } {
  for (const metas of [local, remote])
    if (new Set(metas.map(({ chunk }) => chunk)).size < metas.length)
      throw new RangeError(
        `differences requires each chunk once in a list, got ${metas.length} rows with fewer chunks`,
      );
  for (const meta of [...local, ...remote]) {
    requireWhole('differences', 'chunks', meta.chunk, 0);
    requireWhole('differences', 'committed versions', meta.committed, 0);
    requireWhole('differences', 'newest versions', meta.newest, 0);
    requireWhole('differences', 'chain versions', meta.chain, 0);
  }
  const there = new Map(remote.map((meta) => [meta.chunk, meta]));
  const here = new Set(local.map(({ chunk }) => chunk));
  const send = local.filter(({ chunk, chain, committed }) => {
    const other = there.get(chunk);
    if (other === undefined) return true;
    return chain > other.chain || (chain === other.chain && committed !== other.newest);
  });
  return {
    send: send.map(({ chunk }) => chunk),
    remove: remote.map(({ chunk }) => chunk).filter((chunk) => !here.has(chunk)),
  };
}

/**
 * At the one before: compares, sends what differs, or says that all is done. Done is ours where the
 * notes are silent: what is pending here may have been shown by a tail that is gone, so the one that
 * returns must hold that, too, before it may serve.
 * @inner checked by clusterOf
 */
export function compared(
  replica: Replica,
  to: string,
  metas: readonly Meta[],
  rules: Rules,
  now: number,
): Message[] {
  const local = [...replica.chunks].map(([chunk, copy]) => metaOf(chunk, copy));
  const held = local.filter(({ newest }) => newest > 0);
  const { send, remove } = differences(held, metas);
  const there = new Map(metas.map(({ chunk, committed }) => [chunk, committed]));
  const late = held.filter(({ chunk, newest }) => there.get(chunk) !== newest);
  if (send.length + remove.length + late.length === 0)
    return [message(replica, to, { kind: 'done' })];
  return [
    ...send.map((chunk) => {
      const { committed, value, chain, applied } = copyOf(replica, chunk);
      const known = rules.broken === 'forget' ? new Map<string, never>() : applied;
      const copy = { committed, value, chain, applied: known };
      return message(replica, to, { kind: 'transfer', chunk, copy });
    }),
    ...late.flatMap(({ chunk }) => forward(replica, chunk, rules, now)),
    ...remove.map((chunk) =>
      message(replica, to, { kind: 'remove', chunk, committed: there.get(chunk) ?? 0 }),
    ),
  ];
}

/** The list that it is asked for. @inner checked by clusterOf */
export const listed = (replica: Replica, to: string): Message[] => [
  message(replica, to, {
    kind: 'chunks',
    metas: [...replica.chunks].map(([chunk, copy]) => metaOf(chunk, copy)),
  }),
];

/**
 * At the one that returns: it takes writes and transfers, and serves nobody.
 *
 * @inner checked by clusterOf
 */
export function received(
  replica: Replica,
  from: string,
  body: Readonly<Body>,
  rules: Rules,
): Message[] {
  switch (body.kind) {
    case 'list':
      return listed(replica, from);
    case 'done':
      replica.synced = replica.chain.version;
      return [];
    case 'remove':
      // only what was listed: a write may have come since, and this may come late (ours)
      if (copyOf(replica, body.chunk).committed === body.committed)
        replica.chunks.delete(body.chunk);
      return [];
    case 'transfer':
      if (body.copy.committed >= copyOf(replica, body.chunk).committed)
        replica.chunks.set(body.chunk, body.copy);
      return [];
    case 'update': {
      const { chunk, version, value, client, number, whole } = body;
      if (version > copyOf(replica, chunk).committed) {
        const known = rules.broken === 'forget' ? [] : [...(whole ?? [])];
        const applied = new Map(known);
        if (client !== '') applied.set(client, { number, version });
        const { version: chain } = replica.chain;
        replica.chunks.set(chunk, { committed: version, value, chain, applied });
      }
      return [message(replica, from, { kind: 'ack', chunk, version })];
    }
    case 'read':
    case 'write':
      return [
        message(replica, from, {
          ...{ kind: 'answer', number: body.number, outcome: 'refused', version: 0, value: 0 },
        }),
      ];
    default:
      return [];
  }
}
