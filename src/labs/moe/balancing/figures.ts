import type { Frame } from '../../../../sims/moe/experiments/balancing/frame.ts';
import type { Values } from '../../../../sims/moe/experiments/balancing/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

/** Biases are worth seeing where something moves them. */
const biased = ({ method }: Values): boolean => method !== 'none' && method !== 'loss';

const domains = ['English prose', 'TypeScript', 'Chinese prose', 'Sums'];

const whoServesWhat = {
  kind: 'heat',
  title: 'Which text each expert serves',
  caption: 'On text never trained on. 1 is an even share of that kind of text.',
  unit: 'fair shares',
  place: 'chart',
  values: 'ofDomains',
  over: 'matrix',
  scale: 'signed',
  centre: 1,
  distance: 'ratio',
  limit: 8,
  rows: 'Text',
  columns: 'Expert',
} as const;

export const figures = {
  loadHistory: {
    kind: 'heat',
    title: 'Load of every expert, step by step',
    caption:
      'White is the fair share, coral too busy, blue too idle. Each column is one batch of 256 tokens.',
    unit: 'fair shares',
    place: 'stage',
    values: 'share',
    over: 'frames',
    scale: 'signed',
    centre: 1,
    distance: 'ratio',
    limit: 8,
    rows: 'Expert',
    columns: 'Step',
  },
  bias: {
    kind: 'bars',
    title: 'Bias of every expert',
    caption: 'Drag a bar: the bias jumps there, and the method goes on from it.',
    place: 'stage',
    shown: biased,
    series: [{ values: 'bias', label: 'Bias', tone: 'deep' }],
    edits: 'hand',
    yAxis: { label: 'b' },
  },
  load: {
    kind: 'bars',
    title: 'Load of every expert, now',
    caption: 'Tokens of this batch. The dashed line is the fair share.',
    unit: 'tokens',
    place: 'stage',
    shown: (values) => !biased(values),
    series: [{ values: 'load', label: 'Load', tone: 'coral' }],
    fair: { value: 'fair', label: 'Fair share' },
    yAxis: { label: 'tokens', min: 0 },
  },
  maxVio: {
    kind: 'lines',
    title: 'MaxVio: how far the busiest expert is above its share',
    caption: 'Mean of the last ten batches. 0 is perfect balance, 1 means twice the fair share.',
    place: 'chart',
    x: 'step',
    y: 'violation',
    yAxis: { label: 'MaxVio', min: 0 },
  },
  taskLoss: {
    kind: 'lines',
    title: 'Task loss',
    caption:
      'Mean of the last ten batches. The methods lie closer together than two seeds: compare them over several.',
    unit: 'nats',
    place: 'chart',
    x: 'step',
    y: 'loss',
  },
  specialists: {
    ...whoServesWhat,
    rowNames: domains,
    shown: ({ own }) => own === '',
  },
  ownText: {
    ...whoServesWhat,
    rowNames: [...domains, 'Your text'],
    shown: ({ own }) => own !== '',
  },
} satisfies Figures<Values, Frame>;
