/** What the page of the load balancer draws, and what it compares with the sources. */
import type { Equation, PaperRow } from '../../contract.ts';
import type { Figure } from '../../figures.ts';
import type { ValuesOf } from '../../parameters.ts';
import type { Frame, parameters } from './eplb.ts';

type Knobs = ValuesOf<typeof parameters>;

export const figures: readonly Figure<Frame>[] = [
  {
    kind: 'bars',
    title: 'Load of each expert, and of each of its copies',
    caption: 'Drag a grey bar. An expert’s copies share its load evenly.',
    unit: 'tokens',
    place: 'stage',
    series: [
      { values: 'load', label: 'expert', tone: 'grey' },
      { values: 'perCopy', label: 'each copy', tone: 'teal' },
    ],
    edits: 'load',
    yAxis: { min: 0, max: 300 },
  },
  {
    kind: 'bars',
    title: 'Load of each GPU',
    caption: 'Under the bars: the experts that it holds when planned.',
    unit: 'tokens',
    place: 'stage',
    series: [
      { values: 'planned', label: 'planned', tone: 'deep' },
      { values: 'blind', label: 'not planned', tone: 'coral' },
    ],
    names: 'gpuNames',
    fair: { value: 'fair', label: 'mean' },
  },
  {
    kind: 'lines',
    title: 'Busiest GPU',
    caption: 'The slowest GPU sets the pace of all.',
    unit: '× the mean',
    place: 'chart',
    x: 'perGpu',
    y: ['busiest', 'busiestGlobal', 'busiestBlind'],
    yAxis: { min: 1 },
  },
  {
    kind: 'bars',
    title: 'Copies of each expert',
    place: 'chart',
    series: [{ values: 'copies', label: 'copies', tone: 'teal' }],
  },
  {
    kind: 'heat',
    title: 'What lies in each slot',
    caption: 'Load of the copy in it.',
    unit: 'tokens',
    place: 'chart',
    values: 'placement',
    over: 'matrix',
    scale: 'unsigned',
    rows: 'GPU',
    columns: 'slot',
  },
];

export const paper: readonly PaperRow<Knobs, Frame>[] = [
  {
    what: 'Slots in the official example',
    published: '16 for 12 experts, on 8 GPUs of 2 nodes',
    source: 'EPLB README',
    measured: (frames) => frames[0]?.slots,
    digits: 0,
    note: 'The first frame of the first two scenarios is that example, slot by slot.',
  },
  {
    what: 'Redundant experts when V3 reads prompts',
    published: '32 for 256: one more on every GPU',
    source: 'V3 §3.4',
    note: 'Nine experts in place of eight on each of 32 GPUs: an eighth more memory for experts.',
  },
];

export const equations: readonly Equation<Knobs, Frame>[] = [
  {
    name: 'Who gets the next copy',
    tex: String.raw`\term{next}{i^\ast} = \arg\max_i \frac{\term{load}{L_i}}{\term{copies}{c_i}}, \qquad c_{i^\ast} \leftarrow c_{i^\ast} + 1`,
    source: 'EPLB, eplb.py: replicate_experts',
    code: 'eplb.ts#replicateExperts',
    terms: {
      next: { symbol: 'i*', label: 'the expert whose copies are busiest', line: 'argmax' },
      load: {
        symbol: 'L',
        label: 'largest load of an expert',
        knob: 'load',
        figure: 0,
        line: 'load.map',
        value: (_, { load }) => Math.max(...load),
      },
      copies: {
        symbol: 'c',
        label: 'most copies of one expert',
        figure: 3,
        line: 'copies[busiest]',
        value: ({ most }) => most,
      },
    },
  },
  {
    name: 'Where it goes',
    tex: String.raw`\term{pack}{g(x)} = \arg\min_{g \text{ with room}} \term{weight}{W_g}, \qquad W_{g(x)} \leftarrow W_{g(x)} + \ell_x`,
    source: 'EPLB, eplb.py: balanced_packing',
    code: 'eplb.ts#packBalanced',
    terms: {
      pack: { symbol: 'g', label: 'the lightest GPU with room', figure: 1, line: 'lightest' },
      weight: {
        symbol: 'W',
        label: 'load of the busiest GPU, over the mean',
        figure: 1,
        line: 'weight[lightest]',
        value: ({ busiest }) => busiest,
      },
    },
  },
];
