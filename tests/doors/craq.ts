/** The doors of chain replication. */
import {
  clusterOf,
  operations,
  start,
  tick,
  type Cluster,
  type Layout,
} from '../../sims/craq/cluster.ts';
import type { Wish } from '../../sims/craq/client.ts';
import { designCounts, findBalanced, type Sizes } from '../../sims/craq/design.ts';
import { judge, type Interval } from '../../sims/craq/history.ts';
import {
  generateNewChain,
  requireChain,
  rotateAsPreferredOrder,
  rotateLastSrv,
  shutdownChain,
} from '../../sims/craq/manager.ts';
import type { Broken, Meta, Mode, Rules } from '../../sims/craq/messages.ts';
import type { Weather } from '../../sims/craq/network.ts';
import {
  failureShares,
  fullest,
  isBalanced,
  pairCounts,
  placementOf,
  readLoad,
  requirePlacement,
} from '../../sims/craq/placement.ts';
import {
  adapterGibibytes,
  networkTebibytes,
  perNode,
  sortRate,
} from '../../sims/craq/published.ts';
import { differences } from '../../sims/craq/recovery.ts';
import { readBound, requireService, type Service, type Way } from '../../sims/craq/service.ts';
import {
  mayRead,
  mayWrite,
  type Chain,
  type LocalState,
  type PublicState,
  type Target,
} from '../../sims/craq/states.ts';
import { measure } from '../../sims/craq/steady.ts';
import { storm } from '../../sims/craq/storm.ts';
import { notesTransition, tableDifferences } from '../../sims/craq/transitions.ts';
import { stream } from '../../sims/math/random.ts';
import {
  count,
  door,
  fixed,
  list,
  named,
  real,
  record,
  several,
  type Argument,
  type Doors,
} from './generators.ts';

const ends = (): boolean => true;
const who = fixed('judge');
const positive = (good: number): Argument<number> => real(good, { least: 5e-324 });
const share = (good: number): Argument<number> => real(good, { least: 0, most: 1 });
const random = (): (() => number) => stream(1, 'doors');
const layout = record<Layout>({
  targets: several(['A'], fixed('B')),
  clients: several(['x'], fixed('y')),
});
const mode = named<Mode>('craq');
const broken = named<Broken>('none');
const rules = record<Rules>({
  mode,
  broken,
  timeout: count(60),
  beat: count(5),
  resend: count(8),
  patience: count(12),
});
const weather = record<Weather>({
  delay: real(1, { least: 0 }),
  jitter: real(2, { least: 0 }),
  loss: share(0),
  twice: share(0),
  slow: share(0),
});
const cluster = (): Cluster => clusterOf(layout.good, rules.good, weather.good, random());
const wish = record<Wish>({
  kind: named<'write' | 'read'>('write'),
  chunk: count(0),
  value: real(7),
  at: fixed('A'),
});
const sizes = record<Sizes>({ ssds: count(6), replicas: count(3), targets: count(5) });
const interval = record<Interval>({
  kind: named<'write' | 'read'>('read'),
  value: real(7),
  call: real(3),
  end: real(5, { also: [Infinity] }),
});
const written: Interval = { kind: 'write', value: 7, call: 0, end: 2 };
const shown = named<PublicState>('serving');
const local = named<LocalState>('up-to-date');
const chain = record<Chain>({
  version: count(1),
  targets: several<Target>(
    [{ id: 'A', public: 'serving', local: 'online' }],
    record<Target>({ id: fixed('B'), public: shown, local }),
  ),
});
const placement = several([[0, 1, 2]], list([3, 4, 5], count));
const ssds = count(6);
const meta = (chunk: number): Argument<Meta> =>
  record<Meta>({ chunk: count(chunk), committed: count(1), newest: count(2), chain: count(1) });
const service = record<Service>({
  way: named<Way>('retry'),
  replicas: count(3),
  share: share(0.2),
  clients: count(8),
  chunks: count(4),
  rate: real(2, { least: 1 }),
  small: positive(0.1),
  patience: count(3),
  seed: real(1),
});

export const craq: Doors = {
  'cluster.clusterOf': door(clusterOf, [layout, rules, weather, fixed(random())]),
  'cluster.start': door(
    (wanted: Wish, limit: number) => start(cluster(), 'x', wanted, limit),
    [wish, count(200)],
  ),
  'cluster.tick': door(() => tick(cluster()), [], ends),
  'cluster.operations': door(() => operations(cluster()), []),
  'design.designCounts': door(designCounts, [sizes]),
  'design.findBalanced': door(findBalanced, [sizes, count(100_000)]),
  'history.judge': door(judge, [several([written], interval)]),
  'manager.generateNewChain': door(generateNewChain, [chain]),
  'manager.rotateLastSrv': door(rotateLastSrv, [chain]),
  'manager.rotateAsPreferredOrder': door(rotateAsPreferredOrder, [
    chain,
    several(['B'], fixed('A')),
  ]),
  'manager.shutdownChain': door(shutdownChain, [chain]),
  'manager.requireChain': door(requireChain, [who, chain], ends),
  'placement.placementOf': door(placementOf, [fixed('ABC DEF')]),
  'placement.pairCounts': door(pairCounts, [placement, ssds]),
  'placement.isBalanced': door(isBalanced, [placement, ssds]),
  'placement.readLoad': door(readLoad, [placement, ssds, list([1, 2], count)]),
  'placement.fullest': door(fullest, [placement, ssds, list([1, 2], count)]),
  'placement.failureShares': door(failureShares, [placement, ssds, count(2)]),
  'placement.requirePlacement': door(requirePlacement, [who, placement, ssds], ends),
  'published.networkTebibytes': door(networkTebibytes, [positive(180), positive(2), positive(200)]),
  'published.adapterGibibytes': door(adapterGibibytes, [positive(400)]),
  'published.perNode': door(perNode, [positive(6.6), positive(180)]),
  'published.sortRate': door(sortRate, [
    positive(110.5),
    real(30, { least: 0 }),
    real(14, { least: 0 }),
  ]),
  'recovery.differences': door(differences, [
    several([meta(0).good], meta(1)),
    several([meta(0).good], meta(2)),
  ]),
  'service.readBound': door(readBound, [named<Way>('query'), count(3), share(0.2)]),
  'service.requireService': door(requireService, [who, service], ends),
  'states.mayRead': door(mayRead, [shown]),
  'states.mayWrite': door(mayWrite, [shown]),
  'steady.measure': door(measure, [service, count(20), count(5)]),
  'storm.storm': door(storm, [real(1), mode, broken], ends),
  'transitions.notesTransition': door(notesTransition, [local, shown, shown]),
  'transitions.tableDifferences': door(tableDifferences, [chain]),
};
