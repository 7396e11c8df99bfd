import type { Experiment } from '../../contract.ts';
import type { Values } from '../../parameters.ts';
import type { Knobs, parameters } from './balancing.knobs.ts';
import type { Frame } from './balancing.ts';

type Tables = Experiment<typeof parameters, Frame>;

export const metrics: Tables['metrics'] = {
  step: { label: 'Step', digits: 0 },
  busiest: { label: 'Busiest expert, in fair shares', digits: 2, tone: 'coral' },
  busiestExpert: { label: 'Number of the busiest expert', digits: 0 },
  fair: { label: 'Fair share', unit: 'tokens', digits: 0 },
  dead: { label: 'Idle experts', digits: 0, tone: 'coral' },
  specialisation: { label: 'Specialisation, yours', digits: 2, tone: 'deep' },
  biasSpread: { label: 'Highest less lowest bias', digits: 3 },
  loss: { label: 'Yours', unit: 'nats', tone: 'ink' },
  lossNone: { label: 'Nothing', unit: 'nats', tone: 'coral' },
  lossLoss: { label: 'Auxiliary loss', unit: 'nats', tone: 'grey' },
  lossBias: { label: 'Bias', unit: 'nats', tone: 'deep' },
  lossSequence: { label: 'Bias and sequence-wise loss', unit: 'nats', tone: 'teal' },
  violation: { label: 'Yours', digits: 2, tone: 'ink' },
  violationNone: { label: 'Nothing', digits: 2, tone: 'coral' },
  violationLoss: { label: 'Auxiliary loss', digits: 2, tone: 'grey' },
  violationBias: { label: 'Bias', digits: 2, tone: 'deep' },
  violationSequence: { label: 'Bias and sequence-wise loss', digits: 2, tone: 'teal' },
  validationLoss: { label: 'Validation loss, yours', unit: 'nats' },
  testNone: { label: 'Validation loss, nothing', unit: 'nats', tone: 'coral' },
  testLoss: { label: 'Validation loss, auxiliary loss', unit: 'nats', tone: 'grey' },
  testBias: { label: 'Validation loss, bias', unit: 'nats', tone: 'deep' },
  testSequence: { label: 'Validation loss, sequence-wise', unit: 'nats', tone: 'teal' },
  globalViolation: { label: 'MaxVio on validation text, yours', digits: 2 },
  globalNone: { label: 'MaxVio on validation text, nothing', digits: 2, tone: 'coral' },
  globalLoss: { label: 'MaxVio on validation text, auxiliary loss', digits: 2, tone: 'grey' },
  globalBias: { label: 'MaxVio on validation text, bias', digits: 2, tone: 'deep' },
  globalSequence: { label: 'MaxVio on validation text, sequence-wise', digits: 2, tone: 'teal' },
  specialisationNone: { label: 'Specialisation, nothing', digits: 2, tone: 'coral' },
  specialisationLoss: { label: 'Specialisation, auxiliary loss', digits: 2, tone: 'grey' },
  specialisationBias: { label: 'Specialisation, bias', digits: 2, tone: 'deep' },
  specialisationSequence: { label: 'Specialisation, sequence-wise', digits: 2, tone: 'teal' },
};

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

export const figures: Tables['figures'] = [
  {
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
  {
    kind: 'bars',
    title: 'Bias of every expert',
    caption: 'Drag a bar: the bias jumps there, and the method goes on from it.',
    place: 'stage',
    shown: biased,
    series: [{ values: 'bias', label: 'Bias', tone: 'deep' }],
    edits: 'hand',
    yAxis: { label: 'b' },
  },
  {
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
  {
    kind: 'lines',
    title: 'MaxVio: how far the busiest expert is above its share',
    caption: 'Mean of the last ten batches. 0 is perfect balance, 1 means twice the fair share.',
    place: 'chart',
    x: 'step',
    y: ['violation', 'violationNone', 'violationLoss', 'violationBias', 'violationSequence'],
    yAxis: { label: 'MaxVio', min: 0 },
  },
  {
    kind: 'lines',
    title: 'Task loss',
    caption:
      'Mean of the last ten batches. The methods lie closer together than two seeds: compare them over several.',
    unit: 'nats',
    place: 'chart',
    x: 'step',
    y: ['loss', 'lossNone', 'lossLoss', 'lossBias', 'lossSequence'],
  },
  {
    ...whoServesWhat,
    rowNames: domains,
    shown: ({ own }) => own === '',
  },
  {
    ...whoServesWhat,
    rowNames: [...domains, 'Your text'],
    shown: ({ own }) => own !== '',
  },
];

export const sentences = {
  even: 'Step {step}: the busiest expert carries {busiest} times its fair share. That is close to even for batches of 256 tokens.',
  busy: 'Step {step}: expert {busiestExpert} carries {busiest} times its fair share of {fair} tokens; on validation text {dead} of the 16 experts are idle.',
  falling:
    'Step {step}: expert {busiestExpert} carries {busiest} times its fair share, so its bias goes down a notch. Highest and lowest bias now lie {biasSpread} apart.',
};

/** Above this MaxVio, in the mean of ten batches, a load is far from even here. */
const uneven = 1;

export function say({ violation }: Frame, { method }: Knobs): keyof typeof sentences {
  if (violation < uneven) return 'even';
  return method === 'bias' || method === 'sequence' ? 'falling' : 'busy';
}
