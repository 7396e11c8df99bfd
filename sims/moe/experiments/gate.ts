/** One token under the microscope: the steps of the gate, one frame each. */
import { experiment, type Simulation } from '../../contract.ts';
import { vector } from '../../math/vector.ts';
import { choice, flag, integer, numbers, real } from '../../parameters.ts';
import { affinities, type Mistakes } from '../gate.ts';
import { observe, type Frame } from './gate.frame.ts';
import { story } from './gate.story.ts';

const experts = 8;

/** Every layout leaves at least four experts open: any K of the table fits. */
const layouts = {
  one: { groups: 1, keptGroups: 1 },
  twoOfFour: { groups: 4, keptGroups: 2 },
  threeOfFour: { groups: 4, keptGroups: 3 },
  oneOfTwo: { groups: 2, keptGroups: 1 },
  fourOfEight: { groups: 8, keptGroups: 4 },
} as const;

const mistakes: Readonly<Record<string, Mistakes>> = {
  none: {},
  zeros: { fill: 0 },
  weights: { biasedWeights: true },
};

export const parameters = {
  logits: numbers({
    label: 'Fit of each expert',
    symbol: 'u·e',
    hint: 'Eight experts; drag the bars.',
    min: -4,
    max: 4,
    step: 0.05,
    shortest: experts,
    longest: experts,
    default: [2.2, -2.2, 0.4, 0.2, 0, 0, -1.4, 1.75],
  }),
  bias: numbers({
    label: 'Bias of each expert',
    symbol: 'b',
    min: -2,
    max: 2,
    step: 0.05,
    shortest: experts,
    longest: experts,
    default: vector(experts, () => 0),
  }),
  layout: choice({
    label: 'Groups',
    symbol: 'M',
    hint: 'V3: 8 groups of 32 experts, 4 stay open.',
    options: {
      one: 'one group: no limit',
      twoOfFour: '4 groups of 2, 2 stay open',
      threeOfFour: '4 groups of 2, 3 stay open',
      oneOfTwo: '2 groups of 4, 1 stays open',
      fourOfEight: '8 groups of 1, 4 stay open',
    },
    default: 'twoOfFour',
  }),
  k: integer({ label: 'Experts a token', symbol: 'K', min: 1, max: 4, default: 3, paper: 8 }),
  mistake: choice({
    label: 'Break it',
    options: {
      none: 'as published',
      zeros: 'closed groups hold 0, not −∞',
      weights: 'weights from score + bias',
    },
    default: 'none',
  }),
  kind: choice({
    label: 'Affinity',
    symbol: 's',
    options: { sigmoid: 'sigmoid (V3)', softmax: 'softmax (V2)' },
    default: 'sigmoid',
    more: true,
  }),
  groupScore: choice({
    label: 'A group is judged by',
    options: { topTwo: 'its two best experts (V3)', max: 'its best expert (V2)' },
    default: 'topTwo',
    more: true,
  }),
  normalise: flag({ label: 'Weights divided by their sum', default: true, more: true }),
  scale: real({
    label: 'Scale of the weights',
    min: 0.5,
    max: 16,
    step: 0.5,
    default: 2.5,
    paper: 2.5,
    more: true,
  }),
};

export const gate = experiment<typeof parameters, Frame>({
  ...story,
  parameters,
  metrics: {
    step: { label: 'Step', digits: 0 },
    best: { label: 'Best expert', digits: 0 },
    bestScore: { label: 'Its score' },
    ahead: { label: 'Ahead with bias', digits: 0 },
    aheadScore: { label: 'Score + bias ahead' },
    illegal: { label: 'Chosen in closed groups', digits: 0, tone: 'coral' },
    weightSum: { label: 'Sum of the weights', tone: 'deep' },
    retained: { label: 'Share of the best scores' },
    error: { label: 'Error of the weights', tone: 'coral' },
  },
  pace: 1,
  length: () => 11,

  *simulate(values): Simulation<typeof values, Frame> {
    const { logits, bias, layout, k, groupScore, normalise, scale } = values;
    const scores = affinities(logits, values.kind);
    const options = { k, bias, groupScore, normalise, scale, ...layouts[layout] };
    for (let step = 1; step <= 11; step++) {
      yield { logits, ...observe(step, scores, options, mistakes[values.mistake]) };
    }
  },
});
