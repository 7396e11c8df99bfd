import type { Experiment } from '../../contract.ts';
import type { Frame, parameters } from './depth.ts';

type Told = Experiment<typeof parameters, Frame>;

export const sentences: Told['sentences'] = {
  constrained:
    'After {layer} layers HC multiplies a signal by {hc} here, by {hcMedian} in the median network; mHC by {mhc}, and a gradient by {mhcBackward}. In 99 of 100 networks no column of mHC sums to more than {largest}.',
  free: 'After {layer} layers HC multiplies a signal by {hc}. Without Sinkhorn the exponentials multiply it by {mhc}: nothing holds them back.',
};

export const scenarios: Told['scenarios'] = [
  { label: 'Sixty layers: HC in the hundreds, mHC at 1', values: {} },
  {
    label: 'Mild, independent layers: no trace of 1.6',
    values: { sharpness: 1, correlation: 0 },
  },
  {
    label: 'Sharp logits, the same in every layer: errors add up',
    values: { sharpness: 6, correlation: 1 },
  },
  { label: 'A hundred iterations: the error melts', values: { iterations: 100 } },
  { label: 'One iteration: rows right, columns anywhere', values: { iterations: 1 } },
  { label: 'No Sinkhorn: gains beyond any scale', values: { iterations: 0 } },
  { label: 'Twice as deep: HC multiplies on', values: { layers: 120 } },
];

const last = (frames: readonly Frame[]): Frame => frames[frames.length - 1];

/** 0 when the excess of the largest column sum over 1 stays, 1 when it at least halves, 2 when it grows. */
function excess(changed: readonly Frame[], before: readonly Frame[]): number {
  const ratio = (last(changed).largest - 1) / (last(before).largest - 1);
  return ratio <= 0.5 ? 1 : ratio < 1.5 ? 0 : 2;
}

export const bets: Told['bets'] = [
  {
    question: 'Make the layers independent instead of alike. The largest column sum of mHC …',
    before: {},
    change: { correlation: 0 },
    outcomes: ['… stays about the same', '… comes much nearer to 1', '… moves farther from 1'],
    judge: excess,
    because:
      'Twenty iterations leave each layer a small error in its columns. If all layers resemble each other the errors have the same sign and compound; if not, they cancel.',
  },
  {
    question: 'Spend a hundred iterations in place of twenty. The largest column sum of mHC …',
    before: {},
    change: { iterations: 100 },
    outcomes: ['… stays about the same', '… comes much nearer to 1', '… moves farther from 1'],
    judge: excess,
    because:
      'What is seen is truncation: the limit of Sinkhorn-Knopp has column sums of exactly 1, and so has any product of limits.',
  },
  {
    question: 'Make HC twice as deep. Its median gain …',
    before: {},
    change: { layers: 120 },
    outcomes: ['… hardly changes', '… about doubles', '… grows many times over'],
    judge: (changed, before) => {
      const ratio = last(changed).hcMedian / last(before).hcMedian;
      return ratio < 1.3 ? 0 : ratio < 4 ? 1 : 2;
    },
    because:
      'Gains multiply: a layer that amplifies a little on average makes depth an exponent, not a factor.',
  },
];

export const paper: Told['paper'] = [
  {
    what: 'Largest composite gain of HC; here: the median network, last layer',
    published: '≈ 3,000',
    source: 'mHC §3.1, fig. 3',
    measured: (frames) => frames.at(-1)?.hcMedian,
    digits: 0,
    note: 'Random maps, not trained ones: the size follows from σ and depth, and no setting makes it the paper’s.',
  },
  {
    what: 'Largest composite gain of mHC; here: column sum that 99 % stay below',
    published: '≈ 1.6',
    source: 'mHC §5.4, fig. 7',
    measured: (frames) => frames.at(-1)?.largest,
    digits: 2,
    note: 'In most networks drawn here it is below 1.1. That 1.6 is truncation adding up in similar, sharp layers is our reading, not a statement of the paper.',
  },
  {
    what: 'Smallest column sum, layers 31 to 60; here: 99 % stay above',
    published: '0.41',
    source: 'mHC fig. 8, read off the figure',
    measured: (frames) => frames.at(-1)?.smallest,
    digits: 2,
    note: 'A largest gain cannot show this side: a column that fades loses its gradient.',
  },
];

export const equations: Told['equations'] = [
  {
    name: 'Unrolled over depth',
    tex: 'x_L=\\Big(\\term{product}{\\prod_{i=1}^{\\term{layers}{L}-l}}\\term{map}{H^{res}_{L-i}}\\Big)x_l+\\dots',
    source: 'mHC eq. 4',
    code: 'gain.ts#composite',
    terms: {
      product: {
        symbol: '∏',
        label: 'The product of all mixing maps',
        figure: 1,
        line: 'multiply(',
        value: ({ mhc }) => mhc,
      },
      layers: {
        symbol: 'L',
        label: 'Layers',
        knob: 'layers',
        figure: 0,
        line: 'reduce',
        value: ({ layer }) => layer,
      },
      map: { symbol: 'H^res', label: 'Mixing map of a layer', knob: 'sharpness', line: 'map' },
    },
  },
  {
    name: 'Amax gain magnitude',
    tex: '\\term{forward}{\\max_i\\sum_j|M_{ij}|},\\qquad\\term{backward}{\\max_j\\sum_i|M_{ij}|}',
    source: 'mHC §3.1',
    code: 'gain.ts#amaxGain',
    terms: {
      forward: {
        symbol: '‖M‖∞',
        label: 'Largest row sum: forward',
        knob: 'reading',
        figure: 0,
        line: 'forward:',
        value: ({ mhc }) => mhc,
      },
      backward: {
        symbol: '‖M‖₁',
        label: 'Largest column sum: backward',
        knob: 'reading',
        figure: 2,
        line: 'backward:',
        value: ({ mhcBackward }) => mhcBackward,
      },
    },
  },
];
