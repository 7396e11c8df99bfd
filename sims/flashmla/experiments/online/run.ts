/** One row of scores, read tile by tile. */
import { simulation } from '../../../contract/simulation.ts';
import { normal, shuffled, stream } from '../../../math/random.ts';
import { matrix, vector, type Matrix, type Vector } from '../../../math/vector.ts';
import { finish, onlineSoftmax, pieceOf, start, type Round } from '../../online-softmax.ts';
import { seesaw } from '../../seesaw.ts';
import type { Frame } from './frame.ts';
import { keys, knobs, type Values } from './knobs.ts';
import { asPrinted, twoPasses } from './run/exhibits.ts';

/** d_v, numbers of a value. */
const width = 8;

const farthest = (a: Vector, b: Vector): number => most(a.map((entry, i) => entry - b[i]));

/** The largest of all sizes. */
const most = (entries: Vector): number =>
  entries.reduce((largest, entry) => Math.max(largest, Math.abs(entry)), 0);

function orderOf({ order, block, seed }: Values): number[] {
  const forward = vector(Math.ceil(keys / block), (i) => i);
  if (order === 'shuffled') return shuffled(forward, stream(seed, 'order'));
  return order === 'backward' ? forward.reverse() : forward;
}

interface Row {
  readonly scores: Vector;
  readonly values: Matrix;
}

/** The keys of some rounds, in the order in which they were read. */
const rowOf = ({ scores, values }: Row, rounds: readonly Round[]): Row => ({
  scores: rounds.flatMap(({ first, end }) => scores.slice(first, end)),
  values: rounds.flatMap(({ first, end }) => values.slice(first, end)),
});

export const run = simulation<Values, Frame>(knobs, {
  *simulate(given) {
    const { block, seed, masked, shift } = given;
    const random = stream(seed, 'values');
    const row: Row = {
      scores: given.scores.map((score, i) => (i >= keys - masked ? -Infinity : score + shift)),
      values: matrix(keys, width, () => normal(random)),
    };
    const { scores, values } = row;
    const sink = given.sink ? given.sinkScore + shift : -Infinity;
    const order = orderOf(given);
    const { trace, out } = onlineSoftmax(scores, values, { block, order, sink });
    const whole = twoPasses(scores, values, width, sink);
    const common = {
      ...{ tiles: trace.length, order, whole: whole.out, held: 2 + width },
      longest: Math.max(1, ...trace.map(({ sum }) => sum)),
      largest: most(trace.flatMap(({ output }) => output)),
      seesaw: farthest(seesaw(scores, values, { block, sink }).out, out),
      weights: scores.map((score) =>
        score === -Infinity ? 0 : Math.exp(score - whole.lseWithSink),
      ),
    };
    const nothing: Round = { ...start(width), block: 0, first: 0, end: 0, rescale: 1, added: 0 };
    const shrank = (one: Round, i: number): boolean =>
      i > 0 && trace[i - 1].sum > 0 && one.rescale < 1;
    const shown = trace.map((now, i) => {
      const step = i + 1;
      const read = trace.slice(0, step);
      const z = step === trace.length ? sink : -Infinity; // it counts once, at the end
      const soFar = rowOf(row, read);
      const { out: answer, lse } = finish(pieceOf(now), z);
      const right = twoPasses(soFar.scores, soFar.values, width, z).out;
      const misprint = asPrinted(
        read.map((one) => rowOf(row, [one])),
        width,
        z,
      );
      return {
        ...{ answer, misprint, lse: now.sum > 0 ? lse : 0, shrinks: read.filter(shrank).length },
        off: { online: farthest(answer, right), misprint: farthest(misprint, right) },
        sinkWeight: z === -Infinity || now.sum === 0 ? 0 : Math.exp(z - now.max),
      };
    });
    const widest = most(shown.flatMap(({ answer, misprint }) => [...answer, ...misprint]));
    for (const [i, seen] of shown.entries()) {
      const [before, now] = [trace[i - 1] ?? nothing, trace[i]];
      yield {
        ...{ ...common, ...seen, step: i + 1, widest },
        ...{ first: now.first, end: now.end, rescale: now.rescale, added: now.added },
        ...{ any: now.sum > 0, anyBefore: before.sum > 0 },
        ...{ highest: now.sum > 0 ? now.max : 0, previous: before.sum > 0 ? before.max : 0 },
        ...{ sum: now.sum, sumBefore: before.sum },
        ...{ output: now.output, outputBefore: before.output },
      };
    }
  },
});
