import type { Frame } from '../../../../sims/engram/experiments/amputation/frame.ts';
import type { Values } from '../../../../sims/engram/experiments/amputation/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

const names = ['facts of two words', 'facts of three', 'exceptions', 'rule'];

export const figures = {
  accuracy: {
    kind: 'bars',
    title: 'Right answers, with the table and with a table of zeros',
    unit: '%',
    place: 'rest',
    series: [{ values: 'accuracy' }],
    names,
    yAxis: { label: 'Right answers', min: 0, max: 100 },
  },
  gate: {
    kind: 'bars',
    title: 'How far the gate opens',
    caption: 'Exceptions end in the same phrases as facts; the context overrules them.',
    place: 'rest',
    series: [{ values: 'gates', label: 'mean gate', tone: 'deep' }],
    names,
    yAxis: { label: 'Gate', min: 0, max: 1 },
  },
  facts: {
    kind: 'lines',
    title: 'Facts: learned, and where they are kept',
    unit: '%',
    place: 'chart',
    x: 'step',
    y: 'facts',
    yAxis: { label: 'Right answers', min: 0, max: 100 },
  },
  exceptions: {
    kind: 'lines',
    title: 'Rule and exceptions',
    unit: '%',
    place: 'chart',
    x: 'step',
    y: ['rule', 'exceptions'],
    yAxis: { label: 'Right answers', min: 0, max: 100 },
  },
  gateHistory: {
    kind: 'lines',
    title: 'The gate while it learns',
    place: 'chart',
    x: 'step',
    y: 'gate',
    yAxis: { label: 'Gate', min: 0, max: 1 },
  },
} satisfies Figures<Values, Frame>;
