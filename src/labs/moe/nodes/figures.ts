import type { Frame } from '../../../../sims/moe/experiments/nodes/frame.ts';
import type { Values } from '../../../../sims/moe/experiments/nodes/knobs.ts';
import type { Figures, Mark } from '../../contract/figures.ts';

const published: readonly Mark[] = [
  { axis: 'x', value: 3, label: 'V2: M = 3', source: 'V2 §3.1.2' },
  { axis: 'x', value: 4, label: 'V3: M = 4', source: 'V3 §4.2' },
];

const xAxis = { label: 'Nodes allowed, M', min: 1, max: 8 };

export const figures = {
  affinity: {
    kind: 'bars',
    title: 'How much tokens favour each node',
    caption: 'Drag a bar: all experts of the node fit better or worse.',
    place: 'stage',
    series: [{ values: 'pull', label: 'pull', tone: 'ink' }],
    edits: 'pull',
    yAxis: { min: -2, max: 2 },
  },
  traffic: {
    kind: 'bars',
    title: 'Tokens that reach each node',
    place: 'stage',
    unit: 'tokens',
    series: [{ values: 'nodeTokens' }],
  },
  quality: {
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
  drift: {
    kind: 'lines',
    title: 'Change of the output',
    caption: 'Squared distance to the unlimited output, over its squared length.',
    place: 'chart',
    x: 'limit',
    y: 'drift',
    xAxis,
    yAxis: { label: 'relative', min: 0 },
    marks: published,
  },
  reach: {
    kind: 'bars',
    title: 'Nodes that a token reaches',
    unit: 'share of tokens',
    place: 'chart',
    series: [{ values: 'spread' }],
    names: ['1', '2', '3', '4', '5', '6', '7', '8'],
  },
} satisfies Figures<Values, Frame>;
