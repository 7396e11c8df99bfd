/** What is drawn and counted of a cluster. */
import { manager, type Message } from '../../../messages.ts';
import { type Cluster, operations } from '../../../cluster.ts';
import { judge } from '../../../history.ts';
import { copyOf, isServing } from '../../../replica.ts';
import type { Copy, Flight, Row } from '../frame.ts';

export const copiesOf = ({ replicas, watch }: Cluster): readonly Copy[] =>
  replicas.map((replica) => {
    const { committed, pending } = copyOf(replica, 0);
    const target = watch.chain.targets.find(({ id }) => id === replica.id);
    return {
      ...{ id: replica.id, on: replica.on, answers: isServing(replica) },
      ...{ state: target?.public ?? 'offline', committed, pending: pending?.version ?? 0 },
    };
  });

/** Heartbeats and what the manager says are left out. */
export const flightsOf = ({ net, now }: Cluster): readonly Flight[] =>
  net.flights.flatMap(({ id, message, sent, due }): Flight[] => {
    const seen = kindOf(message);
    if (seen === undefined) return [];
    const part = Math.min(1, (now - sent) / Math.max(1, due - sent));
    return [{ id, ...seen, from: message.from, to: message.to, part }];
  });

function kindOf({ from, to, body }: Message): Pick<Flight, 'kind' | 'version'> | undefined {
  if (from === manager || to === manager) return undefined;
  switch (body.kind) {
    case 'update':
    case 'ack':
      return { kind: body.kind, version: body.version };
    case 'newest':
      return { kind: 'newest', version: body.version ?? 0 };
    case 'query':
    case 'read':
      return { kind: body.kind, version: 0 };
    case 'write':
      return { kind: 'write', version: body.value };
    case 'answer':
      return { kind: 'answer', version: body.version };
    case 'transfer':
      return { kind: 'recovery', version: body.copy.committed };
    default:
      return { kind: 'recovery', version: 0 };
  }
}

/** Operations as the clients saw them, by their calls. */
export const rowsOf = (cluster: Cluster): readonly Row[] =>
  [...operations(cluster)]
    .sort((a, b) => a.call - b.call || a.number - b.number)
    .map(({ client, kind, value, call, end, by }): Row => [
      ...([client, kind === 'write', value, call] as const),
      ...([end ?? -1, by ?? ''] as const),
    ]);

/** The two that contradict, if no order explains what was seen. */
export function contradiction(rows: readonly Row[]): readonly number[] {
  const verdict = judge(
    rows.map(([, isWrite, value, call, end]) => ({
      ...{ kind: isWrite ? ('write' as const) : ('read' as const), value, call },
      end: end < 0 ? undefined : end,
    })),
  );
  return verdict.linearizable ? [] : [verdict.earlier, verdict.later];
}

/** Reads with something older than what was read, or acknowledged, before they began. */
export function backwardsOf(rows: readonly Row[]): number {
  const ended = rows.filter(([, , , , end]) => end >= 0);
  return ended.filter(
    ([, isWrite, version, call]) =>
      !isWrite && ended.some(([, , other, , end]) => end < call && other > version),
  ).length;
}
