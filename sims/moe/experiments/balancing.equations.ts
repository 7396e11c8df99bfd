import type { Experiment } from '../../contract.ts';
import type { parameters } from './balancing.knobs.ts';
import type { Frame } from './balancing.ts';

type Tables = Experiment<typeof parameters, Frame>;

export const equations: Tables['equations'] = [
  {
    name: 'Who is chosen, and how much it counts',
    source: 'V3 eq. 16',
    code: 'gate.ts#gateSteps',
    tex: String.raw`g'_{i,t} = \begin{cases} \term{affinity}{s_{i,t}} & \term{affinity}{s_{i,t}} + \term{bias}{b_i} \in \operatorname{Topk}(\{s_{j,t} + b_j\},\ \term{k}{K}) \\ 0 & \text{otherwise} \end{cases}`,
    terms: {
      affinity: {
        symbol: 's',
        label: 'affinity of token and expert',
        knob: 'affinity',
        line: 'const gathered',
      },
      bias: { symbol: 'b', label: 'bias', knob: 'hand', figure: 1, line: 'const biased' },
      k: {
        symbol: 'K',
        label: 'experts a token',
        knob: 'k',
        line: 'topK(masked, k)',
        value: (_, { k }) => k,
      },
    },
  },
  {
    name: 'The bias after each step',
    source: 'LF algorithm 1',
    code: 'balance.ts#updateBias',
    tex: String.raw`\term{bias}{b_i} \leftarrow \term{bias}{b_i} + \term{speed}{\gamma}\,\operatorname{sign}(\term{fair}{\bar c} - \term{load}{c_i})`,
    terms: {
      bias: { symbol: 'b', label: 'bias', knob: 'hand', figure: 1, line: 'return b' },
      speed: {
        symbol: 'γ',
        label: 'bias speed',
        knob: 'speed',
        line: 'return b',
        value: (_, { speed }) => speed,
      },
      fair: {
        symbol: 'c̄',
        label: 'fair share',
        line: 'const fair',
        value: ({ fair }) => fair,
      },
      load: {
        symbol: 'c',
        label: 'tokens of the busiest expert',
        figure: 0,
        line: 'const missing',
        value: ({ load }) => Math.max(...load),
      },
    },
  },
  {
    name: 'MaxVio',
    source: 'LF eq. 4',
    code: 'balance.ts#maxViolation',
    tex: String.raw`\term{violation}{\mathrm{MaxVio}} = \frac{\max_i \term{load}{c_i} - \term{fair}{\bar c}}{\term{fair}{\bar c}}`,
    terms: {
      violation: {
        symbol: 'MaxVio',
        label: 'of this batch',
        figure: 3,
        value: ({ busiest }) => busiest - 1,
      },
      load: {
        symbol: 'c',
        label: 'tokens of the busiest expert',
        figure: 0,
        value: ({ load }) => Math.max(...load),
      },
      fair: { symbol: 'c̄', label: 'fair share', line: 'const fair', value: ({ fair }) => fair },
    },
  },
  {
    name: 'The loss that asks for balance',
    source: 'V3 eq. 17–20',
    code: 'balance.ts#sequenceLoss',
    tex: String.raw`L = \term{alpha}{\alpha} \sum_i \term{share}{f_i} P_i, \qquad P_i = \frac1T \sum_t \frac{\term{affinity}{s_{i,t}}}{\sum_j s_{j,t}}`,
    terms: {
      alpha: {
        symbol: 'α',
        label: 'auxiliary loss',
        knob: 'alpha',
        line: 'loss +=',
        value: (_, { alpha }) => alpha,
      },
      share: { symbol: 'f', label: 'load in fair shares', figure: 0, line: 'const share' },
      affinity: {
        symbol: 's',
        label: 'affinity of token and expert',
        knob: 'affinity',
        line: 'const total',
      },
    },
  },
];
