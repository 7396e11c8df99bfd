/** What a full chain answers, measured over many ticks; of throughput.ts. */
import { requireWhole } from '../math/checks.ts';
import { requireAtMost, type Service } from './service.ts';
import { BusyChain } from './throughput.ts';

/** Means over ticks, after some that only fill the chain. */
export interface Measured {
  readonly reads: number; // a tick, all copies
  readonly writes: number;
  readonly queries: number;
  readonly retries: number;
}

/** @throws RangeError for ticks below 1 or above 100,000, and what a chain refuses */
export function measure(service: Service, ticks: number, before: number): Measured {
  requireWhole('measure', 'ticks', ticks, 1);
  requireWhole('measure', 'ticks before', before, 0);
  requireAtMost('measure', 'ticks', ticks + before, 100_000);
  const chain = new BusyChain(service);
  for (let i = 0; i < before; i++) chain.tick();
  const total = { reads: 0, writes: 0, queries: 0, retries: 0 };
  for (let i = 0; i < ticks; i++) {
    const { reads, writes, queries, retries } = chain.tick();
    total.reads += reads.reduce((sum, one) => sum + one, 0);
    total.writes += writes;
    total.queries += queries;
    total.retries += retries;
  }
  return {
    reads: total.reads / ticks,
    writes: total.writes / ticks,
    queries: total.queries / ticks,
    retries: total.retries / ticks,
  };
}
