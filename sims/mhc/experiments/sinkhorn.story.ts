import type { Experiment } from '../../contract.ts';
import type { Frame, parameters } from './sinkhorn.ts';

type Told = Experiment<typeof parameters, Frame>;

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

export const sentences: Told['sentences'] = {
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
};

export const scenarios: Told['scenarios'] = [
  { label: 'Mild logits: twenty iterations leave eight places right', values: {} },
  { label: 'Hard logits: twenty iterations are not enough', values: { matrix: hard } },
  {
    label: 'Nearly a permutation: a small error that shrinks slowly',
    values: { matrix: nearPermutation, iterations: 100 },
  },
  {
    label: 'Rows first: now the rows keep the error',
    values: { order: 'rowsFirst', iterations: 4 },
  },
  {
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
  {
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
  { label: 'exp(800): plain numbers break', values: { matrix: overflowing, domain: 'plain' } },
  { label: 'exp(800): logarithms do not', values: { matrix: overflowing, domain: 'log' } },
];

const last = (frames: readonly Frame[]): Frame => frames[frames.length - 1];

export const bets: Told['bets'] = [
  {
    question: 'Twenty iterations again, but with logits up to 9 apart. How exact are the columns?',
    before: {},
    change: { matrix: hard },
    outcomes: ['To six places or better', 'To two to five places', 'Off by more than one per cent'],
    judge: (changed) => {
      const { columnError } = last(changed);
      return columnError < 1e-6 ? 0 : columnError <= 0.01 ? 1 : 2;
    },
    because:
      'Each iteration shrinks the error by σ₂² of the limit. Sharp logits mean a limit near a permutation, with σ₂ near 1: the twenty iterations of the paper are a compromise, not a guarantee.',
  },
  {
    question: 'Divide the rows first and the columns last. Which sums are off after 3 iterations?',
    before: { iterations: 3 },
    change: { iterations: 3, order: 'rowsFirst' },
    outcomes: ['Still the columns', 'Now the rows', 'Both'],
    judge: (changed) => {
      const { rowError, columnError } = last(changed);
      const [rowsOff, columnsOff] = [rowError > 1e-9, columnError > 1e-9];
      return rowsOff && columnsOff ? 2 : rowsOff ? 1 : 0;
    },
    because:
      'What is divided last is exact. mHC ends with the rows, so a signal on its way forward is never amplified, and all that is left of the error meets the gradient.',
  },
];

export const paper: Told['paper'] = [
  {
    what: 'Iterations spent; here: until all sums are within one per cent',
    published: '20',
    source: 'mHC table 5',
    measured: (frames) => frames.find(({ error }) => error <= 0.01)?.iteration,
    digits: 0,
    note: 'The paper gives one number for all matrices. How many are needed depends on σ₂ of the limit.',
  },
  {
    what: 'Row sums after the last half step',
    published: '1',
    source: 'mHC eq. 9',
    measured: (frames) => (frames.length > 0 ? 1 - last(frames).rowError : undefined),
    digits: 9,
    note: 'The smallest row sum if rows fall short. With rows last they are 1 to rounding.',
  },
  {
    what: 'Error factor an iteration, asymptotically (σ₂²)',
    published: 'σ₂² of the limit',
    source: 'Knight 2008',
    measured: (frames) => {
      const [a, b] = [frames[frames.length - 3], last(frames)];
      return a && b.error > 1e-13 ? b.error / a.error : undefined;
    },
    digits: 4,
    note: 'Measured over the last iteration, while there is an error left above rounding.',
  },
];

export const equations: Told['equations'] = [
  {
    name: 'Columns first, rows last',
    tex: 'M^{(0)}=\\exp\\term{logits}{\\tilde H^{res}},\\qquad M^{(t)}=\\term{rows}{T_r}\\big(\\term{columns}{T_c}(M^{(t-1)})\\big),\\qquad t\\le\\term{iterations}{t_{max}}',
    source: 'mHC eq. 9',
    code: 'sinkhorn.ts#sinkhornKnopp',
    terms: {
      logits: { symbol: 'H̃', label: 'Logits', knob: 'matrix', figure: 0, line: 'start(logits' },
      rows: {
        symbol: 'T_r',
        label: 'Divides each row by its sum',
        figure: 2,
        line: 'second(',
        value: ({ rowError }) => rowError,
      },
      columns: {
        symbol: 'T_c',
        label: 'Divides each column by its sum',
        figure: 2,
        line: 'first(',
        value: ({ columnError }) => columnError,
      },
      iterations: {
        symbol: 't_max',
        label: 'Iterations',
        knob: 'iterations',
        line: 't < iterations',
        value: ({ iteration }) => iteration,
      },
    },
  },
];
