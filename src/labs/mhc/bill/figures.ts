import type { Frame } from '../../../../sims/mhc/experiments/bill/frame.ts';
import type { Values } from '../../../../sims/mhc/experiments/bill/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  traffic: {
    kind: 'bars',
    title: 'Traffic of one layer, step by step',
    caption: 'Elements a token. Grey: all that a plain residual connection reads.',
    unit: 'elements',
    place: 'rest',
    series: [{ values: 'traffic' }],
    names: ['compute the maps', 'read map', 'write map', 'mixing map', 'merge'],
    fair: { value: 'plain.read', label: 'Plain residual, read' },
    yAxis: { label: 'elements', min: 0 },
    shown: ({ fused }) => !fused,
  },
  fusedTraffic: {
    kind: 'bars',
    title: 'Traffic of one layer, fused',
    caption: 'Elements a token. One kernel writes, mixes and merges while the streams pass once.',
    unit: 'elements',
    place: 'rest',
    series: [{ values: 'traffic' }],
    names: ['compute the maps', 'read map', 'write, mix and merge'],
    fair: { value: 'plain.read', label: 'Plain residual, read' },
    yAxis: { label: 'elements', min: 0 },
    shown: ({ fused }) => fused,
  },
  memory: {
    kind: 'curves',
    title: 'Memory kept for the way back',
    caption: 'Short blocks keep many starts, long ones many layers at once. In widths C a token.',
    unit: 'C',
    place: 'chart',
    x: 'blocks',
    y: [{ values: 'memory', label: 'kept', tone: 'deep' }],
    at: 'block',
    xAxis: { label: 'layers computed again together' },
    yAxis: { label: 'C a token', min: 0 },
  },
} satisfies Figures<Values, Frame>;
