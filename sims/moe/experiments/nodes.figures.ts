/** What the page of the node limit draws, and what it compares with the papers. */
import type { Equation, PaperRow } from '../../contract.ts';
import type { Figure, Mark } from '../../figures.ts';
import type { ValuesOf } from '../../parameters.ts';
import type { Frame } from './nodes.frame.ts';
import type { parameters } from './nodes.ts';

type Knobs = ValuesOf<typeof parameters>;

const published: readonly Mark[] = [
  { axis: 'x', value: 3, label: 'V2: M = 3', source: 'V2 §3.1.2' },
  { axis: 'x', value: 4, label: 'V3: M = 4', source: 'V3 §4.2' },
];
const xAxis = { label: 'Nodes allowed, M', min: 1, max: 8 };

export const figures: readonly Figure<Frame>[] = [
  {
    kind: 'bars',
    title: 'How much tokens favour each node',
    caption: 'Drag a bar: all experts of the node fit better or worse.',
    place: 'stage',
    series: [{ values: 'pull', label: 'pull', tone: 'ink' }],
    edits: 'pull',
    yAxis: { min: -2, max: 2 },
  },
  {
    kind: 'bars',
    title: 'Tokens that reach each node',
    place: 'stage',
    unit: 'tokens',
    series: [
      { values: 'nodeTokens', label: 'with the limit', tone: 'deep' },
      { values: 'nodeTokensFree', label: 'without', tone: 'grey' },
    ],
  },
  {
    kind: 'lines',
    title: 'Quality against traffic',
    caption: 'All as shares of what an unlimited token has.',
    place: 'chart',
    x: 'limit',
    y: ['kept', 'shared', 'traffic'],
    xAxis,
    yAxis: { label: 'share', min: 0 },
    marks: published,
  },
  {
    kind: 'lines',
    title: 'Change of the output',
    caption: 'Squared distance to the unlimited output, over its squared length.',
    place: 'chart',
    x: 'limit',
    y: ['drift'],
    xAxis,
    yAxis: { label: 'relative', min: 0 },
    marks: published,
  },
  {
    kind: 'bars',
    title: 'Nodes that a token reaches',
    unit: 'share of tokens',
    place: 'chart',
    series: [
      { values: 'spread', label: 'with the limit', tone: 'deep' },
      { values: 'spreadFree', label: 'without', tone: 'grey' },
    ],
    names: ['1', '2', '3', '4', '5', '6', '7', '8'],
  },
];

const at = (frames: readonly Frame[], limit: number): Frame | undefined => frames[limit - 1];

export const paper: readonly PaperRow<Knobs, Frame>[] = [
  {
    what: 'Score kept with three nodes',
    published: 'M ≥ 3: quality about as without a limit',
    source: 'V2 §2.2.2',
    measured: (frames) => at(frames, 3)?.kept,
    note: 'The paper trains with the limit and compares models. Here a fixed router is limited afterwards, which is harder on it.',
  },
  {
    what: 'Nodes that a token reaches at most',
    published: '4 of 8',
    source: 'V3 §2.1.2',
    measured: (frames) => at(frames, 4)?.touched,
    digits: 2,
    note: 'Measured is the mean with M = 4: not every token needs all four.',
  },
  {
    what: 'Nodes that a token reaches without a limit',
    published: '5.29, by counting: 8 of 256 experts at random',
    source: 'V3 §4.2',
    measured: (frames) => at(frames, 8)?.touched,
    digits: 2,
    note: 'With 64 experts counting gives 5.43. Experts that fit together and lie together lower it.',
  },
];

export const equations: readonly Equation<Knobs, Frame>[] = [
  {
    name: 'Score of a node',
    tex: String.raw`\term{node}{S_n} = \term{rule}{\sum_{\text{top } K_r/M}} \left(s_{i,t} + b_i\right), \quad i \text{ on node } n`,
    source: 'V3 §2.1.2; inference/model.py: Gate',
    code: 'gate.ts#scoreGroups',
    terms: {
      node: { symbol: 'S', label: 'score of a node', line: 'result.push' },
      rule: {
        symbol: 'Σ',
        label: 'how a node is judged',
        knob: 'groupScore',
        line: 'best + second',
      },
    },
  },
  {
    name: 'The limit',
    tex: String.raw`g'_{i,t} = 0 \quad \text{unless } i \text{ lies on one of the } \term{limit}{M} \text{ best nodes}`,
    source: 'V3 §2.1.2',
    code: 'gate.ts#gateSteps',
    terms: {
      limit: {
        symbol: 'M',
        label: 'nodes allowed',
        figure: 2,
        line: 'keptGroups',
        value: ({ limit }) => limit,
      },
    },
  },
];
