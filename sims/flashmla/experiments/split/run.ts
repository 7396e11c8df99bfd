/** Requests of different length on many processors: cut by a plan, or one processor each. */
import { each } from '../../../contract/frame.ts';
import { simulation } from '../../../contract/simulation.ts';
import { normal, stream } from '../../../math/random.ts';
import { matrix, sum, vector, type Vector } from '../../../math/vector.ts';
import { merge } from '../../merge.ts';
import { onlineSoftmax } from '../../online-softmax.ts';
import { busyTimes, oneEach, schedule, workersFor, type Plan } from '../../schedule.ts';
import type { Frame, Lane, Pieces } from './frame.ts';
import { knobs, tempoOf, type Values } from './knobs.ts';

const lanes: readonly Lane[] = ['plan', 'alone'];
/** Of an H800 (FlashMLA: 989 TFLOPS / 1830 MHz / 132). */
const processors = 132;

/** Where each piece stands in time, and with which weight it is merged. */
function piecesOf(plan: Plan, overhead: number, weightOf: (at: number) => number): Pieces {
  const shares = plan.workers.flatMap((own) => {
    let begin = 0;
    return own.map((share) => {
      const placed = { ...share, begin };
      begin += overhead + share.end - share.first;
      return placed;
    });
  });
  return {
    request: shares.map(({ request }) => request),
    worker: shares.map(({ worker }) => worker),
    begin: shares.map(({ begin }) => begin),
    first: shares.map(({ first }) => first),
    end: shares.map(({ end }) => end),
    weight: shares.map((_, at) => weightOf(at)),
  };
}

/** How many of a plan's blocks are read at a time. */
const readBy = ({ begin, first, end }: Pieces, overhead: number, time: number): number =>
  sum(begin.map((at, i) => Math.max(0, Math.min(end[i] - first[i], time - at - overhead))));

/** The answers of all requests from their pieces, and how far the whole ones are from that. */
function mergedAll({ workers, blocks }: Plan, seed: number): { weights: Vector; off: number } {
  const random = stream(seed, 'keys'); // one key stands for a block
  const rows = blocks.map((count) => ({
    scores: vector(count, () => 2 * normal(random)),
    values: matrix(count, 4, () => normal(random)),
  }));
  const shares = workers.flat();
  let off = 0;
  const weights = rows.flatMap(({ scores, values }, request) => {
    const parts = shares
      .filter((share) => share.request === request)
      .map(({ first, end }) =>
        onlineSoftmax(scores.slice(first, end), values.slice(first, end), { final: false }),
      );
    const merged = merge(parts);
    const whole = onlineSoftmax(scores, values);
    merged.out.forEach((entry, j) => (off = Math.max(off, Math.abs(entry - whole.out[j]))));
    return [...merged.weights];
  });
  return { weights, off };
}

export const run = simulation<Values, Frame>(knobs, {
  *simulate({ lengths, workers, overhead, seed }) {
    const plans = {
      plan: schedule(lengths, { workers, overhead }),
      alone: oneEach(lengths, { workers, overhead }),
    };
    const { blocks, splits, budget } = plans.plan;
    const { weights, off } = mergedAll(plans.plan, seed);
    const pieces = {
      plan: piecesOf(plans.plan, overhead, (at) => weights[at]),
      alone: piecesOf(plans.alone, overhead, () => 1),
    };
    const busy = each(lanes, (lane) => busyTimes(plans[lane], overhead));
    const finish = each(lanes, (lane) => Math.max(...busy[lane]));
    const counts = blocks.map((_, request) => splits[request + 1] - splits[request]);
    const common = {
      ...{ blocks, pieces, busy, finish, budget, mergeOff: off },
      processors: vector(workers, (i) => i + 1).map(String),
      idle: each(lanes, (lane) => 100 * (1 - sum(busy[lane]) / (workers * finish[lane]))),
      ratio: finish.alone / finish.plan,
      count: splits[blocks.length],
      cut: counts.filter((count) => count > 1).length,
      card: workersFor(processors, { heads: 128 }),
    };
    const tempo = tempoOf({ lengths, workers, overhead });
    const steps = Math.ceil(Math.max(finish.plan, finish.alone) / tempo);
    for (let step = 0; step <= steps; step++) {
      const time = step * tempo;
      const done = each(
        lanes,
        (lane) => (100 * readBy(pieces[lane], overhead, time)) / sum(blocks),
      );
      yield { step, time, ...common, done };
    }
  },
});
