/** A full chain, tick by tick: what must hold of any. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Service } from '../../../sims/craq/service.ts';
import { BusyChain } from '../../../sims/craq/throughput.ts';
import { sum } from '../../../sims/math/vector.ts';

const usual: Service = {
  ...{ way: 'retry', replicas: 3, share: 0.1, clients: 24, chunks: 64 },
  ...{ rate: 4, small: 0.25, patience: 2, seed: 1 },
};
const ticksOf = (service: Partial<Service>, count: number) => {
  const chain = new BusyChain({ ...usual, ...service });
  return Array.from({ length: count }, () => chain.tick());
};
const anyService = fc.record({
  way: fc.constantFrom('plain', 'query', 'retry'),
  replicas: fc.integer({ min: 1, max: 6 }),
  share: fc.integer({ min: 0, max: 8 }).map((n) => n / 8),
  clients: fc.integer({ min: 1, max: 30 }),
  chunks: fc.integer({ min: 1, max: 20 }),
  rate: fc.integer({ min: 1, max: 5 }),
  small: fc.integer({ min: 1, max: 8 }).map((n) => n / 8),
  patience: fc.integer({ min: 1, max: 6 }),
  seed: fc.integer({ min: 0, max: 1000 }),
});

test.each(['query', 'retry'] as const)('%s: without writes every copy answers as many', (way) => {
  for (const replicas of [2, 3, 5]) {
    const ticks = ticksOf({ way, replicas, share: 0, clients: 12 * replicas }, 60).slice(20);
    const each = Array.from({ length: replicas }, (_, at) => sum(ticks.map((t) => t.reads[at])));
    for (const reads of each) expect(reads / sum(each)).toBeCloseTo(1 / replicas, 1);
  }
});

describe('for any chain', () => {
  test('no copy does more work than it can, and no client is lost', () => {
    fc.assert(
      fc.property(anyService, (service) => {
        const ticks = ticksOf(service, 40);
        ticks.forEach(({ reads, written, errands, waitingReads, waitingWrites, away }, i) => {
          expect(away + sum(waitingReads) + sum(waitingWrites)).toBe(service.clients);
          expect(away).toBeGreaterThanOrEqual(0);
          for (let at = 0; at < service.replicas; at++) {
            const work = reads[at] + written[at] + errands[at];
            // what was left of the tick before may be spent now, but never the work of two
            expect(work, `tick ${i}`).toBeLessThan(2 * service.rate + 1e-9);
          }
        });
        for (let at = 0; at < service.replicas; at++) {
          const all = sum(ticks.map((t) => t.reads[at] + t.written[at] + t.errands[at]));
          expect(all).toBeLessThanOrEqual(40 * service.rate + 1e-9);
        }
      }),
    );
  });

  test('the tail is never dirty, and a chunk is dirty in later copies only where it is in earlier', () => {
    fc.assert(
      fc.property(anyService, (service) => {
        for (const { dirty } of ticksOf(service, 40)) {
          expect(dirty[service.replicas - 1]).toBe(0);
          // the acknowledgement comes to the later copy first, the write to the earlier
          dirty.forEach((count, at) =>
            expect(count).toBeLessThanOrEqual(at ? dirty[at - 1] : service.chunks),
          );
        }
      }),
    );
  });

  test('only the way of a chain makes queries or retries, and a plain one is read at the tail', () => {
    fc.assert(
      fc.property(anyService, (service) => {
        for (const { queries, retries, reads } of ticksOf(service, 30)) {
          if (service.way !== 'query') expect(queries).toBe(0);
          if (service.way !== 'retry') expect(retries).toBe(0);
          if (service.way === 'plain') expect(sum(reads)).toBe(reads[service.replicas - 1]);
        }
      }),
    );
  });

  test('it is the same every time', () => {
    fc.assert(
      fc.property(anyService, (service) => {
        expect(ticksOf(service, 20)).toEqual(ticksOf(service, 20));
      }),
      { numRuns: 30 },
    );
  });
});

test('one client, one copy: asks, is answered, asks again', () => {
  const ticks = ticksOf({ clients: 1, replicas: 1, share: 0 }, 5);
  expect(ticks.map(({ reads }) => reads[0])).toEqual([1, 1, 1, 1, 1]);
});

test('one client who writes to three copies: three messages there, two back', () => {
  const ticks = ticksOf({ clients: 1, share: 1 }, 10);
  // head at tick 1, middle at 2, tail at 3, acknowledged in the middle at 4 and at the head at 5
  expect(ticks.map(({ writes }) => writes)).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 0, 1]);
  expect(ticks.map(({ dirty }) => dirty.join(''))).toEqual([
    ...['100', '110', '110', '100', '000'],
    ...['100', '110', '110', '100', '000'],
  ]);
});

test('writes of one chunk go through one at a time', () => {
  const ticks = ticksOf({ clients: 10, share: 1, chunks: 1 }, 50);
  for (const { dirty } of ticks) expect(Math.max(...dirty)).toBeLessThanOrEqual(1);
  expect(sum(ticks.map(({ writes }) => writes))).toBe(12); // every four ticks, the first after five
});

test.each([
  ['way', 'chain', 'way of plain, query, retry, got chain'],
  ['replicas', 0, 'whole copies of at least 1, got 0'],
  ['replicas', NaN, 'got NaN'],
  ['share', 1.1, 'share of writes from 0 to 1, got 1.1'],
  ['share', NaN, 'got NaN'],
  ['clients', 0, 'whole clients of at least 1, got 0'],
  ['chunks', 1.5, 'whole chunks of at least 1, got 1.5'],
  ['rate', 0, 'positive rate, got 0'],
  ['rate', 0.5, 'rate of at least 1, got 0.5'],
  ['rate', Infinity, 'got Infinity'],
  ['small', 0, 'positive cost of a small message, got 0'],
  ['small', -1, 'got -1'],
  ['patience', 0, 'whole patience in ticks of at least 1, got 0'],
  ['seed', NaN, 'finite seed, got NaN'],
])('%s of %s is refused', (name, value, message) => {
  expect(() => new BusyChain({ ...usual, [name]: value })).toThrow(`BusyChain requires`);
  expect(() => new BusyChain({ ...usual, [name]: value })).toThrow(message);
});
