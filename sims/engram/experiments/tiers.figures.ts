/** What the page of the tiers draws, and what it compares with the paper. */
import type { Equation, PaperRow } from '../../contract.ts';
import type { Figure } from '../../figures.ts';
import type { ValuesOf } from '../../parameters.ts';
import type { Frame, parameters } from './tiers.ts';

type Knobs = ValuesOf<typeof parameters>;

const last = (frames: readonly Frame[]): Frame | undefined => frames[frames.length - 1];
const names = ['GPU memory', 'host memory', 'disk'];

export const figures: readonly Figure<Frame>[] = [
  {
    kind: 'bars',
    title: 'A few rows serve most reads',
    caption: 'The most frequent rows lie in the fastest tier.',
    unit: '%',
    place: 'stage',
    series: [
      { values: 'capacity', label: 'of the rows', tone: 'grey' },
      { values: 'served', label: 'of the reads', tone: 'deep' },
    ],
    names,
    yAxis: { label: 'Share', min: 0, max: 100 },
  },
  {
    kind: 'bars',
    title: 'What each tier may hold',
    caption: 'Drag a bar; what is left lies on disk.',
    unit: '%',
    place: 'stage',
    series: [{ values: 'edited', label: 'of the rows', tone: 'teal' }],
    names: names.slice(0, 2),
    edits: 'tiers',
    yAxis: { label: 'Share of the rows', min: 0, max: 50 },
  },
  {
    kind: 'lines',
    title: 'Hits in GPU memory',
    unit: '%',
    place: 'chart',
    x: 'step',
    y: ['fixed', 'lru', 'ideal'],
    yAxis: { label: 'Share of the reads', min: 0, max: 100 },
  },
  {
    kind: 'curves',
    title: 'Waiting time, had the layer been in another block',
    unit: 'ms',
    place: 'chart',
    x: 'blocks',
    y: [{ values: 'stalls', label: 'stall', tone: 'coral' }],
    at: 'layer',
    xAxis: { label: 'Block of the layer', min: 1, max: 30 },
    yAxis: { label: 'Stall a step, ms', min: 0 },
  },
  {
    kind: 'lines',
    title: 'Throughput lost',
    unit: '%',
    place: 'chart',
    x: 'step',
    y: ['loss', 'lossResident'],
    yAxis: { label: 'Share of the throughput', min: 0 },
    marks: [
      { axis: 'y', value: 1.9, label: 'paper, 4B', source: 'EG table 4' },
      { axis: 'y', value: 2.8, label: 'paper, 8B', source: 'EG table 4' },
    ],
  },
];

export const paper: readonly PaperRow<Knobs, Frame>[] = [
  {
    what: 'Throughput lost, 4B dense model, 100B table in host memory',
    published: '1.9 % (9,031.62 to 8,858.28 tokens a second)',
    source: 'EG table 4',
    measured: (frames) => last(frames)?.loss,
    digits: 2,
    unit: '%',
    note: 'Toy and paper differ: this is the waiting time of the transfer alone. A real system also pays for gathering rows on the host, for launching copies and for sharing the bus.',
  },
  {
    what: 'Throughput lost, 8B dense model',
    published: '2.8 % (6,315.52 to 6,140.02)',
    source: 'EG table 4',
    note: 'Measured on H800 with 512 sequences of 100 to 1,024 tokens, one Engram layer in block 2.',
  },
  {
    what: 'Hits of the thousand most frequent of a million rows, exponent 1',
    published: '52 %',
    source: 'Zipf’s law; not in the paper',
    measured: (frames, { rows, exponent, tiers }) =>
      rows === 1_000_000 && exponent === 1 && tiers[0] === 0.1 ? last(frames)?.fixed : undefined,
    digits: 0,
    unit: '%',
    note: 'The scenario “a million rows” measures it.',
  },
];

export const equations: readonly Equation<Knobs, Frame>[] = [
  {
    name: 'Stall',
    tex: String.raw`\term{stall}{t_{stall}} = \max\left(0,\; \term{transfer}{t_{transfer}} - \term{before}{t_{before}}\right)`,
    source: 'this page; EG §2.5 in words',
    code: 'store.ts#prefetchStall',
    terms: {
      stall: {
        symbol: 'stall',
        label: 'waiting time, ms',
        figure: 3,
        line: 'Math.max',
        value: ({ stall }) => stall,
      },
      transfer: {
        symbol: 'transfer',
        label: 'time of the transfer, ms',
        knob: 'bandwidth',
        line: 'transfer',
        value: ({ transfer }) => transfer,
      },
      before: {
        symbol: 'before',
        label: 'computing time of the blocks before, ms',
        knob: 'layer',
        line: 'before',
        value: ({ layer }, { compute }) => (layer - 1) * compute,
      },
    },
  },
  {
    name: 'Hit rate',
    tex: String.raw`\term{hits}{p(\text{hit})} = \frac{\sum_{r=1}^{c} r^{-\term{exponent}{s}}}{\sum_{r=1}^{\term{rows}{R}} r^{-s}}`,
    source: 'Zipf’s law; EG §2.5 in words',
    code: 'store.ts#zipfCache',
    terms: {
      hits: {
        symbol: 'p',
        label: 'hits by Zipf’s law, %',
        figure: 2,
        line: 'first',
        value: ({ ideal }) => ideal,
      },
      exponent: {
        symbol: 's',
        label: 'Zipf exponent',
        knob: 'exponent',
        line: 'zipfMass',
        value: (_, { exponent }) => exponent,
      },
      rows: {
        symbol: 'R',
        label: 'rows in use',
        knob: 'rows',
        line: 'rows',
        value: (_, { rows }) => rows,
      },
    },
  },
];
