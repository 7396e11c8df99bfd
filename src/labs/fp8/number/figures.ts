import type { Frame } from '../../../../sims/fp8/experiments/number/frame.ts';
import type { Values } from '../../../../sims/fp8/experiments/number/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  worst: {
    kind: 'curves',
    title: 'How far off a number can be',
    caption:
      'Half the distance of the neighbours. Floats stay level, whole numbers fall; 100 %: it is lost.',
    unit: '%',
    place: 'chart',
    x: 'sizes',
    y: [
      { values: 'worst.int8', label: 'INT8', tone: 'coral' },
      { values: 'worst.e2m1', label: 'E2M1', tone: 'ink', dashed: true },
      { values: 'worst.e5m2', label: 'E5M2', tone: 'grey' },
      { values: 'worst.e4m3', label: 'E4M3', tone: 'deep' },
      { values: 'worst.e5m6', label: 'E5M6', tone: 'teal' },
    ],
    at: 'magnitude',
    xAxis: { label: 'the number', log: true },
    yAxis: { label: '% of it', log: true, min: 0.1, max: 100 },
  },
  error: {
    kind: 'bars',
    title: 'How far off this number is',
    caption: 'In % of the number, in each format.',
    unit: '%',
    place: 'chart',
    of: 'error',
    yAxis: { label: '%', min: 0 },
  },
} satisfies Figures<Values, Frame>;
