import type { Frame } from '../../../../sims/dualpipe/experiments/overlap/frame.ts';
import type { Values } from '../../../../sims/dualpipe/experiments/overlap/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  length: {
    kind: 'curves',
    title: 'How long a forward and a backward take',
    caption:
      'Level as long as everything sent hides behind what computes; then sending alone decides.',
    place: 'chart',
    x: 'shares',
    y: [
      { values: 'curve', label: 'in one slot', tone: 'deep' },
      { values: 'curveSerial', label: 'in turn', tone: 'coral' },
      { values: 'bound', label: 'the longer lane', tone: 'grey', dashed: true },
    ],
    at: 'communication',
    xAxis: { label: 'one transfer c' },
    yAxis: { label: 'forwards of attention', min: 0 },
  },
  steps: {
    kind: 'bars',
    title: 'The whole step, of such slots',
    caption:
      'From 1F1B to nothing fused: fed from both ends, backwards split. From there to DualPipe: overlap alone.',
    place: 'chart',
    of: 'steps',
    yAxis: { label: 'forwards of attention', min: 0 },
  },
} satisfies Figures<Values, Frame>;
