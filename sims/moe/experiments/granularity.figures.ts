import type { Experiment } from '../../contract.ts';
import type { parameters } from './granularity.knobs.ts';
import type { Frame } from './granularity.ts';

type Tables = Experiment<typeof parameters, Frame>;

export const metrics: Tables['metrics'] = {
  step: { label: 'Step', digits: 0 },
  run: { label: 'Seed number', digits: 0 },
  loss1: { label: 'Validation loss, m = 1', unit: 'nats', tone: 'grey' },
  loss2: { label: 'Validation loss, m = 2', unit: 'nats', tone: 'teal' },
  loss4: { label: 'Validation loss, m = 4', unit: 'nats', tone: 'deep' },
  gap2: { label: 'm = 2 less m = 1', unit: 'nats', tone: 'teal' },
  gap4: { label: 'm = 4 less m = 1', unit: 'nats', tone: 'deep' },
  off: { label: 'Loss added: shared expert off', unit: 'nats', tone: 'coral' },
  offOneMore: { label: 'Loss added: off, one more routed on', unit: 'nats', tone: 'coral' },
  forbidden: { label: 'Loss added: busiest routed expert forbidden', unit: 'nats', tone: 'grey' },
};

const curves = [
  { values: 'mean1', low: 'low1', high: 'high1', label: 'm = 1', tone: 'grey' },
  { values: 'mean2', low: 'low2', high: 'high2', label: 'm = 2', tone: 'teal' },
  { values: 'mean4', low: 'low4', high: 'high4', label: 'm = 4', tone: 'deep' },
] as const;

export const figures: Tables['figures'] = [
  {
    kind: 'curves',
    title: 'Validation loss at equal compute',
    caption: 'Mean over the seeds so far; the band reaches from the best seed to the worst.',
    unit: 'nats',
    place: 'stage',
    x: 'points',
    y: curves,
    xAxis: { label: 'Step' },
  },
  {
    kind: 'bars',
    title: 'Loss less that of uncut experts, seed by seed',
    caption: 'Above zero: finer experts are worse. The models of a seed meet the same batches.',
    unit: 'nats',
    place: 'stage',
    series: [
      { values: 'gaps2', label: 'm = 2', tone: 'teal' },
      { values: 'gaps4', label: 'm = 4', tone: 'deep' },
    ],
    names: 'names',
  },
  {
    kind: 'bars',
    title: 'Loss added by an injury after training',
    caption: 'Mean over the finished seeds. Nothing was trained again.',
    unit: 'nats',
    place: 'chart',
    shown: ({ shared }) => shared === 1,
    series: [
      { values: 'damage1', label: 'm = 1', tone: 'grey' },
      { values: 'damage2', label: 'm = 2', tone: 'teal' },
      { values: 'damage4', label: 'm = 4', tone: 'deep' },
    ],
    names: ['Shared expert off', 'Off, one more routed on', 'Busiest routed one forbidden'],
  },
  {
    kind: 'bars',
    title: 'Published: score by granularity',
    caption:
      'MoE Fig. 3, read off the chart to about 0.01; the best is 1. Shared + routed of all routed experts.',
    place: 'chart',
    series: [
      { values: 'publishedTrivia', label: 'TriviaQA', tone: 'gold' },
      { values: 'publishedQuestions', label: 'NaturalQuestions', tone: 'grey' },
    ],
    names: ['0 + 2 of 16', '1 + 1 of 15', '1 + 3 of 31', '1 + 7 of 63'],
    yAxis: { label: 'Share of the best', min: 0, max: 1 },
  },
];

export const sentences = {
  compare:
    'Seed {run}, step {step}: cut in four, a token can meet its experts in {menu4} ways instead of {menu1}. Loss so far: {loss1} uncut, {loss2} cut in two, {loss4} cut in four.',
};
