import type { Frame } from '../../../../sims/fp8/experiments/training/frame.ts';
import type { Values } from '../../../../sims/fp8/experiments/training/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  loss: {
    kind: 'lines',
    title: 'Loss on text that was held out',
    caption: 'All four learn from the same batches and begin with the same weights.',
    unit: 'nats',
    place: 'chart',
    x: 'step',
    y: 'loss',
    xAxis: { label: 'training steps', min: 0 },
    yAxis: { label: 'nats a character' },
  },
  lost: {
    kind: 'lines',
    title: 'Updates that changed nothing, and those below half a step',
    caption: 'Of the network with tiles. The rate falls towards the end, and updates with it.',
    unit: '%',
    place: 'chart',
    x: 'step',
    y: ['lost', 'small'],
    xAxis: { label: 'training steps', min: 0 },
    yAxis: { label: '% of all updates', min: 0, max: 100 },
  },
  above: {
    kind: 'lines',
    title: 'How far above float32',
    caption: 'Held-out loss over that of float32, the same text for all.',
    unit: '%',
    place: 'rest',
    x: 'step',
    y: 'above',
    xAxis: { label: 'training steps', min: 0 },
    yAxis: { label: '%' },
  },
} satisfies Figures<Values, Frame>;
