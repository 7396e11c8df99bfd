import type { Frame } from '../../../../sims/flashmla/experiments/roofline/frame.ts';
import type { Values } from '../../../../sims/flashmla/experiments/roofline/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  share: {
    kind: 'bars',
    title: 'How much of the arithmetic is in reach',
    caption: 'Of the peak of the chosen card, at best.',
    unit: '%',
    place: 'chart',
    of: 'share',
    yAxis: { label: '%', min: 0, max: 100 },
  },
  time: {
    kind: 'bars',
    title: 'Time of one layer at best',
    caption:
      'One request on a whole card: reading its cache, or its arithmetic, whichever is longer.',
    unit: 'µs',
    place: 'chart',
    of: 'time',
    yAxis: { label: 'µs', min: 0 },
  },
} satisfies Figures<Values, Frame>;
