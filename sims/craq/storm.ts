/** A seeded history with crashes, cut links and message faults, then calm, and what must hold meanwhile. */
import { requireFinite } from '../math/checks.ts';
import { below, type Random, stream } from '../math/random.ts';
import { clusterOf, type Cluster, operations, start, tick } from './cluster.ts';
import { judge, type Interval, type Verdict } from './history.ts';
import { type Broken, manager, type Mode, type Rules } from './messages.ts';
import { linkOf } from './network.ts';
import { copyOf, isServing, plugIn, servingOf, unplug } from './replica.ts';

/** Times of the storms, in ticks. */
export const times = { timeout: 60, beat: 5, resend: 8, patience: 12 } as const;
const [ticks, calm, limit] = [600, 500, 200];
const clients = ['w', 'x', 'y', 'z'];
const chunks = 2;
const stormy = { delay: 1, jitter: 4, loss: 0.04, twice: 0.05, slow: 0.03 };

export interface Storm {
  readonly verdicts: readonly Verdict[]; // by chunk
  readonly histories: readonly (readonly Interval[])[];
  /** What did not hold, in words; empty for the protocol as it is. */
  readonly broken: readonly string[];
  readonly ended: number; // operations
  readonly chains: number; // versions of the chain
}

/**
 * Plays one history: four clients on two chunks, three or four targets, faults drawn from the seed,
 * then all links whole and all plugs in until everybody serves again, and a last read of everything.
 *
 * @throws RangeError for a seed that is not finite, a mode or a rule to break that there is not
 */
export function storm(seed: number, mode: Mode, broken: Broken = 'none'): Storm {
  requireFinite('storm', 'seed', seed);
  const chance = stream(seed, 'storm');
  const targets = ['A', 'B', 'C', 'D'].slice(0, 3 + below(2, chance));
  const rules: Rules = { mode, broken, ...times };
  const cluster = clusterOf({ targets, clients }, rules, stormy, stream(seed, 'links'));
  const wrong = new Set<string>();
  const committed = new Map<string, number>();
  for (let t = 0; t < ticks; t++) {
    hurt(cluster, targets, chance);
    for (const id of clients) if (chance() < 0.12) wish(cluster, id, targets, chance);
    tick(cluster);
    watchOver(cluster, committed, wrong);
  }
  cluster.net.cut.clear();
  for (const replica of cluster.replicas) plugIn(replica);
  const quiet: Cluster = {
    ...cluster,
    net: { ...cluster.net, weather: { ...stormy, loss: 0, slow: 0, twice: 0 } },
  };
  for (let t = 0; t < calm; t++) {
    tick(quiet);
    watchOver(quiet, committed, wrong);
  }
  lastReads(quiet, targets);
  atRest(quiet, wrong);
  const all = operations(quiet);
  const histories = Array.from({ length: chunks }, (_, chunk) =>
    all.filter((operation) => operation.chunk === chunk),
  );
  const verdicts = histories.map(judge);
  return {
    ...{ verdicts, histories, broken: [...wrong], chains: quiet.watch.chain.version },
    ended: all.filter(({ end }) => end !== undefined).length,
  };
}

function wish(cluster: Cluster, id: string, targets: readonly string[], chance: Random): void {
  const chunk = below(chunks, chance);
  const at = targets[below(targets.length, chance)];
  const kind = chance() < 0.4 ? 'write' : 'read';
  start(cluster, id, { kind, chunk, value: cluster.numbers + 1, at }, limit);
}

/** A plug is pulled or put back, a link cut or mended. */
function hurt({ replicas, net }: Cluster, targets: readonly string[], chance: Random): void {
  if (chance() < 0.02) {
    const replica = replicas[below(replicas.length, chance)];
    if (replica.on) unplug(replica);
    else plugIn(replica);
  }
  if (chance() < 0.03) for (const replica of replicas) if (chance() < 0.5) plugIn(replica);
  if (chance() < 0.02) {
    const target = targets[below(targets.length, chance)];
    const others = [...targets, ...clients].filter((other) => other !== target);
    const isFromManager = chance() < 0.5;
    net.cut.add(linkOf(target, isFromManager ? manager : others[below(others.length, chance)]));
  }
  if (chance() < 0.01) net.cut.clear();
}

/** Committed numbers never fall, u = v + 1, and along the chain the tail is first to commit. */
function watchOver(
  { replicas, watch }: Cluster,
  before: Map<string, number>,
  wrong: Set<string>,
): void {
  const serving = servingOf(watch.chain).map((id) => replicas.find((replica) => replica.id === id));
  for (let chunk = 0; chunk < chunks; chunk++) {
    for (const replica of replicas) {
      const { committed, pending } = copyOf(replica, chunk);
      const key = `${replica.id} ${chunk}`;
      if (committed < (before.get(key) ?? 0)) wrong.add('a committed number fell');
      before.set(key, committed);
      if (pending !== undefined && pending.version !== committed + 1) wrong.add('u is not v + 1');
    }
    const copies = serving.flatMap((replica) => (replica ? [copyOf(replica, chunk)] : []));
    for (let i = 1; i < copies.length; i++) {
      const [near, far] = [copies[i - 1], copies[i]];
      if (near.committed > far.committed) wrong.add('a replica committed before its successor');
      const newest = (copy: typeof near): number => copy.pending?.version ?? copy.committed;
      if (newest(near) < newest(far)) wrong.add('a replica knew more than its predecessor');
    }
  }
}

/** Every chunk is read once more at every replica. */
function lastReads(cluster: Cluster, targets: readonly string[]): void {
  for (const at of targets)
    for (let chunk = 0; chunk < chunks; chunk++) {
      start(cluster, clients[0], { kind: 'read', chunk, value: 0, at }, limit);
      for (let t = 0; t < 60 && cluster.clients[0].now !== undefined; t++) tick(cluster);
    }
}

/** In the end everybody serves, holds the same, and nothing is on its way. */
function atRest({ replicas, watch }: Cluster, wrong: Set<string>): void {
  if (
    watch.chain.targets.some((target) => target.public !== 'serving') ||
    !replicas.every(isServing)
  )
    wrong.add('not everybody serves in the end');
  for (let chunk = 0; chunk < chunks; chunk++) {
    const copies = replicas.map((replica) => copyOf(replica, chunk));
    if (copies.some(({ pending }) => pending !== undefined)) wrong.add('pending in the end');
    if (
      copies.some(
        ({ committed, value }) => committed !== copies[0].committed || value !== copies[0].value,
      )
    )
      wrong.add('copies differ in the end');
  }
}
