/**
 * Who computes what: requests of different lengths are cut among workers, so that none of them is
 * waited for. The plan depends on the lengths alone; one serves all layers of a step.
 *
 * DeepSeek-AI, github.com/deepseek-ai/FlashMLA, csrc/smxx/decode/get_decoding_sched_meta and
 * csrc/api/dense_decode.h (FlashMLA code)
 *
 * B requests, P workers.
 */
import { requireWhole } from '../math/checks.ts';

/** A stretch of a request that one worker computes. */
export interface Share {
  readonly request: number;
  readonly worker: number;
  /** Blocks of keys, from `first` to before `end`. */
  readonly first: number;
  readonly end: number;
  /** Which of the request's pieces this is, counted from 0. */
  readonly split: number;
}

export interface Plan {
  readonly blocks: readonly number[]; // [B], of each request
  /** ⌈total / P⌉ + f, in blocks; what a worker may take at most, f for each piece included. */
  readonly budget: number;
  readonly workers: readonly (readonly Share[])[]; // [P], in their order
  /** How many pieces there are before each request, and at the end how many in all  [B + 1] */
  readonly splits: readonly number[];
}

export interface ScheduleOptions {
  readonly workers: number; // P
  /** f, what a piece costs besides its blocks, in blocks; 5 for dense decoding. */
  readonly overhead?: number;
  /** Tokens a block. */
  readonly block?: number;
}

/** More workers than any machine has. */
const mostWorkers = 1e6;

/** ⌊max(length − 1, 0) / block⌋ + 1: a request of no token has one block, whose output is 0. */
export function blocksOf(length: number, block = 64): number {
  requireWhole('blocksOf', 'length', length, 0);
  requireWhole('blocksOf', 'keys a block', block, 1);
  return Math.floor(Math.max(length - 1, 0) / block) + 1;
}

/**
 * P = max(1, ⌊⌊processors / kv-heads⌋ / ⌈s_q h_q / kv-heads / 64⌉⌋): each worker has 64 rows of
 * queries.
 */
export function workersFor(
  processors: number,
  {
    heads,
    queries = 1,
    keyHeads = 1,
  }: { readonly heads: number; readonly queries?: number; readonly keyHeads?: number },
): number {
  const who = 'workersFor';
  requireWhole(who, 'processors', processors, 1);
  requireWhole(who, 'heads', heads, 1);
  requireWhole(who, 'query tokens', queries, 1);
  requireWhole(who, 'kv-heads', keyHeads, 1);
  if (heads % keyHeads !== 0) {
    throw new RangeError(`${who} requires kv-heads that divide ${heads} heads, got ${keyHeads}`);
  }
  const rows = Math.ceil((queries * heads) / keyHeads / 64);
  return Math.max(1, Math.floor(Math.floor(processors / keyHeads) / rows));
}

/**
 * The split plan. Requests are walked in order: if what is left of one and f fit a worker's budget,
 * the worker finishes it; else, if more than f is left of the budget, it takes so many blocks, and the
 * next worker goes on.
 *
 * @param lengths tokens in the cache of each request  [B]
 * @throws RangeError for no request, lengths that are no whole numbers, no worker
 */
export function schedule(
  lengths: readonly number[],
  { workers, overhead = 5, block = 64 }: ScheduleOptions,
): Plan {
  const blocks = checked('schedule', lengths, { workers, overhead, block });
  const total = blocks.reduce((sum, count) => sum + count + overhead, 0);
  const budget = Math.ceil(total / workers) + overhead;
  const splits = [0];
  let [request, block0, split] = [0, 0, 0];
  const plan = Array.from({ length: workers }, (_, worker) => {
    const shares: Share[] = [];
    let left = budget;
    while (request < blocks.length) {
      const rest = blocks[request] - block0;
      if (left >= rest + overhead) {
        shares.push({ request, worker, first: block0, end: blocks[request], split });
        left -= rest + overhead;
        splits.push(splits[request] + split + 1);
        [request, block0, split] = [request + 1, 0, 0];
      } else {
        const taken = left - overhead;
        if (taken > 0) {
          shares.push({ request, worker, first: block0, end: block0 + taken, split });
          [block0, split] = [block0 + taken, split + 1];
        }
        break;
      }
    }
    return shares;
  });
  return { blocks, budget, workers: plan, splits };
}

/**
 * What the plan is compared with: every request whole, in order, each to the worker that is free
 * first (of several the first).
 */
export function oneEach(lengths: readonly number[], options: ScheduleOptions): Plan {
  const { workers, overhead = 5, block = 64 } = options;
  const blocks = checked('oneEach', lengths, { workers, overhead, block });
  const plan = Array.from({ length: workers }, (): Share[] => []);
  const busy = new Array<number>(Math.min(workers, blocks.length)).fill(0); // no more can be needed
  blocks.forEach((end, request) => {
    const worker = busy.indexOf(busy.reduce((least, one) => Math.min(least, one)));
    plan[worker].push({ request, worker, first: 0, end, split: 0 });
    busy[worker] += end + overhead;
  });
  const budget = busy.reduce((most, one) => Math.max(most, one));
  return { blocks, budget, workers: plan, splits: [0, ...blocks.map((_, i) => i + 1)] };
}

/**
 * How long each worker is busy, in blocks: f for each piece, and its blocks  [P]
 *
 * @throws RangeError for an overhead or blocks that are no whole numbers, or a piece that ends before it begins
 */
export function busyTimes({ workers }: Plan, overhead: number): number[] {
  requireWhole('busyTimes', 'overhead', overhead, 0);
  return workers.map((shares) =>
    shares.reduce((sum, { first, end }) => {
      requireWhole('busyTimes', 'first block', first, 0);
      requireWhole('busyTimes', 'end', end, first);
      return sum + end - first + overhead;
    }, 0),
  );
}

function checked(
  who: string,
  lengths: readonly number[],
  { workers, overhead, block }: Required<ScheduleOptions>,
): number[] {
  if (lengths.length === 0) throw new RangeError(`${who} requires at least one request, got 0`);
  requireWhole(who, 'keys a block', block, 1);
  requireWhole(who, 'overhead', overhead, 0);
  requireWhole(who, 'workers', workers, 1);
  if (workers > mostWorkers) {
    throw new RangeError(`${who} requires at most ${mostWorkers} workers, got ${workers}`);
  }
  return lengths.map((length, request) => {
    requireWhole(who, `length of request ${request}`, length, 0);
    return blocksOf(length, block);
  });
}
