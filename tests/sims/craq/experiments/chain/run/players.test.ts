import { describe, expect, test } from 'vitest';
import { startOf } from '../../../../../../sims/contract/drive.ts';
import { tick, type Cluster } from '../../../../../../sims/craq/cluster.ts';
import {
  drillFrom,
  drillUntil,
  knobs,
  type Values,
} from '../../../../../../sims/craq/experiments/chain/knobs.ts';
import {
  fail,
  play,
  playersOf,
} from '../../../../../../sims/craq/experiments/chain/run/players.ts';
import { stream } from '../../../../../../sims/math/random.ts';

/** What has power, and which links do not carry, at a tick. */
function broken(given: Partial<Values>, now: number): string {
  const values = startOf(knobs, given);
  const { cluster } = playersOf('strict', values, stream(1, 'links'));
  fail(Object.assign(cluster, { now }) as Cluster, values);
  const { replicas, net } = cluster;
  const on = replicas.filter((replica) => replica.on).map(({ id }) => id);
  return [on.join(''), [...net.cut].sort().join(), [...net.held].sort().join()].join(' | ');
}

describe('a drill', () => {
  test.each([
    ['head', 'BC |  | '],
    ['middle', 'AC |  | '],
    ['tail', 'AB |  | '],
    ['late', 'ABC |  | B C'],
    ['apart', 'ABC | A C,B C,C manager,C writer | '],
  ] as const)('%s breaks %s, from its tick until it is mended', (drill, expected) => {
    const said = broken({ drill }, drillFrom);
    expect(said).toBe(expected);
    expect(broken({ drill }, drillUntil - 1)).toBe(said);
    for (const now of [0, drillFrom - 1, drillUntil])
      expect(broken({ drill }, now)).toBe('ABC |  | ');
  });
});

test.each([
  [{ plugA: false }, 'BC |  | '],
  [{ plugB: false, plugC: false }, 'A |  | '],
  [{ linkAB: 'cut' }, 'ABC | A B | '],
  [{ linkBC: 'cut' }, 'ABC | B C | '],
  [{ linkAB: 'held' }, 'ABC |  | A B,B A'],
  [{ linkBC: 'held' }, 'ABC |  | B C,C B'],
  [{ plugA: false, drill: 'tail' }, 'B |  | '],
] as const)('by hand, %j: %s', (given, expected) => {
  expect(broken(given, drillFrom)).toBe(expected);
});

/** Ticks from the end of an operation to the next call of the same client. */
function rests(client: string): number[] {
  const players = playersOf('strict', startOf(knobs), stream(1, 'links'));
  const { cluster } = players;
  const random = stream(2, 'rest');
  let written = 0;
  for (let t = 0; t < 4000; t++) {
    written = play(players, written, random);
    tick(cluster);
  }
  const own = cluster.history.filter((operation) => operation.client === client);
  return own.slice(1).map(({ call }, i) => call - (own[i].end ?? NaN));
}

test('a writer rests from 14 to 34 ticks, a reader from 2 to 16, each number of them as it comes', () => {
  for (const [client, least, most] of [
    ['writer', 14, 34],
    ['a', 2, 16],
    ['c', 2, 16],
  ] as const) {
    const seen = [...new Set(rests(client))].sort((a, b) => a - b);
    // A rest is counted from the last tick at which it was busy: one before the end.
    expect(seen).toEqual(Array.from({ length: most - least + 1 }, (_, i) => least + i - 1));
  }
});
