/** Single histories of the chain, played by hand: the cases that the facts name. */
import { expect, test } from 'vitest';
import { clusterOf, type Cluster, operations, start, tick } from '../../../sims/craq/cluster.ts';
import { manager, type Mode, type Rules } from '../../../sims/craq/messages.ts';
import { linkOf } from '../../../sims/craq/network.ts';
import { copyOf, isServing, plugIn, servingOf, unplug } from '../../../sims/craq/replica.ts';

const calm = { delay: 1, jitter: 0, loss: 0, twice: 0, slow: 0 };
const rulesOf = (mode: Mode): Rules => ({
  ...{ mode, broken: 'none', timeout: 40, beat: 4, resend: 8, patience: 8 },
});
const never = (): number => {
  throw new Error('nothing is drawn in calm weather');
};
const made = (targets: string, mode: Mode = 'strict'): Cluster =>
  clusterOf({ targets: [...targets], clients: ['x', 'y'] }, rulesOf(mode), calm, never);
const pass = (cluster: Cluster, count: number): void => {
  for (let t = 0; t < count; t++) tick(cluster);
};
const versions = ({ replicas }: Cluster): number[] =>
  replicas.map((replica) => copyOf(replica, 0).committed);
const write = (cluster: Cluster, client: string, value: number): boolean =>
  start(cluster, client, { kind: 'write', chunk: 0, value }, 1000);
const read = (cluster: Cluster, client: string, at: string): boolean =>
  start(cluster, client, { kind: 'read', chunk: 0, value: 0, at }, 1000);
const replicaOf = ({ replicas }: Cluster, id: string) => {
  const found = replicas.find((replica) => replica.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

test('a chain of one commits at once', () => {
  const cluster = made('A');
  write(cluster, 'x', 7);
  pass(cluster, 3);
  expect(cluster.history).toMatchObject([{ value: 7, version: 1, call: 0, end: 3, by: 'A' }]);
});

test('the tail commits first, the head last, then the writer hears', () => {
  const cluster = made('ABC');
  write(cluster, 'x', 7);
  const seen = new Set<string>();
  for (let t = 0; t < 8; t++) {
    tick(cluster);
    seen.add(versions(cluster).join(''));
  }
  expect([...seen]).toEqual(['000', '001', '011', '111']);
  expect(cluster.history).toHaveLength(1);
});

test('two writes to one chunk serialise at the head', () => {
  const cluster = made('ABC');
  write(cluster, 'x', 7);
  write(cluster, 'y', 8);
  pass(cluster, 20);
  expect(cluster.history.map(({ value, version }) => [value, version])).toEqual([
    [7, 1],
    [8, 2],
  ]);
});

test.each<[Mode, number, string]>([
  ['plain', 0, 'C'],
  ['craq', 0, 'A'],
  ['relaxed', 7, 'A'],
])('%s: a read at a dirty head gets %d from %s', (mode, value, by) => {
  const cluster = made('ABC', mode);
  cluster.net.held.add('B C');
  write(cluster, 'x', 7);
  pass(cluster, 4);
  read(cluster, 'y', 'A');
  pass(cluster, 8);
  expect(cluster.history).toMatchObject([{ kind: 'read', value, by }]);
});

test('3FS: a reader of a dirty head waits until the write is done', () => {
  const cluster = made('ABC');
  cluster.net.held.add('B C');
  write(cluster, 'x', 7);
  pass(cluster, 4);
  read(cluster, 'y', 'A');
  pass(cluster, 6);
  expect(cluster.history).toEqual([]);
  cluster.net.held.clear();
  pass(cluster, 20);
  expect(cluster.history).toMatchObject([{ kind: 'write' }, { kind: 'read', value: 7 }]);
});

test('the worked case of the notes: the middle dies after the head has sent on', () => {
  const cluster = made('ABC');
  write(cluster, 'x', 7);
  pass(cluster, 2);
  unplug(replicaOf(cluster, 'B'));
  pass(cluster, 70);
  expect(servingOf(cluster.watch.chain)).toEqual(['A', 'C']);
  expect(cluster.watch.chain).toMatchObject({
    version: 2,
    targets: [{}, {}, { id: 'B', public: 'offline' }],
  });
  expect(cluster.history).toMatchObject([{ value: 7, version: 1 }]);
});

test('the head dies before it answers: the writer asks again, and the write counts once', () => {
  const cluster = made('ABC');
  write(cluster, 'x', 7);
  for (let t = 0; t < 20 && versions(cluster)[0] === 0; t++) {
    tick(cluster);
    cluster.net.cut.add(linkOf('A', 'x'));
    if (versions(cluster)[1] === 1) break;
    if (t < 2) cluster.net.cut.clear();
  }
  unplug(replicaOf(cluster, 'A'));
  pass(cluster, 90);
  expect(cluster.history).toMatchObject([{ value: 7, version: 1, by: 'B' }]);
  expect(versions(cluster).slice(1)).toEqual([1, 1]);
});

test('one that is cut off from the manager stops after T/2, before the chain is made anew', () => {
  const cluster = made('ABC');
  pass(cluster, 10);
  cluster.net.cut.add(linkOf('C', manager));
  let stopped = 0;
  for (let t = 0; t < 60 && cluster.watch.chain.version === 1; t++) {
    tick(cluster);
    if (stopped === 0 && !isServing(replicaOf(cluster, 'C'))) stopped = cluster.now;
  }
  expect(stopped).toBeGreaterThan(0);
  expect(stopped).toBeLessThanOrEqual(10 + 20 + 1);
  expect(cluster.now).toBeGreaterThan(stopped);
  expect(servingOf(cluster.watch.chain)).toEqual(['A', 'B']);
});

test('who was away comes back at the end of the chain, filled, and only then serves', () => {
  const cluster = made('ABC');
  unplug(replicaOf(cluster, 'A'));
  pass(cluster, 60);
  write(cluster, 'x', 7);
  pass(cluster, 30);
  plugIn(replicaOf(cluster, 'A'));
  for (let t = 0; t < 80; t++) {
    tick(cluster);
    const a = replicaOf(cluster, 'A');
    if (isServing(a)) expect(copyOf(a, 0).value).toBe(7);
  }
  expect(cluster.watch.chain.targets.map(({ id }) => id).join('')).toBe('BCA');
  expect(versions(cluster)).toEqual([1, 1, 1]);
  expect([...copyOf(replicaOf(cluster, 'A'), 0).applied.keys()]).toEqual(['x']);
});

test('all down: the last one serving is waited for, then it serves again', () => {
  const cluster = made('ABC');
  write(cluster, 'x', 7);
  pass(cluster, 12);
  for (const id of ['A', 'B', 'C']) {
    unplug(replicaOf(cluster, id));
    pass(cluster, 60);
  }
  expect(cluster.watch.chain.targets[0]).toMatchObject({ id: 'C', public: 'lastsrv' });
  for (const id of ['A', 'B']) plugIn(replicaOf(cluster, id));
  pass(cluster, 60);
  expect(servingOf(cluster.watch.chain)).toEqual([]);
  plugIn(replicaOf(cluster, 'C'));
  pass(cluster, 200);
  expect(servingOf(cluster.watch.chain).length).toBe(3);
  expect(versions(cluster)).toEqual([1, 1, 1]);
});

test('what is open counts among the operations', () => {
  const cluster = made('ABC');
  write(cluster, 'x', 7);
  expect(operations(cluster)).toMatchObject([{ value: 7 }]);
});

test('refuses what is no cluster', () => {
  const weather = calm;
  const of = (targets: string[], rules = rulesOf('strict'), given = weather) =>
    clusterOf({ targets, clients: ['x'] }, rules, given, never);
  expect(() => of([])).toThrow('at least one target');
  expect(() => of(['A', 'A'])).toThrow('got A twice');
  expect(() => of(['A', 'x'])).toThrow('got x twice');
  expect(() => of(['A'], { ...rulesOf('strict'), timeout: NaN })).toThrow('got timeout = NaN');
  expect(() => of(['A'], { ...rulesOf('strict'), beat: 0 })).toThrow('got beat = 0');
  expect(() => of(['A'], rulesOf('strict'), { ...calm, loss: Infinity })).toThrow(
    'loss = Infinity',
  );
  expect(() => of(['A'], { ...rulesOf('strict'), mode: 'fast' as Mode })).toThrow('got fast');
  expect(() => of(['A'], rulesOf('strict'), { ...calm, twice: 2 })).toThrow('twice = 2');
  expect(() => start(of(['A']), 'nobody', { kind: 'read', chunk: 0, value: 0 }, 9)).toThrow(
    'got nobody',
  );
});
