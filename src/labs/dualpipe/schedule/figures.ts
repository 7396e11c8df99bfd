import type { Frame } from '../../../../sims/dualpipe/experiments/schedule/frame.ts';
import type { Values } from '../../../../sims/dualpipe/experiments/schedule/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  idle: {
    kind: 'bars',
    title: 'Idle time of the idlest device, run and by formula',
    caption:
      'Equal where F, B − W and W are equal and nothing is hidden; elsewhere the formula is only near.',
    place: 'chart',
    of: ['idles', 'formulas'],
    yAxis: { label: 'time', min: 0 },
  },
  waste: {
    kind: 'curves',
    title: 'More micro-batches: what share is waste?',
    caption:
      'The idle time stays as it is, the step grows: with enough of them every schedule wastes little.',
    unit: '%',
    place: 'chart',
    x: 'counts',
    y: 'waste',
    at: 'batches',
    xAxis: { label: 'micro-batches' },
    yAxis: { label: 'idle, %', min: 0 },
  },
  peaks: {
    kind: 'bars',
    title: 'Chunks whose activations the fullest device holds',
    caption:
      'GPipe holds all micro-batches; DualPipe one more than there are stages, and two copies of the parameters.',
    place: 'rest',
    of: 'peaks',
    yAxis: { label: 'chunks', min: 0 },
  },
  held: {
    kind: 'lines',
    title: 'Held by the fullest device of the chosen schedule',
    caption: 'A chunk is held from its forward until its weight part is done.',
    place: 'rest',
    x: 'time',
    y: 'held',
    xAxis: { label: 'time' },
    yAxis: { label: 'chunks', min: 0 },
  },
} satisfies Figures<Values, Frame>;
