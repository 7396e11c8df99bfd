import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Message } from '../../../sims/craq/messages.ts';
import {
  arriving,
  linkOf,
  network,
  send,
  type Network,
  type Weather,
} from '../../../sims/craq/network.ts';
import { stream } from '../../../sims/math/random.ts';

const calm: Weather = { delay: 2, jitter: 0, loss: 0, twice: 0, slow: 0 };
const open = (weather: Partial<Weather> = {}): Network =>
  network({ ...calm, ...weather }, stream(1, 'network test'));

/** The number stands where the version of the chain stands. */
const message = (number: number, from = 'A', to = 'B'): Message => ({
  ...{ from, to, chain: number },
  body: { kind: 'ask' },
});
const many = (count: number): Message[] => Array.from({ length: count }, (_, i) => message(i));

/** Numbers of what arrives until a tick, with the tick. */
function arrivals(net: Network, until: number): [number, number][] {
  const all: [number, number][] = [];
  for (let now = 0; now <= until; now++) {
    for (const { chain } of arriving(net, now)) all.push([chain, now]);
  }
  return all;
}

describe('in calm weather', () => {
  test('what is sent arrives once, after the delay, in its order', () => {
    const net = open();
    send(net, many(5), 0);
    send(net, [message(5)], 3);
    expect(arrivals(net, 99)).toEqual([...[0, 1, 2, 3, 4].map((i) => [i, 2]), [5, 5]]);
    expect(net.flights).toEqual([]);
  });

  test('a longer link takes its ticks more, both ways, and no other link does', () => {
    const net = open();
    net.longer.set(linkOf('B', 'A'), 7);
    send(net, [message(0, 'A', 'B'), message(1, 'B', 'A'), message(2, 'A', 'C')], 10);
    expect(arrivals(net, 99)).toEqual([
      [2, 12],
      [0, 19],
      [1, 19],
    ]);
  });
});

describe('faults', () => {
  test('jitter adds every number of ticks up to its own, and no other', () => {
    const net = open({ jitter: 3 });
    send(net, many(400), 0);
    expect(new Set(arrivals(net, 99).map(([, at]) => at))).toEqual(new Set([2, 3, 4, 5]));
  });

  test('with jitter one message overtakes another', () => {
    const net = open({ jitter: 3 });
    send(net, many(50), 0);
    const order = arrivals(net, 99).map(([number]) => number);
    expect(order).not.toEqual([...order].sort((a, b) => a - b));
  });

  test('after a pause, what was due earlier comes first', () => {
    const net = open({ jitter: 9 });
    send(net, many(50), 0);
    const due = new Map(net.flights.map((flight) => [flight.message.chain, flight.due]));
    const order = arriving(net, 99).map(({ chain }) => due.get(chain) ?? NaN);
    expect(order).toEqual([...due.values()].sort((a, b) => a - b));
  });

  // Of 4000 draws at p = ¼ the count has a standard error of 27.4; the bound is four of them.
  test('loss and doubles come at their share', () => {
    const lossy = open({ loss: 0.25 });
    send(lossy, many(4000), 0);
    expect(Math.abs(lossy.flights.length - 3000)).toBeLessThan(110);
    const doubling = open({ twice: 0.25 });
    send(doubling, many(4000), 0);
    expect(Math.abs(doubling.flights.length - 5000)).toBeLessThan(110);
  });

  test('with loss 1 nothing arrives, with doubles 1 everything twice', () => {
    const [lossy, doubling] = [open({ loss: 1 }), open({ twice: 1 })];
    for (const net of [lossy, doubling]) send(net, many(9), 0);
    expect(arrivals(lossy, 999)).toEqual([]);
    const numbers = arrivals(doubling, 99).map(([number]) => number);
    expect(numbers).toEqual(many(9).flatMap(({ chain }) => [chain, chain]));
  });

  // Of 999 even draws from 0 to 99 the mean has a standard error of 0.91.
  test('a slow message takes up to a hundred ticks more, 49.5 in the mean', () => {
    const net = open({ slow: 1 });
    send(net, many(999), 0);
    const more = arrivals(net, 500).map(([, at]) => at - 2);
    expect(more).toHaveLength(999);
    expect([Math.min(...more), Math.max(...more)]).toEqual([0, 99]);
    expect(Math.abs(more.reduce((a, b) => a + b) / 999 - 49.5)).toBeLessThan(3.7);
  });

  test('for any weather, nothing comes before the delay, and nothing that was not sent', () => {
    const share = fc.integer({ min: 0, max: 8 }).map((n) => n / 8);
    const ticks = fc.integer({ min: 0, max: 9 });
    const weather = fc.record({
      delay: ticks,
      jitter: ticks,
      loss: share,
      twice: share,
      slow: share,
    });
    fc.assert(
      fc.property(weather, fc.integer(), (drawn, seed) => {
        const net = network(drawn, stream(seed, 'weather'));
        send(net, many(20), 0);
        const all = arrivals(net, 200);
        for (const [number, at] of all) {
          expect(at).toBeGreaterThanOrEqual(drawn.delay);
          expect(number).toBeLessThan(20);
        }
        expect(net.flights).toEqual([]);
      }),
    );
  });
});

describe('a link', () => {
  test('that is cut swallows both ways what is sent and what is on its way; others carry on', () => {
    const net = open();
    send(net, [message(0, 'A', 'B'), message(1, 'A', 'C')], 0);
    net.cut.add(linkOf('B', 'A'));
    send(net, [message(2, 'B', 'A'), message(3, 'C', 'A')], 0);
    expect(arrivals(net, 9).map(([number]) => number)).toEqual([1, 3]);
    net.cut.clear();
    expect(arrivals(net, 99)).toEqual([]);
    send(net, [message(4)], 0);
    expect(arrivals(net, 9)).toEqual([[4, 2]]);
  });

  test('that is held keeps one way what it carries, and gives it in order when it is let go', () => {
    const net = open();
    net.held.add('A B');
    send(net, [message(0, 'A', 'B'), message(1, 'B', 'A')], 0);
    send(net, [message(2, 'A', 'B')], 1);
    expect(arrivals(net, 50)).toEqual([[1, 2]]);
    net.held.clear();
    expect(arriving(net, 51).map(({ chain }) => chain)).toEqual([0, 2]);
  });

  test('has one name, whoever asks', () => {
    expect(linkOf('B', 'A')).toBe('A B');
    expect(linkOf('A', 'B')).toBe('A B');
  });
});
