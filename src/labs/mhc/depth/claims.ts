import type { Frame } from '../../../../sims/mhc/experiments/depth/frame.ts';
import type { Values } from '../../../../sims/mhc/experiments/depth/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

/** Where the largest column sum goes: nearer to 1 if its excess at least halves. */
function excess(
  changed: readonly Frame[],
  before: readonly Frame[],
): 'same' | 'nearer' | 'farther' {
  const ratio = (last(changed).largest - 1) / (last(before).largest - 1);
  return ratio <= 0.5 ? 'nearer' : ratio < 1.5 ? 'same' : 'farther';
}

export const claims = {
  sentences: {
    constrained:
      'After {layer} layers HC multiplies a signal by up to {gain.hc} here, by up to {hcMedian} in the median network; mHC by {gain.mhc}, and a gradient by up to {mhcBackward}. In 99 of 100 networks no column of mHC sums to more than {largest}.',
    free: 'After {layer} layers HC multiplies a signal by up to {gain.hc}. Without Sinkhorn the exponentials multiply it by up to {gain.mhc}: nothing holds them back.',
  },
  say: (_, { iterations }) => (iterations === 0 ? 'free' : 'constrained'),
  scenarios: {
    sixty: { label: 'Sixty layers: HC runs out of the panes, mHC stays at 1', values: {} },
    independent: {
      label: 'Mild, independent layers: no trace of 1.6',
      values: { sharpness: 1, correlation: 0 },
    },
    alike: {
      label: 'Sharp logits, the same in every layer: errors add up',
      values: { sharpness: 6, correlation: 1 },
    },
    melted: { label: 'A hundred iterations: the error melts', values: { iterations: 100 } },
    oneIteration: {
      label: 'One iteration: rows right, columns anywhere',
      values: { iterations: 1 },
    },
    unconstrained: { label: 'No Sinkhorn: gains beyond any scale', values: { iterations: 0 } },
    deeper: { label: 'Twice as deep: HC multiplies on', values: { layers: 120 } },
  },
  bets: {
    independent: bet({
      question: 'Make the layers independent instead of alike. The largest column sum of mHC …',
      before: {},
      change: { correlation: 0 },
      outcomes: {
        same: '… stays about the same',
        nearer: '… comes much nearer to 1',
        farther: '… moves farther from 1',
      },
      judge: excess,
      because:
        'Twenty iterations leave each layer a small error in its columns. If all layers resemble each other the errors have the same sign and compound; if not, they cancel.',
    }),
    moreIterations: bet({
      question: 'Spend a hundred iterations in place of twenty. The largest column sum of mHC …',
      before: {},
      change: { iterations: 100 },
      outcomes: {
        same: '… stays about the same',
        nearer: '… comes much nearer to 1',
        farther: '… moves farther from 1',
      },
      judge: excess,
      because:
        'What is seen is truncation: the limit of Sinkhorn-Knopp has column sums of exactly 1, and so has any product of limits.',
    }),
    deeper: bet({
      question: 'Make HC twice as deep. Its median gain …',
      before: {},
      change: { layers: 120 },
      outcomes: {
        same: '… hardly changes',
        doubles: '… about doubles',
        grows: '… grows many times over',
      },
      judge: (changed, before) => {
        const ratio = last(changed).hcMedian / last(before).hcMedian;
        return ratio < 1.3 ? 'same' : ratio < 4 ? 'doubles' : 'grows';
      },
      because:
        'Gains multiply: a layer that amplifies a little on average makes depth an exponent, not a factor.',
    }),
  },
  paper: {
    gainHc: {
      what: 'Largest composite gain of HC; here: the median network, last layer',
      published: '≈ 3,000',
      source: 'mHC §3.1, fig. 3',
      measured: (frame) => frame.hcMedian,
      digits: 0,
      note: 'Random maps, not trained ones: the size follows from σ and depth, and no setting makes it the paper’s.',
    },
    gainMhc: {
      what: 'Largest composite gain of mHC; here: column sum that 99 % stay below',
      published: '≈ 1.6',
      source: 'mHC §5.4, fig. 7',
      measured: (frame) => frame.largest,
      digits: 2,
      note: 'In most networks drawn here it is below 1.1. That 1.6 is truncation adding up in similar, sharp layers is our reading, not a statement of the paper.',
    },
    smallestColumn: {
      what: 'Smallest column sum, layers 31 to 60; here: 99 % stay above',
      published: '0.41',
      source: 'mHC fig. 8, read off the figure',
      measured: (frame) => frame.smallest,
      digits: 2,
      note: 'A largest gain cannot show this side: a column that fades loses its gradient.',
    },
  },
  repeat: {
    label:
      'How far the column sums of mHC leave its forward gain of 1, over five draws of networks',
    seeds: 5,
    of: ['mhcBackward', 'largest', 'smallest'],
    against: 'gain.mhc',
  },
  words: {
    scale: 'Height is size, log scale: 1 enters, a pane’s edge is ten times as large',
    scaleShort: 'Height: size, log; a pane’s edge is ×10',
    hc: 'HC',
    mhc: 'mHC',
    forwardGets: '{lane}: a signal gets',
    backwardGets: '{lane}: a gradient gets',
    unit: 'times as large, at most',
    forwardShort: '{lane}: times a signal, at most',
    backwardShort: '{lane}: times a gradient, at most',
    paper: 'paper: up to {times}',
    hcPane: 'Layer {layer}: HC has multiplied by up to {times}',
    mhcPane: 'Layer {layer}: mHC has multiplied by up to {times}',
    notYet: 'Layer {layer}: not reached yet',
    hint: 'drag the depth',
    after: 'after {passed} of {layers} layers',
    forward: 'forward',
    backward: 'backward',
    passedName: 'Layers passed where it is measured',
    directionName: 'What passes: a signal forward, a gradient backward',
  },
} satisfies Claims<Values, Frame>;
