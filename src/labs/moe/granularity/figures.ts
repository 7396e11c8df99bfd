import type { Frame } from '../../../../sims/moe/experiments/granularity/frame.ts';
import type { Values } from '../../../../sims/moe/experiments/granularity/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  loss: {
    kind: 'curves',
    title: 'Validation loss at equal compute',
    caption: 'Mean over the seeds so far; the band reaches from the best seed to the worst.',
    unit: 'nats',
    place: 'stage',
    x: 'points',
    y: [{ values: 'mean', low: 'low', high: 'high' }],
    xAxis: { label: 'Step' },
  },
  difference: {
    kind: 'bars',
    title: 'Loss less that of uncut experts, seed by seed',
    caption: 'Above zero: finer experts are worse. The models of a seed meet the same batches.',
    unit: 'nats',
    place: 'stage',
    series: [{ values: 'gaps' }],
    names: 'names',
  },
  injury: {
    kind: 'bars',
    title: 'Loss added by an injury after training',
    caption: 'Mean over the finished seeds. Nothing was trained again.',
    unit: 'nats',
    place: 'chart',
    shown: ({ shared }) => shared === 1,
    series: [{ values: 'damage' }],
    names: ['Shared expert off', 'Off, one more routed on', 'Busiest routed one forbidden'],
  },
  published: {
    kind: 'bars',
    title: 'Published: score by granularity',
    caption:
      'MoE Fig. 3, read off the chart to about 0.01; the best is 1. Shared + routed of all routed experts.',
    place: 'chart',
    published: [
      { label: 'TriviaQA', values: [0.62, 0.85, 0.93, 1], source: 'MoE Fig. 3' },
      {
        label: 'NaturalQuestions',
        tone: 'grey',
        values: [0.56, 0.79, 0.88, 1],
        source: 'MoE Fig. 3',
      },
    ],
    names: ['0 + 2 of 16', '1 + 1 of 15', '1 + 3 of 31', '1 + 7 of 63'],
    yAxis: { label: 'Share of the best', min: 0, max: 1 },
  },
} satisfies Figures<Values, Frame>;
