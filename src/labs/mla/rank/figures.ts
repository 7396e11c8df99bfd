import type { Frame } from '../../../../sims/mla/experiments/rank/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/rank/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  recall: {
    kind: 'lines',
    title: 'Right answers on items never seen',
    caption: 'One item in eight by guessing.',
    place: 'rest',
    x: 'step',
    y: 'accuracy',
    yAxis: { label: 'share right', min: 0, max: 1 },
    shown: ({ task }) => task === 'recall',
  },
  textLoss: {
    kind: 'lines',
    title: 'Loss on text never seen',
    unit: 'nats',
    place: 'rest',
    x: 'step',
    y: 'loss',
    yAxis: { label: 'nats a character' },
    shown: ({ task }) => task === 'text',
  },
  budget: {
    kind: 'bars',
    title: 'What each may keep, and what each head gets',
    caption: 'At equal caches, own keys for every head leave each head narrow.',
    place: 'rest',
    of: ['cache', 'width'],
    yAxis: { label: 'numbers', min: 0 },
  },
  accuracy: {
    kind: 'bars',
    title: 'Right answers now',
    place: 'chart',
    of: 'accuracy',
    yAxis: { label: 'share right', min: 0, max: 1 },
  },
  parameters: {
    kind: 'bars',
    title: 'Weights of the whole network',
    caption: 'MLA has the most: its up-projections are weights, not cache.',
    place: 'chart',
    of: 'weights',
    yAxis: { label: 'weights', min: 0 },
  },
  recallLoss: {
    kind: 'lines',
    title: 'Loss on items never seen',
    unit: 'nats',
    place: 'chart',
    x: 'step',
    y: 'loss',
    yAxis: { label: 'nats' },
    shown: ({ task }) => task === 'recall',
  },
} satisfies Figures<Values, Frame>;
