import type { Frame } from '../../../../sims/mtp/experiments/training/frame.ts';
import type { Values } from '../../../../sims/mtp/experiments/training/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  loss: {
    kind: 'lines',
    title: 'Loss on the next letter',
    caption: 'Of text that neither was trained on. Same start, same batches.',
    unit: 'nats',
    place: 'chart',
    x: 'step',
    y: 'loss',
    yAxis: { label: 'nats', min: 0 },
  },
  acceptance: {
    kind: 'lines',
    title: 'How often main model and module agree',
    caption: 'High before anything is learnt: two readers who know nothing are of one mind.',
    unit: '%',
    place: 'chart',
    x: 'step',
    y: 'acceptance',
    yAxis: { label: '%', min: 0, max: 100 },
    marks: [{ axis: 'y', value: 85, label: 'V3: 85–90 %', source: 'V3 §5.4.3' }],
  },
  greedy: {
    kind: 'lines',
    title: 'How often both have the same most likely letter',
    unit: '%',
    place: 'rest',
    x: 'step',
    y: 'greedy',
    yAxis: { label: '%', min: 0, max: 100 },
  },
  moduleLoss: {
    kind: 'lines',
    title: 'Loss of the module, two letters back',
    caption: 'Often lower than the main model’s: the module is one block more.',
    unit: 'nats',
    place: 'rest',
    x: 'step',
    y: 'moduleLoss',
    yAxis: { label: 'nats', min: 0 },
  },
} satisfies Figures<Values, Frame>;
