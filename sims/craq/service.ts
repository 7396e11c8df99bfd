/** What a chain that serves is made of, and what it can answer at most; of throughput.ts. */
import { requireFinite, requireOneOf, requirePositive, requireWhole } from '../math/checks.ts';

/**
 * Who answers reads: 'plain', the tail alone; 'query', every copy, which asks the tail where a chunk is
 * dirty (CRAQ); 'retry', every copy, which sends the client away for some ticks (3FS).
 */
export type Way = 'plain' | 'query' | 'retry';

export const ways: readonly Way[] = ['plain', 'query', 'retry'];

export interface Service {
  readonly way: Way;
  readonly replicas: number; // k
  readonly share: number; // of operations that are writes, 0 to 1
  readonly clients: number;
  readonly chunks: number; // that are read and written, all alike
  readonly rate: number; // reads or writes that a copy serves a tick
  readonly small: number; // what a message without data costs, in reads
  readonly patience: number; // ticks until a client asks again
  readonly seed: number;
}

/**
 * What a full chain can answer at most, in reads of one copy alone, by counting work: a write is done by
 * all k copies, a read by one of them, or, in a plain chain, by the tail.
 *
 * @param share w, of operations that are writes
 */
export function readBound(way: Way, replicas: number, share: number): number {
  requireOneOf('readBound', 'way', way, ways);
  requireWhole('readBound', 'copies', replicas, 1);
  requireShare('readBound', share);
  const answering = way === 'plain' ? 1 : replicas;
  return (1 - share) / ((1 - share) / answering + share);
}

function requireShare(who: string, share: number): void {
  if (!(share >= 0 && share <= 1)) {
    throw new RangeError(`${who} requires a share of writes from 0 to 1, got ${share}`);
  }
}

/** So many that a tick still ends soon. @inner checked by requireService */
export function requireAtMost(who: string, what: string, count: number, most: number): void {
  if (count > most) throw new RangeError(`${who} requires at most ${most} ${what}, got ${count}`);
}

/** @throws RangeError for what no chain can serve by, above 1,000 copies or 100,000 clients too */
export function requireService(who: string, service: Service): void {
  requireOneOf(who, 'way', service.way, ways);
  requireWhole(who, 'copies', service.replicas, 1);
  requireAtMost(who, 'copies', service.replicas, 1000);
  requireShare(who, service.share);
  requireWhole(who, 'clients', service.clients, 1);
  requireAtMost(who, 'clients', service.clients, 100_000);
  requireWhole(who, 'chunks', service.chunks, 1);
  requirePositive(who, 'rate', service.rate);
  if (service.rate < 1)
    throw new RangeError(`${who} requires a rate of at least 1, got ${service.rate}`);
  requirePositive(who, 'cost of a small message', service.small);
  requireWhole(who, 'patience in ticks', service.patience, 1);
  requireFinite(who, 'seed', service.seed);
}
