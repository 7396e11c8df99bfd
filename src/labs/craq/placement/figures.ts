import type { Frame } from '../../../../sims/craq/experiments/placement/frame.ts';
import type { Values } from '../../../../sims/craq/experiments/placement/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

/** The same drawing for each table. */
const pairs = {
  kind: 'heat',
  caption: 'Balanced, every pair has 2. On the diagonal: chains of one SSD.',
  place: 'chart',
  over: 'matrix',
  scale: 'unsigned',
  rows: 'SSD',
  columns: 'SSD',
  rowNames: 'names',
  columnNames: 'names',
} as const;

export const figures = {
  reads: {
    kind: 'bars',
    title: 'Reads that each SSD answers',
    caption: '1: what it answered while all were there.',
    unit: '× before',
    place: 'chart',
    series: [{ values: 'reads' }],
    names: 'names',
    fair: { value: 'even', label: 'Spread evenly' },
    yAxis: { label: '× before', min: 0 },
  },
  fixedPairs: {
    ...pairs,
    title: 'Chains in which two SSDs meet, fixed threes',
    values: 'fixedPairs',
    shown: ({ table }) => table === 'fixed',
  },
  notesPairs: {
    ...pairs,
    title: 'Chains in which two SSDs meet, the notes’ second table',
    values: 'notesPairs',
    shown: ({ table }) => table === 'notes',
  },
  balancedPairs: {
    ...pairs,
    title: 'Chains in which two SSDs meet, balanced',
    values: 'balancedPairs',
    shown: ({ table }) => table === 'balanced',
  },
  deadly: {
    kind: 'bars',
    title: 'Ways to lose three SSDs and data with them',
    caption: 'Of 20. What spreads reads well also gives every failure of three more chains to hit.',
    unit: 'of 20',
    place: 'rest',
    of: 'deadly',
    yAxis: { label: 'of 20', min: 0, max: 20 },
  },
} satisfies Figures<Values, Frame>;
