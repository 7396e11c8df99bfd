import type { Experiment } from '../../contract.ts';
import type { Frame, parameters } from './bill.ts';

type Told = Experiment<typeof parameters, Frame>;

export const metrics: Told['metrics'] = {
  totalRead: { label: 'Read a token and layer', unit: 'elements', digits: 0 },
  totalWrite: { label: 'Written a token and layer', unit: 'elements', digits: 0 },
  plainRead: { label: 'Plain residual reads', unit: 'elements', digits: 0, tone: 'grey' },
  plainWrite: { label: 'Plain residual writes', unit: 'elements', digits: 0, tone: 'grey' },
  ratio: { label: 'Traffic over plain', unit: '×', digits: 2 },
  block: { label: 'Block', unit: 'layers', digits: 0 },
  now: { label: 'Kept with this block', unit: 'C', digits: 0 },
  best: { label: 'Best block', unit: 'layers', digits: 0 },
  bestMemory: { label: 'Kept with the best block', unit: 'C', digits: 0 },
  ideal: { label: '√(nL / (n + 2))', unit: 'layers', digits: 2 },
  everything: { label: 'All streams of all layers', unit: 'C', digits: 0, tone: 'coral' },
  added: { label: 'Parameters added to a layer', digits: 0 },
};

const series = [
  { values: 'read', label: 'Read', tone: 'deep' },
  { values: 'write', label: 'Written', tone: 'coral' },
] as const;

export const figures: Told['figures'] = [
  {
    kind: 'bars',
    title: 'Traffic of one layer, step by step',
    caption: 'Elements a token. Grey: all that a plain residual connection reads.',
    unit: 'elements',
    place: 'stage',
    series,
    names: ['compute the maps', 'read map', 'write map', 'mixing map', 'merge'],
    fair: { value: 'plainRead', label: 'Plain residual, read' },
    yAxis: { label: 'elements', min: 0 },
    shown: ({ fused }) => fused !== true,
  },
  {
    kind: 'bars',
    title: 'Traffic of one layer, fused',
    caption: 'Elements a token. One kernel writes, mixes and merges while the streams pass once.',
    unit: 'elements',
    place: 'stage',
    series,
    names: ['compute the maps', 'read map', 'write, mix and merge'],
    fair: { value: 'plainRead', label: 'Plain residual, read' },
    yAxis: { label: 'elements', min: 0 },
    shown: ({ fused }) => fused === true,
  },
  {
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
];
