/** What the page of the slots draws, and what it compares with the paper. */
import type { Equation, PaperRow } from '../../contract.ts';
import type { Figure } from '../../figures.ts';
import type { ValuesOf } from '../../parameters.ts';
import type { Frame, parameters } from './slots.ts';

type Knobs = ValuesOf<typeof parameters>;

const last = (frames: readonly Frame[]): Frame | undefined => frames[frames.length - 1];

export const figures: readonly Figure<Frame>[] = [
  {
    kind: 'curves',
    title: 'Loss over the slots of a table',
    caption: 'Log axis. The rest of the model is the same for all.',
    place: 'stage',
    x: 'slots',
    y: [
      { values: 'pair', label: 'facts of two words', tone: 'deep' },
      { values: 'triple', label: 'facts of three words', tone: 'teal' },
      { values: 'rule', label: 'rule', tone: 'grey' },
    ],
    xAxis: { label: 'Slots of a table', log: true },
    yAxis: { label: 'Loss, nats', min: 0 },
  },
  {
    kind: 'bars',
    title: 'Rows each model may have',
    caption: 'Drag a bar.',
    place: 'stage',
    series: [{ values: 'asked', label: 'rows a table', tone: 'deep' }],
    edits: 'rows',
    yAxis: { label: 'Rows a table', min: 0, max: 4096 },
  },
  {
    kind: 'curves',
    title: 'Facts that share no row with another',
    unit: '%',
    place: 'chart',
    x: 'slots',
    y: [{ values: 'alone', label: 'alone in every head', tone: 'deep' }],
    xAxis: { label: 'Slots of a table', log: true },
    yAxis: { label: 'Share of the facts', min: 0, max: 100 },
  },
  {
    kind: 'curves',
    title: 'Published: Engram',
    caption: 'Read from figure 3 of the paper; a mixture of experts alone has 1.808.',
    place: 'chart',
    x: 'engramSlots',
    y: [{ values: 'engram', label: 'Engram', tone: 'gold' }],
    xAxis: { label: 'Slots of a table', log: true, min: 2e5, max: 2e7 },
    yAxis: { label: 'Loss, nats', min: 1.74, max: 1.81 },
  },
  {
    kind: 'curves',
    title: 'Published: rows averaged into the embedding',
    caption: 'OverEncoding, the same figure and axes.',
    place: 'chart',
    x: 'averagedSlots',
    y: [{ values: 'averaged', label: 'OverEncoding', tone: 'gold', dashed: true }],
    xAxis: { label: 'Slots of a table', log: true, min: 2e5, max: 2e7 },
    yAxis: { label: 'Loss, nats', min: 1.74, max: 1.81 },
  },
];

export const paper: readonly PaperRow<Knobs, Frame>[] = [
  {
    what: 'Loss a tenfold of slots',
    published: '−0.028',
    source: 'EG fig. 3 right',
    measured: (frames) => last(frames)?.slope,
    digits: 2,
    note: 'Facts of two words only, which need the table; the paper’s figure is the loss of a whole language model.',
  },
  {
    what: 'Where the line ends',
    published: 'not up to 10,300,000 slots',
    source: 'EG fig. 3 right',
    note: 'The toy has a thousand facts. Once they fit, more slots bring little.',
  },
];

export const equations: readonly Equation<Knobs, Frame>[] = [
  {
    name: 'Memory vector',
    tex: String.raw`\term{memory}{e_t} = \Big\Vert_{n=2}^{N} \Big\Vert_{k=1}^{\term{heads}{K}} \term{table}{E_{n,k}}[z_{t,n,k}]`,
    source: 'EG eq. 1 and 2',
    code: 'memory.ts#lookup',
    terms: {
      memory: { symbol: 'e', label: 'numbers fetched', line: 'flatMap', value: () => 32 },
      heads: {
        symbol: 'K',
        label: 'hash heads an order',
        knob: 'heads',
        line: 'slots.length',
        value: (_, { heads }) => Number(heads),
      },
      table: {
        symbol: 'E',
        label: 'slots of the largest table, on average',
        knob: 'rows',
        figure: 0,
        line: 'tables[table]',
        value: ({ slots }) => slots[slots.length - 1],
      },
    },
  },
];
