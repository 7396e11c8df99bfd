/** What the page of the gate draws, and what it compares with the papers. */
import type { Equation, PaperRow } from '../../contract.ts';
import type { Figure } from '../../figures.ts';
import type { ValuesOf } from '../../parameters.ts';
import type { Frame } from './gate.frame.ts';
import type { parameters } from './gate.ts';

type Knobs = ValuesOf<typeof parameters>;

const names = ['0', '1', '2', '3', '4', '5', '6', '7', 'shared'];

export const figures: readonly Figure<Frame>[] = [
  {
    kind: 'bars',
    title: 'How well the token fits each expert',
    caption: 'Neighbours share a group. Drag a bar.',
    place: 'stage',
    series: [{ values: 'logits', label: 'fit', tone: 'ink' }],
    edits: 'logits',
    yAxis: { min: -4, max: 4 },
  },
  {
    kind: 'bars',
    title: 'Why chosen, and how much it counts',
    caption: 'Score + bias decides who wins. The score alone decides how much the winner counts.',
    place: 'chart',
    series: [
      { values: 'racing', label: 'why: score + bias', tone: 'deep' },
      { values: 'closed', label: 'out: its group is closed', tone: 'grey' },
      { values: 'scores', label: 'how much: score', tone: 'teal' },
    ],
  },
  {
    kind: 'bars',
    title: 'Bias of each expert',
    caption: 'Drag a bar: training does it by a notch after each batch.',
    place: 'stage',
    series: [{ values: 'bias', label: 'bias', tone: 'deep' }],
    edits: 'bias',
    yAxis: { min: -2, max: 2 },
  },
  {
    kind: 'bars',
    title: 'Score of each group',
    place: 'chart',
    series: [
      { values: 'groupScores', label: 'open', tone: 'deep' },
      { values: 'rejected', label: 'closed', tone: 'grey' },
    ],
    names: 'groupNames',
  },
  {
    kind: 'bars',
    title: 'Weight of each expert',
    place: 'chart',
    series: [{ values: 'weights', label: 'weight', tone: 'deep' }],
    names,
    shown: ({ mistake }) => mistake === 'none',
  },
  {
    kind: 'bars',
    title: 'Weight of each expert, broken and as published',
    place: 'chart',
    series: [
      { values: 'weights', label: 'with the mistake', tone: 'coral' },
      { values: 'published', label: 'as published', tone: 'deep' },
    ],
    names,
    shown: ({ mistake }) => mistake !== 'none',
  },
];

export const paper: readonly PaperRow<Knobs, Frame>[] = [
  {
    what: 'Sum of the weights',
    published: '2.5',
    source: 'V3 §4.2; config_671B.json: route_scale',
    measured: (frames) => (frames.length >= 10 ? frames[frames.length - 1].weightSum : undefined),
    note: 'Exact with normalised weights, whatever the scores. V2 does not normalise: its weights add up to less than its scale of 16.',
  },
  {
    what: 'Groups that stay open',
    published: '4 of 8 (V3), 3 of 8 (V2)',
    source: 'V3 §2.1.2; V2 §2.2.2',
    note: 'Here 2 of 4, with two experts in each.',
  },
  {
    what: 'Smallest bias in the released V3',
    published: '+2.02',
    source: 'deepseek-ai/DeepSeek-V3 issue 741',
    measured: (frames, { bias }) => (frames.length > 0 ? Math.min(...bias) : undefined),
    digits: 2,
    note: 'Reported by users. All its scores + biases are above 0, which hides the mistake of filling with 0.',
  },
];

export const equations: readonly Equation<Knobs, Frame>[] = [
  {
    name: 'Affinity',
    tex: String.raw`\term{score}{s_{i,t}} = \mathrm{Sigmoid}\left(\term{fit}{u_t^\top e_i}\right)`,
    source: 'V3 eq. 15',
    code: 'gate.ts#affinities',
    terms: {
      score: {
        symbol: 's',
        label: 'score of the best expert',
        knob: 'kind',
        figure: 1,
        line: 'sigmoid',
        value: ({ bestScore }) => bestScore,
      },
      fit: {
        symbol: 'u·e',
        label: 'its fit',
        knob: 'logits',
        figure: 0,
        line: 'logits',
        value: ({ best, logits }) => logits[best],
      },
    },
  },
  {
    name: 'Choice',
    tex: String.raw`\term{gathered}{g'_{i,t}} = \begin{cases} s_{i,t} & s_{i,t} + \term{bias}{b_i} \in \mathrm{Topk}\left(\{s_{j,t} + b_j\},\, \term{k}{K_r}\right) \\ 0 & \text{otherwise} \end{cases}`,
    source: 'V3 eq. 16',
    code: 'gate.ts#gateSteps',
    terms: {
      gathered: {
        symbol: 'g′',
        label: 'score of the chosen',
        figure: 1,
        line: 'gathered',
      },
      bias: {
        symbol: 'b',
        label: 'largest bias',
        knob: 'bias',
        figure: 2,
        line: 'bias[i]',
        value: ({ bias }) => Math.max(...bias),
      },
      k: {
        symbol: 'K',
        label: 'experts a token',
        knob: 'k',
        line: 'topK(masked',
        value: (_, { k }) => k,
      },
    },
  },
  {
    name: 'Weight',
    tex: String.raw`\term{weight}{g_{i,t}} = \term{scale}{c}\, \frac{g'_{i,t}}{\term{total}{\sum_j g'_{j,t}}}`,
    source: 'V3 eq. 13; config_671B.json: route_scale',
    code: 'gate.ts#gateSteps',
    terms: {
      weight: { symbol: 'g', label: 'weight', figure: 4, line: 'const weights' },
      scale: {
        symbol: 'c',
        label: 'scale',
        knob: 'scale',
        line: 'g * scale',
        value: (_, { scale }) => scale,
      },
      total: {
        symbol: 'Σ g′',
        label: 'whether the weights are normalised',
        knob: 'normalise',
        line: 'total',
      },
    },
  },
];
