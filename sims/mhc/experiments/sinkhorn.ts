/** One matrix, half step by half step: which sums are right, which are not yet. */
import { experiment, type Simulation } from '../../contract.ts';
import type { Matrix } from '../../math/vector.ts';
import { choice, integer, matrixOf, type ValuesOf } from '../../parameters.ts';
import { birkhoffDecomposition } from '../birkhoff.ts';
import { secondSingularValue } from '../gain.ts';
import { supportOf } from '../scaling.ts';
import {
  columnSums,
  largestError,
  rowSums,
  sinkhornKnopp,
  sinkhornSteps,
  type SinkhornStep,
} from '../sinkhorn.ts';
import { figures, metrics } from './sinkhorn.figures.ts';
import * as story from './sinkhorn.story.ts';
import * as guide from './sinkhorn.tour.ts';

export const parameters = {
  matrix: matrixOf({
    label: 'Logits',
    symbol: 'H̃',
    hint: 'From 1 × 1 to 6 × 6. With "The matrix itself", negative entries count as zeros.',
    rows: [1, 6],
    columns: 'square',
    min: -1000,
    max: 1000,
    step: 0.1,
    default: [
      [1, 0, 0, 0],
      [0, 2, 0, 0],
      [0, 0, 3, 0],
      [1, 1, 1, 0],
    ],
  }),
  iterations: integer({
    label: 'Iterations',
    symbol: 't_max',
    min: 1,
    max: 100,
    default: 20,
    paper: 20,
  }),
  order: choice({
    label: 'Order',
    options: { columnsFirst: 'Columns first, rows last', rowsFirst: 'Rows first, columns last' },
    default: 'columnsFirst',
    paper: 'columnsFirst',
  }),
  entries: choice({
    label: 'The entries are',
    options: { logits: 'Logits: start from exp', weights: 'The matrix itself' },
    default: 'logits',
    paper: 'logits',
  }),
  domain: choice({
    label: 'Numbers',
    options: { log: 'Logarithms', plain: 'Plain exponentials' },
    default: 'log',
  }),
};

export type Frame = {
  readonly step: number; // half steps done
  readonly iteration: number;
  readonly logits: Matrix; // as typed [n, n]
  readonly matrix: Matrix; // [n, n]
  readonly rowSums: readonly number[]; // [n]
  readonly columnSums: readonly number[]; // [n]
  readonly fair: number;
  readonly rowError: number;
  readonly columnError: number;
  readonly error: number;
  readonly predicted: number;
  /** Decimal places to which the inexact side is right. */
  readonly places: number;
  readonly sigma: number; // σ₂ of the limit
  readonly broken: number; // entries that are not numbers
  readonly verdict: string; // 'total', 'partial', 'none', 'empty'
  readonly weights: readonly number[]; // of permutations in the limit
  readonly permutations: readonly string[];
};

/** Below this a double has nothing left to show, and a logarithm needs a number above 0. */
const floor = 1e-17;

/** Enough for the limit of all but the sharpest matrices. */
const untilTheLimit = 2000;

type Setup = Pick<Frame, 'sigma' | 'verdict' | 'weights' | 'permutations'>;

function setUp(logits: Matrix): Setup {
  const nothing = { sigma: 1, weights: [], permutations: [] };
  const weights = logits.map((row) => row.map((x) => (x === -Infinity ? 0 : 1)));
  if ([...rowSums(weights), ...columnSums(weights)].includes(0)) {
    return { ...nothing, verdict: 'empty' };
  }
  const verdict = supportOf(weights).kind;
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

/** The steps; where a whole line is zero nothing can be divided and the matrix stays as it is. */
function* stepsOf(
  logits: Matrix,
  verdict: string,
  { iterations, order, domain }: ValuesOf<typeof parameters>,
): Generator<SinkhornStep> {
  if (verdict !== 'empty') {
    yield* sinkhornSteps(logits, { iterations, order, domain });
    return;
  }
  const matrix = logits.map((row) => row.map(Math.exp));
  for (let step = 0; step < 2 * iterations; step++) {
    yield { iteration: 1 + Math.floor(step / 2), side: 'rows', matrix };
  }
}

export const sinkhorn = experiment<typeof parameters, Frame>({
  question: 'How do forty divisions make a matrix that cannot amplify?',
  claim:
    'Divide the columns by their sums, then the rows, and again: whatever the logits, the matrix approaches one that only averages.',
  tab: 'Sinkhorn',
  parameters,
  metrics,
  figures,
  ...story,
  ...guide,
  pace: 6,
  length: ({ iterations }) => 2 * iterations,
  say: ({ verdict, broken, step }, { order }) => {
    if (broken > 0) return 'broken';
    if (verdict !== 'total') return verdict;
    return (step % 2 === 1) === (order === 'columnsFirst') ? 'columns' : 'rows';
  },

  *simulate(values): Simulation<ValuesOf<typeof parameters>, Frame> {
    const logits =
      values.entries === 'logits'
        ? values.matrix
        : values.matrix.map((row) => row.map((x) => Math.log(Math.max(x, 0))));
    const setup = setUp(logits);
    let step = 0;
    let afterOne = 1; // the error after the first iteration, where the prediction starts
    for (const { iteration, matrix: raw } of stepsOf(logits, setup.verdict, values)) {
      step++;
      const matrix = raw.map((row) => row.map((x) => (Number.isFinite(x) ? x : 0)));
      const [rows, columns] = [rowSums(matrix), columnSums(matrix)];
      const [rowError, columnError] = [rows, columns].map((s) => Math.max(floor, largestError(s)));
      const error = Math.max(rowError, columnError);
      if (step <= 2) afterOne = error;
      yield {
        step,
        iteration,
        logits: values.matrix,
        matrix,
        rowSums: rows,
        columnSums: columns,
        fair: 1,
        rowError,
        columnError,
        error,
        predicted: step <= 2 ? error : Math.max(floor, afterOne * setup.sigma ** (step - 2)),
        places: Math.max(0, Math.floor(-Math.log10(error))),
        broken: raw.flat().filter((x) => !Number.isFinite(x)).length,
        ...setup,
      };
    }
  },
});
