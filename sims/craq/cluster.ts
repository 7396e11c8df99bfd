/** Clients, a chain of targets, the manager and the links between them, tick by tick. */
import { requireFinite, requireOneOf, requireWhole } from '../math/checks.ts';
import type { Random } from '../math/random.ts';
import { act, begin, type Client, clientOf, type Operation, told, type Wish } from './client.ts';
import { manager, type Message, modes, type Rules, variants } from './messages.ts';
import { arriving, type Network, network, send, type Weather } from './network.ts';
import { receive } from './receive.ts';
import { type Replica, replicaOf } from './replica.ts';
import type { Chain } from './states.ts';
import { pass } from './turns.ts';
import { hear, manage, type Watch, watchOf } from './watch.ts';

export interface Cluster {
  readonly rules: Rules;
  now: number;
  readonly replicas: readonly Replica[];
  readonly clients: readonly Client[];
  readonly watch: Watch;
  readonly net: Network;
  /** Ended or given up, in the order in which they did. */
  readonly history: Operation[];
  numbers: number;
}

export interface Layout {
  readonly targets: readonly string[]; // from head to tail
  readonly clients: readonly string[];
}

/**
 * A cluster in which everybody serves and nobody has written yet.
 *
 * @throws RangeError for an empty chain, a name twice, or times that cannot be kept
 */
export function clusterOf(layout: Layout, rules: Rules, weather: Weather, random: Random): Cluster {
  const { targets, clients } = layout;
  if (targets.length === 0)
    throw new RangeError('clusterOf requires at least one target, got none');
  const names = [...targets, ...clients, manager];
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined)
    throw new RangeError(`clusterOf requires each name once, got ${twice} twice`);
  for (const [name, time] of Object.entries(rules))
    if (typeof time === 'number' && !(Number.isInteger(time) && time > 0))
      throw new RangeError(`clusterOf requires whole ticks, got ${name} = ${time}`);
  if (!modes.includes(rules.mode))
    throw new RangeError(`clusterOf requires a mode, got ${String(rules.mode)}`);
  if (!variants.includes(rules.broken))
    throw new RangeError(`clusterOf requires a rule to break, got ${String(rules.broken)}`);
  for (const [name, value] of Object.entries(weather)) {
    const most = name === 'delay' || name === 'jitter' ? Infinity : 1;
    if (!(Number.isFinite(value) && value >= 0 && value <= most))
      throw new RangeError(
        `clusterOf requires ticks from 0 on and shares to 1, got ${name} = ${value}`,
      );
  }
  const chain: Chain = {
    version: 1,
    targets: targets.map((id) => ({ id, public: 'serving', local: 'up-to-date' })),
  };
  return {
    ...{ rules, now: 0, history: [], numbers: 0 },
    replicas: targets.map((id, i) => replicaOf(id, chain, i, rules.timeout / 2)),
    clients: clients.map((id) => clientOf(id, chain)),
    ...{ watch: watchOf(chain), net: network(weather, random) },
  };
}

/**
 * A client that is free begins an operation.
 *
 * @throws RangeError for a client that there is not, a wish that is none, or a limit below 1
 */
export function start(cluster: Cluster, id: string, wish: Wish, limit: number): boolean {
  requireOneOf('start', 'kind', wish.kind, ['write', 'read']);
  requireWhole('start', 'chunk', wish.chunk, 0);
  requireFinite('start', 'value', wish.value);
  requireWhole('start', 'limit', limit, 1);
  const client = cluster.clients.find((other) => other.id === id);
  if (client === undefined) throw new RangeError(`start requires a client, got ${id}`);
  if (client.now !== undefined) return false;
  begin(client, wish, ++cluster.numbers, cluster.now, limit);
  return true;
}

/** One tick: what arrives is acted on, then time passes for everybody. */
export function tick(cluster: Cluster): void {
  const { rules, net, watch, replicas, clients, history } = cluster;
  const now = ++cluster.now;
  const out: Message[] = [];
  const ended = ({ out: sent, over }: { out: Message[]; over?: Operation }): void => {
    out.push(...sent);
    if (over !== undefined) history.push(over);
  };
  for (const replica of replicas) out.push(...pass(replica, rules, now));
  for (const message of arriving(net, now)) {
    if (message.to === manager) out.push(...hear(watch, message, now));
    const replica = replicas.find(({ id }) => id === message.to);
    if (replica !== undefined) out.push(...receive(replica, message, rules, now));
    const client = clients.find(({ id }) => id === message.to);
    if (client !== undefined) ended(told(client, message, now));
  }
  out.push(...manage(watch, rules, now));
  for (const client of clients) ended(act(client, rules, now));
  send(net, out, now);
}

/** What the checker reads: all that ended, and what is still open. */
export const operations = ({ history, clients }: Cluster): readonly Operation[] => [
  ...history,
  ...clients.flatMap(({ now }) => (now === undefined ? [] : [now])),
];
