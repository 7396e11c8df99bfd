import type { Frame } from '../../../../sims/flashmla/experiments/split/frame.ts';
import type { Values } from '../../../../sims/flashmla/experiments/split/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  done: {
    kind: 'lines',
    title: 'How much of all caches is read',
    caption: 'Time in blocks: what one processor takes to read 64 tokens.',
    unit: '%',
    place: 'chart',
    x: 'time',
    y: 'done',
    yAxis: { min: 0, max: 100 },
  },
  busy: {
    kind: 'bars',
    title: 'How long each processor has work',
    caption: 'In blocks of time; beside the last one’s end all others wait.',
    unit: 'blocks',
    place: 'chart',
    series: [{ values: 'busy' }],
    names: 'processors',
    yAxis: { label: 'blocks', min: 0 },
  },
} satisfies Figures<Values, Frame>;
