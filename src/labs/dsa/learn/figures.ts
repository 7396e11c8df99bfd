import type { Frame } from '../../../../sims/dsa/experiments/learn/frame.ts';
import type { Values } from '../../../../sims/dsa/experiments/learn/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  hit: {
    kind: 'lines',
    title: 'Needles among the chosen',
    caption: 'Of 96 questions by name that nothing was trained on.',
    unit: '%',
    place: 'chart',
    x: 'step',
    y: 'hit',
    yAxis: { label: '%', min: 0, max: 100 },
  },
  mass: {
    kind: 'lines',
    title: 'Attention captured by k items',
    caption: 'Of questions by name; the best k are those of the largest attention.',
    unit: '%',
    place: 'chart',
    x: 'step',
    y: 'mass',
    yAxis: { label: '%', min: 0, max: 100 },
  },
  divergence: {
    kind: 'lines',
    title: 'How far the indexer is from the attention',
    caption: 'Over all items. In the sparse phase it learns on the chosen ones only.',
    unit: 'nats',
    place: 'rest',
    x: 'step',
    y: 'divergence',
    yAxis: { label: 'nats', min: 0 },
  },
  loss: {
    kind: 'lines',
    title: 'Language loss, reading what each has chosen',
    caption:
      'Before the sparse phase: if the model, which reads all, were made to read only these.',
    unit: 'nats',
    place: 'rest',
    x: 'step',
    y: 'loss',
    yAxis: { label: 'nats', min: 0 },
  },
  right: {
    kind: 'bars',
    title: 'Right answers by name, now',
    unit: '%',
    place: 'rest',
    of: 'right',
    yAxis: { label: '%', min: 0, max: 100 },
  },
  near: {
    kind: 'bars',
    title: 'Right answers about the last four items, now',
    caption: 'Here the window is as good as anything.',
    unit: '%',
    place: 'rest',
    of: 'near',
    yAxis: { label: '%', min: 0, max: 100 },
  },
  pushes: {
    kind: 'lines',
    title: 'Who pushes whom: lengths of gradients',
    place: 'rest',
    x: 'step',
    y: ['fromOwn', 'fromLanguage', 'toModel', 'uncut'],
    yAxis: { label: 'length', min: 0 },
  },
} satisfies Figures<Values, Frame>;
