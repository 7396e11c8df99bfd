/** What the page of the budget draws, and what it compares with the paper. */
import type { Equation, PaperRow } from '../../contract.ts';
import type { Figure } from '../../figures.ts';
import type { ValuesOf } from '../../parameters.ts';
import type { Frame, parameters } from './budget.ts';

type Knobs = ValuesOf<typeof parameters>;

const last = (frames: readonly Frame[]): Frame | undefined => frames[frames.length - 1];

export const figures: readonly Figure<Frame>[] = [
  {
    kind: 'bars',
    title: 'Where each model puts its inactive parameters',
    caption: 'Drag a bar: experts get ρ, the table the rest. All models have the same budget.',
    place: 'stage',
    series: [
      { values: 'given', label: 'experts, ρ', tone: 'grey' },
      { values: 'kept', label: 'memory, 1 − ρ', tone: 'deep' },
    ],
    edits: 'shares',
    yAxis: { label: 'Share of the budget', min: 0, max: 1 },
  },
  {
    kind: 'curves',
    title: 'Loss over ρ, here',
    caption: 'The same windows for every model. The line marks the lowest.',
    place: 'stage',
    x: 'rho',
    y: [{ values: 'total', label: 'all tasks', tone: 'deep' }],
    at: 'best',
    xAxis: { label: 'ρ, share that goes to experts', min: 0, max: 1 },
    yAxis: { label: 'Loss, nats', min: 0 },
  },
  {
    kind: 'curves',
    title: 'What pulls which way',
    caption: 'Facts want rows, the rule wants experts.',
    place: 'chart',
    x: 'rho',
    y: [
      { values: 'facts', label: 'facts', tone: 'deep' },
      { values: 'rule', label: 'rule', tone: 'coral' },
    ],
    xAxis: { label: 'ρ, share that goes to experts', min: 0, max: 1 },
    yAxis: { label: 'Loss, nats', min: 0 },
  },
  {
    kind: 'curves',
    title: 'Published: 6e20 FLOPs',
    caption: 'Less than 1 % from top to bottom; read from figure 3 of the paper.',
    place: 'chart',
    x: 'largeRho',
    y: [{ values: 'large', label: 'paper, 9.9B parameters', tone: 'gold' }],
    xAxis: { label: 'ρ, share that goes to experts', min: 0, max: 1 },
    yAxis: { label: 'Loss, nats' },
  },
  {
    kind: 'curves',
    title: 'Published: 2e20 FLOPs',
    place: 'chart',
    x: 'smallRho',
    y: [{ values: 'small', label: 'paper, 5.7B parameters', tone: 'gold' }],
    xAxis: { label: 'ρ, share that goes to experts', min: 0, max: 1 },
    yAxis: { label: 'Loss, nats' },
  },
];

export const paper: readonly PaperRow<Knobs, Frame>[] = [
  {
    what: 'Best ρ',
    published: '0.75 to 0.8 in the text; lowest plotted point 0.85',
    source: 'EG §3.1; fig. 3 left',
    measured: (frames) => last(frames)?.best,
    digits: 2,
    note: 'Toy and paper differ. Where the minimum lies depends on what is to be learned, on the size and on how long training lasts; it is not a law.',
  },
  {
    what: 'Loss of experts alone above the best',
    published: '0.8 % (1.7248 against 1.7109)',
    source: 'EG §3.1',
    measured: (frames) => {
      const frame = last(frames);
      return frame && 100 * (frame.mostExperts / frame.lowest - 1);
    },
    digits: 0,
    unit: '%',
    note: 'The toy’s data are nothing but facts and a rule, so its U is far deeper. The two curves never share an axis here.',
  },
  {
    what: 'ρ of Engram-27B',
    published: '0.743',
    source: 'EG table 5',
    note: 'From the printed sizes, 1 − 5.7 / (26.7 − 3.8), one gets 0.751: they are rounded.',
  },
];

export const equations: readonly Equation<Knobs, Frame>[] = [
  {
    name: 'Allocation',
    tex: String.raw`P_{MoE} = \term{rho}{\rho}\,\term{budget}{P_{sparse}}, \qquad P_{Engram} = (1 - \rho)\,P_{sparse}`,
    source: 'EG eq. 7',
    code: 'store.ts#allocate',
    terms: {
      rho: {
        symbol: 'ρ',
        label: 'best share that goes to experts',
        knob: 'shares',
        figure: 0,
        line: 'experts: rho',
        value: ({ best }) => best,
      },
      budget: {
        symbol: 'P',
        label: 'inactive parameters',
        line: 'inactive',
        value: () => 32_768,
      },
    },
  },
];
