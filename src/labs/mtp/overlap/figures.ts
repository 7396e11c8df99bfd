import type { Frame } from '../../../../sims/mtp/experiments/overlap/frame.ts';
import type { Values } from '../../../../sims/mtp/experiments/overlap/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

const names = ['mat', 'sofa', 'bed', 'rug', 'roof', 'lap', 'box', 'moon'];

export const figures = {
  kept: {
    kind: 'lines',
    title: 'Drafts that were kept, and the overlap',
    caption: 'Counted cycle by cycle; the level line is the area that both hills share.',
    unit: '%',
    place: 'chart',
    x: 'balls',
    y: ['keptShare', 'overlap'],
    xAxis: { label: 'drafts so far' },
    yAxis: { label: '%', min: 0, max: 100 },
    marks: [{ axis: 'y', value: 85, label: 'V3: 85–90 %', source: 'V3 §5.4.3' }],
  },
  written: {
    kind: 'bars',
    title: 'What was written, beside the model’s hill',
    caption:
      'By lot they differ a little; summed over all cases the published rule has them equal.',
    unit: '%',
    place: 'chart',
    series: [
      { values: 'pile', label: 'written', tone: 'teal' },
      { values: 'hill', label: 'the model’s hill', tone: 'ink' },
    ],
    names,
    yAxis: { label: '%', min: 0 },
  },
  residual: {
    kind: 'bars',
    title: 'What a rejected draft is replaced from',
    caption: 'What sticks out of the model’s hill, made as large as 1.',
    place: 'rest',
    series: [{ values: 'residual', label: 'residual', tone: 'deep' }],
    names,
    yAxis: { min: 0 },
  },
} satisfies Figures<Values, Frame>;
