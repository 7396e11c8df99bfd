import type { Frame } from '../../../../sims/dualpipe/experiments/price/frame.ts';
import type { Values } from '../../../../sims/dualpipe/experiments/price/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  costs: {
    kind: 'curves',
    title: 'What one micro-batch costs, the more there are',
    caption:
      'Devices times time, for each micro-batch. Idle time is shared by more of them; what overlap saves stays.',
    place: 'chart',
    x: 'counts',
    y: 'costs',
    at: 'batches',
    xAxis: { label: 'micro-batches' },
    yAxis: { label: 'devices × time', min: 0 },
  },
  memory: {
    kind: 'bars',
    title: 'What a device must hold',
    caption: 'Both ends mean two stages on a device: two copies’ worth of parameters.',
    unit: 'GB',
    place: 'chart',
    of: ['parameters', 'activations'],
    yAxis: { label: 'GB', min: 0 },
  },
} satisfies Figures<Values, Frame>;
