/** The doors of attention kernels for decoding. */
import { requireScores, requireSink, requireValues } from '../../sims/flashmla/checks.ts';
import {
  cacheBytes,
  convertingShare,
  cyclesPerToken,
  decodeBytes,
  decodeFlops,
  intensity,
  type Cache,
  type Decode,
  type Way,
} from '../../sims/flashmla/costs.ts';
import { pointOf, type Latency } from '../../sims/flashmla/measured.ts';
import { merge } from '../../sims/flashmla/merge.ts';
import {
  finish,
  onlineSoftmax,
  start,
  type Attended,
  type Piece,
} from '../../sims/flashmla/online-softmax.ts';
import {
  blocksOf,
  busyTimes,
  oneEach,
  schedule,
  workersFor,
  type Plan,
  type Share,
} from '../../sims/flashmla/schedule.ts';
import { seesaw } from '../../sims/flashmla/seesaw.ts';
import { attended, sparseSoftmax, type Phase } from '../../sims/flashmla/sparse.ts';
import {
  among,
  count,
  door,
  finite,
  fixed,
  list,
  named,
  real,
  record,
  rows,
  several,
  whole,
  type Argument,
  type Doors,
} from './generators.ts';

const ends = (): boolean => true;
const way = named<Way>('gqa');
const cache = named<Cache>('fp8');
const request = { way, heads: count(16), queries: count(1), groups: count(8), cache };
const decode = record<Decode>({ ...request, context: count(1000) });
/** −∞ is a masked key. */
const score = (good: number): Argument<number> => real(good, { also: [-Infinity] });
const scores = list([1, 2, 0.5], score);
const values = rows([
  [1, 2],
  [3, 4],
  [5, 6],
]);
/** −∞ is no sink, ∞ one that takes everything. */
const sink = real(0.5, { also: [-Infinity, Infinity] });
/** ∞ marks a row without a key. */
const answered = ({ out, lse }: Attended): boolean => finite(out) && !Number.isNaN(lse);
const piece = record<Piece>({
  out: list([1, 2]),
  lse: real(0.5, { also: [-Infinity, Infinity] }),
});
const options = {
  block: count(2),
  sink,
  base: among<'e' | 2>(2),
  width: count(2),
};
const plan = record({ workers: count(3), overhead: count(5), block: count(64) });
const share = record<Share>({
  request: fixed(0),
  worker: fixed(0),
  first: count(1),
  end: count(3),
  split: fixed(0),
});
const shares = (given: readonly (readonly Share[])[]): Plan => ({
  blocks: [3],
  budget: 8,
  workers: given,
  splits: [0, 1],
});

export const flashmla: Doors = {
  'checks.requireScores': door(requireScores, [fixed('merge'), scores], ends),
  'checks.requireValues': door(requireValues, [fixed('merge'), fixed(scores.good), values], ends),
  'checks.requireSink': door(requireSink, [fixed('merge'), sink], ends),
  'costs.decodeFlops': door(decodeFlops, [decode]),
  'costs.cacheBytes': door(cacheBytes, [record(request)]),
  'costs.decodeBytes': door(decodeBytes, [decode]),
  'costs.intensity': door(intensity, [decode]),
  'costs.cyclesPerToken': door(cyclesPerToken, [count(64), fixed(true), cache]),
  'costs.convertingShare': door(
    convertingShare,
    [count(64), fixed(true), cache],
    (part) => part > 0 && part <= 1,
  ),
  'measured.pointOf': door(pointOf, [
    record<Latency>({
      way,
      groups: count(8),
      sequences: count(16),
      context: count(512),
      took: real(32, { least: 1e-300 }),
    }),
  ]),
  'merge.merge': door(
    merge,
    [several([piece.good], piece), record({ sink, final: fixed(true) })],
    answered,
  ),
  'online-softmax.start': door(start, [count(2)], ({ output }) => finite(output)),
  'online-softmax.finish': door(finish, [piece, sink], answered),
  'online-softmax.onlineSoftmax': door(
    onlineSoftmax,
    [scores, values, record({ ...options, order: list([1, 0], count), final: fixed(true) })],
    answered,
  ),
  'schedule.blocksOf': door(blocksOf, [count(100), count(64)]),
  'schedule.workersFor': door(workersFor, [
    count(132),
    record({ heads: count(128), queries: count(1), keyHeads: count(1) }),
  ]),
  'schedule.schedule': door(schedule, [list([1000, 10], count), plan]),
  'schedule.oneEach': door(oneEach, [list([1000, 10], count), plan]),
  'schedule.busyTimes': door(
    (given: readonly (readonly Share[])[], overhead: number) => busyTimes(shares(given), overhead),
    [several([[share.good]], several([share.good], share)), count(5)],
  ),
  'seesaw.seesaw': door(seesaw, [scores, values, record(options)], answered),
  'sparse.attended': door(attended, [list([1, -1], whole), count(3), named<Phase>('prefill')]),
  'sparse.sparseSoftmax': door(
    sparseSoftmax,
    [scores, values, list([1, -1], whole), record({ ...options, phase: named<Phase>('prefill') })],
    answered,
  ),
};
