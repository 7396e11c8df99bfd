/** Three chains with the same clients, who read and write; and how it goes with other shares and copies. */
import { each } from '../../../contract/frame.ts';
import { simulation } from '../../../contract/simulation.ts';
import { sum, vector, type Vector } from '../../../math/vector.ts';
import { readBound, ways, type Service } from '../../service.ts';
import { measure } from '../../steady.ts';
import { BusyChain, type Tick } from '../../throughput.ts';
import type { Frame, Lane } from './frame.ts';
import { knobs, mostReplicas, rate, ticks, window, type Values } from './knobs.ts';

const lanes: readonly Lane[] = ways;
const shares: Vector = [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.6, 0.8, 1];
const copies = vector(mostReplicas, (i) => i + 1);
/** Ticks of a point of the curves, after those that only fill the chain. */
const long = 40;
const before = 15;

/** Reads of each way, in those of one copy, with something changed. */
const sweep = (service: Service, changes: readonly Partial<Service>[]) =>
  each(lanes, (way) =>
    changes.map((change) => measure({ ...service, ...change, way }, long, before).reads / rate),
  );

export const run = simulation<Values, Frame>(knobs, {
  *simulate({ share, replicas, chunks, clients, small, patience, seed }) {
    const service = { share, replicas, chunks, clients, small, patience, seed, rate };
    const chains = each(lanes, (way) => new BusyChain({ ...service, way }));
    const some: Service = { ...service, way: 'plain' };
    const common = {
      shares: shares.map((one) => 100 * one),
      byShare: sweep(
        some,
        shares.map((one) => ({ share: one })),
      ),
      copies,
      byCopies: sweep(
        some,
        copies.map((one) => ({ replicas: one })),
      ),
      bound: each(lanes, (way) => readBound(way, replicas, share)),
      percent: 100 * share,
      count: replicas,
    };
    const past: Readonly<Record<Lane, Tick[]>> = { plain: [], query: [], retry: [] };
    for (let step = 0; step <= ticks; step++) {
      if (step > 0) for (const lane of lanes) past[lane].push(chains[lane].tick());
      const recent = each(lanes, (lane) => past[lane].slice(-window));
      const mean = (lane: Lane, of: (tick: Tick) => number): number =>
        sum(recent[lane].map(of)) / Math.max(1, recent[lane].length);
      const zeros = vector(replicas, () => 0);
      const now = (lane: Lane): Tick | undefined => past[lane].at(-1);
      const answered = each(lanes, (lane) =>
        zeros.map((_, at) => mean(lane, ({ reads }) => reads[at]) / rate),
      );
      const reads = each(lanes, (lane) => sum(answered[lane]));
      const work = (of: (tick: Tick) => readonly number[]) =>
        each(lanes, (lane) => zeros.map((_, at) => mean(lane, (tick) => of(tick)[at]) / rate));
      yield {
        step,
        ...{ reads, answered },
        written: work(({ written }) => written),
        errands: work(({ errands }) => errands),
        writes: each(lanes, (lane) => mean(lane, ({ writes }) => writes) / rate),
        waitingReads: each(lanes, (lane) => now(lane)?.waitingReads ?? zeros),
        waitingWrites: each(lanes, (lane) => now(lane)?.waitingWrites ?? zeros),
        dirty: each(lanes, (lane) =>
          (now(lane)?.dirty ?? zeros).map((one) => (100 * one) / chunks),
        ),
        away: each(lanes, (lane) => now(lane)?.away ?? clients),
        small: {
          query: mean('query', ({ queries }) => queries),
          retry: mean('retry', ({ retries }) => retries),
        },
        gain: reads.plain > 0 ? reads.retry / reads.plain : 0,
        ...common,
      };
    }
  },
});
