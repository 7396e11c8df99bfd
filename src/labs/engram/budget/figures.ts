import type { Frame } from '../../../../sims/engram/experiments/budget/frame.ts';
import type { Values } from '../../../../sims/engram/experiments/budget/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

/** Curves of the paper are read from its figures (± 0.0003 in loss). */
export const figures = {
  allocation: {
    kind: 'bars',
    title: 'Where each model puts its inactive parameters',
    caption: 'Drag a bar: experts get ρ, the table the rest. All models have the same budget.',
    place: 'rest',
    series: [
      { values: 'given', label: 'experts, ρ', tone: 'grey' },
      { values: 'kept', label: 'memory, 1 − ρ', tone: 'deep' },
    ],
    edits: 'shares',
    yAxis: { label: 'Share of the budget', min: 0, max: 1 },
  },
  loss: {
    kind: 'curves',
    title: 'Loss over ρ, here',
    caption: 'The same windows for every model. The line marks the lowest.',
    place: 'rest',
    x: 'rho',
    y: [{ values: 'losses.all' }],
    at: 'best',
    xAxis: { label: 'ρ, share that goes to experts', min: 0, max: 1 },
    yAxis: { label: 'Loss, nats', min: 0 },
  },
  forces: {
    kind: 'curves',
    title: 'What pulls which way',
    caption: 'Facts want rows, the rule wants experts.',
    place: 'chart',
    x: 'rho',
    y: 'losses',
    lanes: ['facts', 'rule'],
    shown: ({ facts }) => facts > 0 && facts < 1,
    xAxis: { label: 'ρ, share that goes to experts', min: 0, max: 1 },
    yAxis: { label: 'Loss, nats', min: 0 },
  },
  largeBudget: {
    kind: 'curves',
    title: 'Published: 6e20 FLOPs',
    caption: 'Less than 1 % from top to bottom; read from figure 3 of the paper.',
    place: 'chart',
    published: [
      {
        label: 'paper, 9.9B parameters',
        x: [0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1],
        y: [1.7247, 1.7196, 1.7136, 1.7122, 1.7126, 1.7109, 1.7095, 1.7125, 1.713, 1.7248],
        source: 'EG fig. 3 left',
      },
    ],
    xAxis: { label: 'ρ, share that goes to experts', min: 0, max: 1 },
    yAxis: { label: 'Loss, nats' },
  },
  smallBudget: {
    kind: 'curves',
    title: 'Published: 2e20 FLOPs',
    place: 'chart',
    published: [
      {
        label: 'paper, 5.7B parameters',
        x: [0.4, 0.51, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1],
        y: [1.8275, 1.8227, 1.819, 1.8172, 1.8177, 1.817, 1.8155, 1.8172, 1.8201, 1.8292],
        source: 'EG fig. 3 left',
      },
    ],
    xAxis: { label: 'ρ, share that goes to experts', min: 0, max: 1 },
    yAxis: { label: 'Loss, nats' },
  },
} satisfies Figures<Values, Frame>;
