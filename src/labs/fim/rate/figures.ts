import type { Frame } from '../../../../sims/fim/experiments/rate/frame.ts';
import type { Values } from '../../../../sims/fim/experiments/rate/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

const ways = ['bare', 'bareWords', 'behind', 'behindWords'] as const;

export const figures = {
  goingOn: {
    kind: 'lines',
    title: 'Loss in going on, asked in four ways',
    caption: 'The same network each time. Gold, thin: the least there is.',
    unit: 'nats a word',
    place: 'chart',
    x: 'trained',
    y: ['goingOn', 'least'],
    lanes: ways,
    xAxis: { label: 'Steps trained', min: 0, max: 1200 },
    yAxis: { label: 'Nats a word', min: 0.8, max: 2.6 },
  },
  lostAt: {
    kind: 'curves',
    title: 'Where going on hurts, counted from the end',
    caption: 'No last word ever stood behind the begin mark without a hole before it.',
    unit: 'nats',
    place: 'chart',
    x: 'places',
    y: 'lostAt',
    lanes: ways,
    xAxis: { label: 'Words behind the one that is asked' },
    yAxis: { label: 'Nats', min: 0 },
  },
  filled: {
    kind: 'lines',
    title: 'Holes filled while it trains',
    unit: '%',
    place: 'rest',
    x: 'trained',
    y: ['filledOf', 'guessing'],
    xAxis: { label: 'Steps trained', min: 0, max: 1200 },
    yAxis: { label: 'Holes filled', min: 0, max: 100 },
  },
  runs: {
    kind: 'runs',
    title: 'Filling against going on, two points a training',
    caption: 'Finished trainings of this visit. Upper left is best.',
    place: 'rest',
    empty: 'Let a training finish, then turn ρ or the order.',
    x: 'lost',
    y: 'reached',
    lanes: ['bare', 'behindWords'],
    turned: ['rate', 'order'],
    named: () => ['rate', 'order'],
    xAxis: { label: 'Lost in going on, nats' },
    yAxis: { label: 'Holes filled, %', min: 0, max: 100 },
  },
  loss: {
    kind: 'lines',
    title: 'Loss of the training',
    caption: 'All tokens of its documents, rearranged or not.',
    unit: 'nats',
    place: 'rest',
    x: 'trained',
    y: 'loss',
    xAxis: { label: 'Steps trained', min: 0, max: 1200 },
    yAxis: { label: 'Loss', min: 0 },
  },
} satisfies Figures<Values, Frame>;
