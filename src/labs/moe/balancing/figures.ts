import type { Frame } from '../../../../sims/moe/experiments/balancing/frame.ts';
import type { Values } from '../../../../sims/moe/experiments/balancing/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

/** Biases are worth seeing where something moves them. */
const biased = ({ method }: Values): boolean =>
  method === 'bias' || method === 'sequence' || method === 'hand';

/** What each method goes by. */
const knobsOf = {
  none: [],
  loss: ['alpha'],
  bias: ['speed'],
  sequence: ['speed', 'sequenceAlpha'],
  sequenceAlone: ['sequenceAlpha'],
  hand: [],
} as const satisfies Record<Values['method'], readonly (keyof Values)[]>;

const domains = ['English prose', 'TypeScript', 'Chinese prose', 'Sums'];

const whoServesWhat = {
  kind: 'heat',
  title: 'Which text each expert serves',
  caption: 'On unseen text; 1 is an even share of it.',
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
    caption: 'Coral: too busy. Blue: too idle. A column is a batch.',
    unit: 'fair shares',
    place: 'rest',
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
    caption: 'Drag a bar: the method goes on from there.',
    place: 'rest',
    shown: biased,
    series: [{ values: 'bias', label: 'Bias', tone: 'deep' }],
    edits: 'hand',
    yAxis: { label: 'b' },
  },
  load: {
    kind: 'bars',
    title: 'Load of every expert, now',
    caption: 'Tokens of this batch; dashed: the fair share.',
    unit: 'tokens',
    place: 'rest',
    shown: (values) => !biased(values),
    series: [{ values: 'load', label: 'Load', tone: 'coral' }],
    fair: { value: 'fair', label: 'Fair share' },
    yAxis: { label: 'tokens', min: 0 },
  },
  maxVio: {
    kind: 'lines',
    title: 'MaxVio: busiest expert above its share',
    caption: 'Mean of ten batches. 1 means twice the fair share.',
    place: 'chart',
    x: 'step',
    y: 'violation',
    yAxis: { label: 'MaxVio', min: 0 },
  },
  taskLoss: {
    kind: 'lines',
    title: 'Task loss',
    caption: 'Mean of ten batches. Two seeds differ more than methods.',
    unit: 'nats',
    place: 'chart',
    x: 'step',
    y: 'loss',
  },
  tradeOff: {
    kind: 'runs',
    title: 'Loss against MaxVio, a point a model',
    caption:
      'Finished runs that differ in balancing alone, on validation text. Large: the newest. Lower left is best.',
    place: 'chart',
    empty: 'Let a run finish: each gives a point a model. Then turn α or γ.',
    x: 'global',
    y: 'test',
    lanes: ['none', 'loss', 'bias', 'sequence', 'yours'],
    turned: ['method', 'speed', 'alpha', 'sequenceAlpha', 'hand'],
    named: (lane, { method, hand }) => {
      if (lane !== 'yours') return knobsOf[lane];
      const byHand = hand.some((bias) => bias !== 0) ? (['hand'] as const) : [];
      return ['method', ...knobsOf[method], ...byHand];
    },
    xAxis: { label: 'MaxVio', log: true },
    yAxis: { label: 'Validation loss (nats)' },
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
