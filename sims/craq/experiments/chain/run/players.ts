/** One writer, one reader at each copy, and what is done to the chain: by hand or by a drill. */
import { below, type Random } from '../../../../math/random.ts';
import { type Cluster, clusterOf, start } from '../../../cluster.ts';
import { manager, type Mode, type Rules } from '../../../messages.ts';
import { linkOf } from '../../../network.ts';
import { plugIn, unplug } from '../../../replica.ts';
import { drillFrom, drillUntil, type Values } from '../knobs.ts';

export const targets = ['A', 'B', 'C'] as const;
export const writer = 'writer';
/** Each would like to ask the copy of its letter. */
export const readers = ['a', 'b', 'c'] as const;

/** Ticks: a client's message; T; heartbeats; the head sends again; a client tries again. */
const times = { timeout: 60, beat: 6, patience: 24 };
const clientDelay = 2;
const limit = 1000; // a client never gives up within a run

/** Ticks from the end of a write to the next, and of a reader's reads, drawn from the seed. */
const [leastRest, mostRest] = [14, 34];
const [leastPause, mostPause] = [2, 16];

export interface Players {
  readonly cluster: Cluster;
  readonly free: Map<string, number>; // when a client begins again
}

export function playersOf(mode: Mode, { broken, slow }: Values, random: Random): Players {
  const rules: Rules = { mode, broken, ...times, resend: 4 * slow };
  const weather = { delay: clientDelay, jitter: 0, loss: 0, twice: 0, slow: 0 };
  const cluster = clusterOf({ targets, clients: [writer, ...readers] }, rules, weather, random);
  for (const a of targets)
    for (const b of targets) if (a < b) cluster.net.longer.set(linkOf(a, b), slow - clientDelay);
  const free = new Map([[writer, 3], ...readers.map((id, i): [string, number] => [id, 1 + 4 * i])]);
  return { cluster, free };
}

/** Whoever is free begins: the writer with the next number, a reader at its copy. */
export function play({ cluster, free }: Players, written: number, rest: Random): number {
  let next = written;
  for (const { id, now } of cluster.clients) {
    if (now !== undefined) {
      const [least, most] = id === writer ? [leastRest, mostRest] : [leastPause, mostPause];
      free.set(id, cluster.now + least + below(most - least + 1, rest));
      continue;
    }
    if (cluster.now < (free.get(id) ?? 0)) continue;
    const isWriter = id === writer;
    const value = isWriter ? ++next : 0;
    const at = isWriter ? undefined : id.toUpperCase();
    start(cluster, id, { kind: isWriter ? 'write' : 'read', chunk: 0, value, at }, limit);
  }
  return next;
}

/** Plugs and links as the hand, or the drill, has them now. */
export function fail({ replicas, net, now }: Cluster, values: Values): void {
  const isDrill = now >= drillFrom && now < drillUntil;
  const drill = isDrill ? values.drill : 'none';
  const power = [
    values.plugA && drill !== 'head',
    values.plugB && drill !== 'middle',
    values.plugC && drill !== 'tail',
  ];
  replicas.forEach((replica, i) => (power[i] ? plugIn(replica) : unplug(replica)));
  net.cut.clear();
  net.held.clear();
  const isApart = drill === 'apart';
  for (const [a, b, state] of [
    ['A', 'B', values.linkAB],
    ['B', 'C', values.linkBC],
  ] as const) {
    if (state === 'cut' || (isApart && b === 'C')) net.cut.add(linkOf(a, b));
    if (state !== 'held') continue;
    net.held.add(`${a} ${b}`);
    net.held.add(`${b} ${a}`);
  }
  if (drill === 'late') net.held.add('B C');
  if (isApart) {
    net.cut.add(linkOf('C', manager));
    net.cut.add(linkOf('C', writer));
    net.cut.add(linkOf('A', 'C'));
  }
  if (values.unheard !== 'none') net.cut.add(linkOf(values.unheard.toUpperCase(), manager));
}
