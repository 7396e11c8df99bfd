/** One matrix, half step by half step: which sums are right, which are not yet. */
import { simulation } from '../../../contract/simulation.ts';
import type { Matrix } from '../../../math/vector.ts';
import { birkhoffDecomposition } from '../../birkhoff.ts';
import { each } from '../../../contract/frame.ts';
import { secondSingularValue } from '../../gain.ts';
import { supportOf } from '../../scaling.ts';
import {
  columnSums,
  largestError,
  rowSums,
  sinkhornKnopp,
  type SinkhornStep,
  sinkhornSteps,
  sinkhornTrace,
  toRows,
} from '../../sinkhorn.ts';
import type { Frame, Verdict } from './frame.ts';
import { knobs, type Values } from './knobs.ts';
import { logitsOf } from './run/logits.ts';

/** Below this a double has nothing left to show, and a logarithm needs a number above 0. */
const floor = 1e-17;

/** Enough for the limit of all but the sharpest matrices. */
const untilTheLimit = 2000;

const sides = ['rows', 'columns'] as const;

type Setup = Pick<Frame, 'sigma' | 'verdict' | 'weights' | 'permutations'>;

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
    const logits = logitsOf(values);
    const setup = setUp(logits, values);
    const variant = values.variant === 'kernel' ? 'paper' : 'kernel';
    const others = [...stepsOf(logits, setup.verdict, { ...values, variant, domain: 'log' })];
    let step = 0;
    let afterOne = 1; // the error after the first iteration, where the prediction starts
    for (const { iteration, matrix: raw } of stepsOf(logits, setup.verdict, values)) {
      const matrix = raw.map((row) => row.map((x) => (Number.isFinite(x) ? x : 0)));
      const other = others[step].matrix;
      step++;
      const sums = { rows: rowSums(matrix), columns: columnSums(matrix) };
      const error = each(sides, (side) => Math.max(floor, largestError(sums[side])));
      const worst = Math.max(error.rows, error.columns);
      if (step <= 2) afterOne = worst;
      yield {
        step,
        iteration,
        logits: values.matrix,
        matrix,
        other,
        apart: Math.max(
          ...matrix.flatMap((row, i) => row.map((x, j) => Math.abs(x - other[i][j]))),
        ),
        sums,
        error,
        worst,
        predicted: step <= 2 ? worst : Math.max(floor, afterOne * setup.sigma ** (step - 2)),
        places: Math.max(0, Math.floor(-Math.log10(worst))),
        broken: raw.flat().filter((x) => !Number.isFinite(x)).length,
        ...setup,
      };
    }
  },
});

function setUp(given: Matrix, values: Values): Setup {
  const nothing = { sigma: 1, weights: [], permutations: [] };
  const positives = (m: Matrix): number[][] =>
    m.map((row) => row.map((x) => (x === -Infinity ? 0 : 1)));
  const lines = positives(given);
  if ([...rowSums(lines), ...columnSums(lines)].includes(0)) {
    return { ...nothing, verdict: 'empty' };
  }
  const logits = values.variant === 'kernel' ? withEpsilon(given, values) : given;
  const verdict = supportOf(positives(logits)).kind;
  if (verdict !== 'total') return { ...nothing, verdict };
  const limit = sinkhornKnopp(logits, { iterations: untilTheLimit, domain: 'log' });
  const sigma = secondSingularValue(limit);
  const settled = largestError(columnSums(limit)) < 1e-6 && logits.length <= 4;
  const terms = settled ? birkhoffDecomposition(limit) : [];
  return {
    sigma,
    verdict,
    weights: terms.map(({ weight }) => weight),
    permutations: terms.map(({ permutation }) => permutation.map((j) => j + 1).join(' ')),
  };
}

/** The logarithms of what the kernel begins with: ε leaves no zero. */
function withEpsilon(logits: Matrix, { order, variant }: Values): number[][] {
  const { steps } = sinkhornTrace(logits, { iterations: 1, order, variant, domain: 'log' });
  return toRows(steps[1].map(Math.log), logits.length);
}

/** The steps; where a whole line is zero nothing can be divided and the matrix stays as it is. */
function* stepsOf(
  logits: Matrix,
  verdict: Verdict,
  { iterations, order, variant, domain }: Values,
): Generator<SinkhornStep> {
  if (verdict !== 'empty') {
    yield* sinkhornSteps(logits, { iterations, order, variant, domain });
    return;
  }
  const matrix = logits.map((row) => row.map(Math.exp));
  for (let step = 0; step < 2 * iterations; step++) {
    yield { iteration: 1 + Math.floor(step / 2), side: 'rows', matrix };
  }
}
