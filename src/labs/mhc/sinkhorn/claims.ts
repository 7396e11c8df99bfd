/** What is said of the matrix. Long: its headline follows the sums, in the words of five cases and two widths. */
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

/** Softmax makes entries of it smaller than the kernel's ε. */
const drowned = [
  [9, 9, 3],
  [-5, -9, -8],
  [-9, -2, 2],
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
      'Half step {step}: some positive entry can never be part of a matrix whose sums are all 1. It fades only like 1/(number of iterations), and the sums are right to {places} decimal places.',
    none: 'Half step {step}: no permutation fits between the zeros. The sums go round and round and never settle.',
    empty:
      'A whole line is zero: its sum cannot divide anything. Give every row and column a positive entry.',
    kernel:
      'Half step {step}, with ε as in the official kernel: sums settle near 0.999999. No entry is farther than {apart} from the paper’s.',
    broken:
      'Half step {step}: {broken} entries are no longer numbers, because the exponential ran out of range. Choose logarithms.',
  },
  say: ({ verdict, broken, step }, { order, variant }) => {
    if (broken > 0) return 'broken';
    if (verdict !== 'total') return verdict;
    if (variant === 'kernel') return 'kernel';
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
    epsilon: {
      label: 'Where the kernel’s ε moves entries by 0.32',
      values: { matrix: drowned, variant: 'kernel' },
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
      question: 'Twenty iterations again, but with logits from −8 to 9. How exact are the columns?',
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
    predictedFactor: {
      what: 'The same, predicted from the limit of this matrix',
      published: 'σ₂²',
      source: 'Knight 2008',
      measured: ({ sigma }) => sigma ** 2,
      digits: 4,
    },
  },
  words: {
    headAll: 'Every sum is 1:',
    headRows: 'Every row sums to 1:',
    thenAverage: 'each new stream is an average of the old ones, never larger.',
    thenAverageShort: 'a new stream is an average, never larger.',
    headOver: 'Row {n} sums to {sum}, not 1:',
    thenOver: 'its new stream can be larger than all the old ones.',
    thenOverShort: 'its new stream can be larger.',
    headUnder: 'No row sums to more than 1, some to less:',
    thenUnder: 'nothing is amplified, something is lost.',
    thenUnderShort: 'something is lost.',
    headLost: 'Entries are lost:',
    thenLost: 'what is no number cannot be divided.',
    thenLostShort: 'what is no number cannot be divided.',
    hint: 'drag a tile up or down',
    scale: 'area: the entry; a full cell is 1',
    rowSums: 'sums of the rows',
    columnSums: 'sums',
    rowName: 'row {n}',
    tile: 'Row {row}, column {column}: {entry}. Given: {given}',
    logits: 'Logit of row {row}, column {column}',
    weights: 'Entry of row {row}, column {column}',
    rows: 'Row {n} sums to {sum}',
    columns: 'Column {n} sums to {sum}',
    unit: 'off from a sum of 1,',
    rowsWorst: 'at most: row {n}',
    columnsWorst: 'at most: column {n}',
    everySum: 'in all of them',
    lost: 'entries are lost',
    poured: 'of its 1 each old stream gives',
    got: 'each row makes a new stream',
    pouredShort: 'pour 1 each',
    gotShort: 'each gets',
    flow: 'Stream {old} gives {entry} to new stream {new}',
    old: 'Of one unit stream {n} gives {sum}',
    new: 'New stream {n} gets {sum}',
    divided: 'just divided',
    next: 'divided next',
    countShort: '{n} of {all} divisions',
    count: 'after {n} of {all} divisions',
    paperDrawn: 'Drawn: the paper, no ε.',
    kernelDrawn: 'Drawn: the official kernel, ε = 10⁻⁶.',
    paperDashed: 'Dashed: the paper, no ε; up to {apart} apart.',
    kernelDashed: 'Dashed: the kernel, with ε; up to {apart} apart.',
    paperNear: 'Without ε no entry is farther off than {apart}.',
    kernelNear: 'The kernel’s ε moves no entry beyond {apart}.',
  },
} satisfies Claims<Values, Frame>;
