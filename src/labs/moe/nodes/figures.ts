import type { Frame } from '../../../../sims/moe/experiments/nodes/frame.ts';
import type { Values } from '../../../../sims/moe/experiments/nodes/knobs.ts';
import type { Figures, Mark } from '../../contract/figures.ts';

const published: readonly Mark[] = [
  { axis: 'x', value: 3, label: 'V2: M = 3 devices', source: 'V2 §3.1.2' },
  { axis: 'x', value: 4, label: 'V3: M = 4 nodes', source: 'V3 §4.2' },
];

/** Nodes, counted from 1. */
const names = ['1', '2', '3', '4', '5', '6', '7', '8'];

const xAxis = { label: 'Nodes allowed, M', min: 1, max: 8 };

export const figures = {
  affinity: {
    kind: 'bars',
    title: 'How much tokens favour each node',
    caption: 'Drag a bar: all experts of the node fit better or worse.',
    place: 'rest',
    series: [{ values: 'pull', label: 'pull', tone: 'ink' }],
    names,
    edits: 'pull',
    yAxis: { min: -2, max: 2 },
  },
  traffic: {
    kind: 'bars',
    title: 'Tokens that reach each node',
    place: 'rest',
    unit: 'tokens',
    series: [{ values: 'nodeTokens' }],
    names,
  },
  quality: {
    kind: 'lines',
    title: 'Quality against traffic',
    caption: 'Shares of no limit; grey: experts at random.',
    place: 'chart',
    x: 'limit',
    y: ['kept', 'shared', 'traffic', 'chance'],
    xAxis,
    yAxis: { label: 'share', min: 0 },
    marks: published,
  },
  drift: {
    kind: 'lines',
    title: 'Change of the output by the limit',
    caption: 'Squared distance to it, over its squared length.',
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
    names,
  },
} satisfies Figures<Values, Frame>;
