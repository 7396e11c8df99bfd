import { describe, expect, test } from 'vitest';
import { startOf } from '../../../../../../sims/contract/drive.ts';
import { tick } from '../../../../../../sims/craq/cluster.ts';
import type { Row } from '../../../../../../sims/craq/experiments/chain/frame.ts';
import { knobs } from '../../../../../../sims/craq/experiments/chain/knobs.ts';
import { play, playersOf } from '../../../../../../sims/craq/experiments/chain/run/players.ts';
import {
  backwardsOf,
  contradiction,
  copiesOf,
  flightsOf,
  rowsOf,
} from '../../../../../../sims/craq/experiments/chain/run/seen.ts';
import { network, send } from '../../../../../../sims/craq/network.ts';
import { unplug } from '../../../../../../sims/craq/replica.ts';
import { stream } from '../../../../../../sims/math/random.ts';

const write = (version: number, call: number, end: number): Row => [
  ...(['writer', true, version, call, end, ''] as const),
];
const read = (version: number, call: number, end: number): Row => [
  ...(['a', false, version, call, end, 'A'] as const),
];

describe('a read goes back', () => {
  test('behind what was acknowledged or read before it began, and not behind what came meanwhile', () => {
    expect(backwardsOf([write(1, 0, 5), read(0, 6, 8)])).toBe(1);
    expect(backwardsOf([write(1, 0, 5), read(0, 5, 8)])).toBe(0);
    expect(backwardsOf([write(1, 0, 5), read(1, 6, 8)])).toBe(0);
    expect(backwardsOf([write(2, 0, -1), read(2, 1, 3), read(1, 4, 6)])).toBe(1);
    expect(backwardsOf([write(2, 0, -1), read(1, 4, -1)])).toBe(0); // it is not answered
    expect(backwardsOf([write(2, 0, 1), write(1, 2, 3)])).toBe(0); // a write does not read
  });

  test('or no order explains what was seen: then the two are named', () => {
    expect(contradiction([write(1, 0, 5), read(0, 6, 8)])).toEqual([0, 1]);
    expect(contradiction([write(1, 0, 5), read(0, 5, 8)])).toEqual([]);
    expect(contradiction([write(1, 0, -1), read(1, 2, 3), read(0, 4, 5)])).toEqual([1, 2]);
    expect(contradiction([write(1, 0, 0), read(0, 1, 2)])).toEqual([0, 1]); // it ended at tick 0
  });
});

describe('a run of 60 ticks', () => {
  const values = startOf(knobs);
  const players = playersOf('strict', values, stream(1, 'links'));
  const { cluster } = players;
  const rest = stream(1, 'rest');
  let written = 0;
  const seen = new Map<string, Set<number>>();
  const parts: { readonly id: number; readonly part: number }[] = [];
  for (let t = 0; t < 60; t++) {
    written = play(players, written, rest);
    tick(cluster);
    for (const { id, kind, version, part } of flightsOf(cluster)) {
      seen.set(kind, (seen.get(kind) ?? new Set()).add(version));
      parts.push({ id, part });
    }
  }

  test('shows writes, updates and acknowledgements with their versions, reads without one', () => {
    for (const kind of ['write', 'update', 'ack']) {
      const versions = [...(seen.get(kind) ?? [])];
      expect(versions.length).toBeGreaterThan(0);
      for (const version of versions) expect(version).toBeGreaterThan(0);
      expect(Math.max(...versions)).toBeLessThanOrEqual(written);
    }
    expect([...(seen.get('read') ?? [])]).toEqual([0]);
  });

  test('shows of every message a part of its way, which grows', () => {
    const last = new Map<number, number>();
    for (const { id, part } of parts) {
      expect(part).toBeGreaterThan(last.get(id) ?? -1);
      expect(part).toBeLessThan(1);
      last.set(id, part);
    }
  });

  test('lists operations by their calls: who, what, from when to when', () => {
    const rows = rowsOf(cluster);
    const calls = rows.map(([, , , call]) => call);
    expect(calls).toEqual([...calls].sort((a, b) => a - b));
    expect(rows.filter(([client]) => client === 'writer').map(([, , v]) => v)).toEqual(
      Array.from({ length: written }, (_, i) => i + 1),
    );
    for (const [client, isWrite, , call, end, by] of rows) {
      expect(isWrite).toBe(client === 'writer');
      if (end < 0) expect([end, by]).toEqual([-1, '']);
      else expect(end).toBeGreaterThan(call);
    }
    expect([backwardsOf(rows), contradiction(rows)]).toEqual([0, []]);
  });

  test('shows three copies that serve, the head’s version first', () => {
    const copies = copiesOf(cluster);
    expect(copies.map(({ id, state, on, answers }) => [id, state, on, answers])).toEqual(
      ['A', 'B', 'C'].map((id) => [id, 'serving', true, true]),
    );
    for (const { committed, pending } of copies) {
      expect(pending === 0 || pending === committed + 1).toBe(true);
    }
  });
});

test('a copy without power is told with its state, and no other is', () => {
  const { cluster } = playersOf('strict', startOf(knobs), stream(1, 'links'));
  unplug(cluster.replicas[2]);
  for (let t = 0; t < 100; t++) tick(cluster); // longer than the manager waits to hear of it
  expect(copiesOf(cluster).map(({ id, state, on }) => [id, state, on])).toEqual([
    ['A', 'serving', true],
    ['B', 'serving', true],
    ['C', 'offline', false],
  ]);
});

test('what the manager hears and says is not drawn, and a message without a version has 0', () => {
  const { cluster } = playersOf('strict', startOf(knobs), stream(1, 'links'));
  const weather = { delay: 4, jitter: 0, loss: 0, twice: 0, slow: 0 };
  const net = network(weather, stream(1, 'none'));
  const to = { to: 'B', chain: 1 };
  send(net, [{ ...to, from: 'manager', body: { kind: 'ask' } }], 0);
  send(net, [{ ...to, from: 'A', body: { kind: 'newest', number: 1, chunk: 0 } }], 0);
  send(net, [{ ...to, from: 'A', body: { kind: 'newest', number: 1, chunk: 0, version: 3 } }], 0);
  expect(
    flightsOf({ ...cluster, net, now: 1 }).map(({ kind, version, part }) => [kind, version, part]),
  ).toEqual([
    ['newest', 0, 0.25],
    ['newest', 3, 0.25],
  ]);
  expect(flightsOf({ ...cluster, net, now: 9 }).map(({ part }) => part)).toEqual([1, 1]);
});
