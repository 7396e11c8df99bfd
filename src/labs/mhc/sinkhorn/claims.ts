import type { Frame } from '../../../../sims/mhc/experiments/sinkhorn/frame.ts';
import type { Values } from '../../../../sims/mhc/experiments/sinkhorn/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

const hard = [
  [9, -4, 6, 2],
  [8, 3, -5, 7],
  [-6, 5, 4, -2],
  [7, -1, 3, -8],
];

const nearPermutation = [
  [6, 0, 1, 0],
  [0, 1, 6, 0],
  [1, 6, 0, 0],
  [0, 0, 0, 5],
];

const overflowing = [
  [800, 0],
  [0, 0],
];

export const claims = {
  sentences: {
    columns:
      'Half step {step}: every column is divided by its sum. The columns are exact now, the rows are right to {places} decimal places.',
    rows: 'Half step {step}: every row is divided by its sum. The rows are exact now, the columns are right to {places} decimal places.',
    partial:
      'Half step {step}: some positive entry lies on no permutation. It fades like 1/k, and the sums are right to only {places} decimal places.',
    none: 'Half step {step}: no permutation fits between the zeros. The sums go round and round and never settle.',
    empty:
      'A whole line is zero: its sum cannot divide anything. Give every row and column a positive entry.',
    broken:
      'Half step {step}: {broken} entries are no longer numbers, because the exponential ran out of range. Choose logarithms.',
  },
  say: ({ verdict, broken, step }, { order }) => {
    if (broken > 0) return 'broken';
    if (verdict !== 'total') return verdict;
    return (step % 2 === 1) === (order === 'columnsFirst') ? 'columns' : 'rows';
  },
  scenarios: {
    mild: { label: 'Mild logits: twenty iterations leave eight places right', values: {} },
    hard: { label: 'Hard logits: twenty iterations are not enough', values: { matrix: hard } },
    nearPermutation: {
      label: 'Nearly a permutation: a small error that shrinks slowly',
      values: { matrix: nearPermutation, iterations: 100 },
    },
    rowsFirst: {
      label: 'Rows first: now the rows keep the error',
      values: { order: 'rowsFirst', iterations: 4 },
    },
    slowLimit: {
      label: '[[1, 1], [0, 1]]: right in the end, but only like 1/k',
      values: {
        matrix: [
          [1, 1],
          [0, 1],
        ],
        entries: 'weights',
        iterations: 50,
      },
    },
    unsettled: {
      label: 'No permutation fits: it never settles',
      values: {
        matrix: [
          [1, 1, 1],
          [1, 0, 0],
          [1, 0, 0],
        ],
        entries: 'weights',
      },
    },
    overflow: {
      label: 'exp(800): plain numbers break',
      values: { matrix: overflowing, domain: 'plain' },
    },
    logarithms: {
      label: 'exp(800): logarithms do not',
      values: { matrix: overflowing, domain: 'log' },
    },
  },
  bets: {
    harder: bet({
      question:
        'Twenty iterations again, but with logits up to 9 apart. How exact are the columns?',
      before: {},
      change: { matrix: hard },
      outcomes: {
        exact: 'To six places or better',
        rough: 'To two to five places',
        off: 'Off by more than one per cent',
      },
      judge: (changed) => {
        const { columns } = last(changed).error;
        return columns < 1e-6 ? 'exact' : columns <= 0.01 ? 'rough' : 'off';
      },
      because:
        'Each iteration shrinks the error by σ₂² of the limit. Sharp logits mean a limit near a permutation, with σ₂ near 1: the twenty iterations of the paper are a compromise, not a guarantee.',
    }),
    rowsFirst: bet({
      question:
        'Divide the rows first and the columns last. Which sums are off after 3 iterations?',
      before: { iterations: 3 },
      change: { iterations: 3, order: 'rowsFirst' },
      outcomes: { columns: 'Still the columns', rows: 'Now the rows', both: 'Both' },
      judge: (changed) => {
        const { rows, columns } = last(changed).error;
        const [rowsOff, columnsOff] = [rows > 1e-9, columns > 1e-9];
        return rowsOff && columnsOff ? 'both' : rowsOff ? 'rows' : 'columns';
      },
      because:
        'What is divided last is exact. mHC ends with the rows, so a signal on its way forward is never amplified, and all that is left of the error meets the gradient.',
    }),
  },
  paper: {
    iterations: {
      what: 'Iterations spent; here: until all sums are within one per cent',
      published: '20',
      source: 'mHC table 5',
      measured: (_frame, _values, frames) => frames.find(({ worst }) => worst <= 0.01)?.iteration,
      digits: 0,
      note: 'The paper gives one number for all matrices. How many are needed depends on σ₂ of the limit.',
    },
    rowSums: {
      what: 'Row sums after the last half step',
      published: '1',
      source: 'mHC eq. 9',
      measured: ({ error }) => 1 - error.rows,
      digits: 9,
      note: 'The smallest row sum if rows fall short. With rows last they are 1 to rounding.',
    },
    errorFactor: {
      what: 'Error factor an iteration, asymptotically (σ₂²)',
      published: 'σ₂² of the limit',
      source: 'Knight 2008',
      measured: (_frame, _values, frames) => {
        const [a, b] = [frames.at(-3), last(frames)];
        return a && b.worst > 1e-13 ? b.worst / a.worst : undefined;
      },
      digits: 4,
      note: 'Measured over the last iteration, while there is an error left above rounding.',
    },
  },
} satisfies Claims<Values, Frame>;
