import type { Frame } from '../../../../sims/moe/experiments/granularity/frame.ts';
import type { Values } from '../../../../sims/moe/experiments/granularity/knobs.ts';
import { cuts, measuredOn, slowdown } from '../../../../sims/moe/measured.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  difference: {
    kind: 'bars',
    title: 'Loss less that of uncut experts, seed by seed',
    caption: 'Above zero: finer is worse, on the same batches.',
    unit: 'nats',
    place: 'chart',
    series: [{ values: 'gaps' }],
    names: 'names',
  },
  injury: {
    kind: 'bars',
    title: 'Loss added by an injury after training',
    caption: 'Mean over the finished seeds; nothing trained again.',
    unit: 'nats',
    place: 'chart',
    shown: ({ shared }) => shared === 1,
    series: [{ values: 'damage' }],
    names: ['Shared expert off', 'Off, one more routed on', 'Busiest routed one forbidden'],
  },
  loss: {
    kind: 'curves',
    title: 'Validation loss at equal compute',
    caption: 'Mean of the seeds; the band: from best to worst.',
    unit: 'nats',
    place: 'rest',
    x: 'points',
    y: [{ values: 'mean', low: 'low', high: 'high' }],
    xAxis: { label: 'Step' },
  },
  published: {
    kind: 'bars',
    title: 'Published: a shared expert first, then finer ones',
    caption:
      'Shared + routed of all routed experts. Only the last two steps cut finer; read off to about 0.01.',
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
  measured: {
    kind: 'bars',
    title: 'Equal arithmetic is not equal time: one H100',
    caption: 'Plain PyTorch, grouped product; a tuned kernel is faster.',
    place: 'chart',
    published: [{ label: 'measured', values: cuts.map(slowdown), source: measuredOn }],
    names: cuts.map(({ m }) => String(m)),
    yAxis: { label: 'Times as long, by pieces of an expert', min: 0 },
  },
} satisfies Figures<Values, Frame>;
