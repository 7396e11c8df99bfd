import type { Frame } from '../../../../sims/mla/experiments/decoupling/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/decoupling/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  error: {
    kind: 'heat',
    title: 'What the fixed matrix gets wrong, for every pair of positions',
    caption: 'Each column is a query, each row a cached token; later tokens are not seen.',
    place: 'rest',
    values: 'gap',
    over: 'frames',
    scale: 'unsigned',
    rows: 'position of the cached token',
    columns: 'position of the query',
  },
  keyMatrix: {
    kind: 'heat',
    title: 'Wᵁᴷ of one head',
    caption: 'Drag a cell.',
    place: 'rest',
    values: 'up',
    over: 'matrix',
    scale: 'signed',
    centre: 0,
    limit: 2,
    rows: 'key number',
    columns: 'latent number',
    edits: 'up',
  },
  attention: {
    kind: 'bars',
    title: 'Attention of this query',
    caption: 'As it should be, and with one matrix for all distances.',
    place: 'chart',
    series: [{ values: 'attention' }],
    yAxis: { label: 'attention', min: 0 },
  },
  gap: {
    kind: 'curves',
    title: 'The gap by distance',
    caption: 'Dashed: 0 where you might as well turn the latent, not the key.',
    place: 'chart',
    x: 'distances',
    y: [
      { values: 'gapAt', label: 'fixed matrix', tone: 'coral' },
      { values: 'commutatorAt', label: 'R W − W R', tone: 'ink', dashed: true },
    ],
    at: 'token',
    xAxis: { label: 'distance', min: 0 },
    yAxis: { label: 'Frobenius norm', min: 0 },
  },
  misplaced: {
    kind: 'lines',
    title: 'Attention that lands on other tokens',
    place: 'chart',
    x: 'token',
    y: 'drift',
    xAxis: { label: 'position of the query' },
    yAxis: { label: 'share', min: 0, max: 1 },
  },
} satisfies Figures<Values, Frame>;
