import type { Frame } from '../../../../sims/engram/experiments/tiers/frame.ts';
import type { Values } from '../../../../sims/engram/experiments/tiers/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'One per cent of the rows lies in GPU memory. Play, and see how many reads it serves; dashed: the rows read last.',
      look: 'stage',
      done: { did: 'play' },
    },
    {
      text: 'Drag a floor: give the GPU more or fewer rows.',
      look: 'stage',
      done: { knob: 'tiers', reaches: ([onGpu]) => onGpu !== 1 },
    },
    {
      text: 'Make all rows equally frequent. The cache is now worth no more than its size.',
      look: 'knob:exponent',
      done: { knob: 'exponent', reaches: (exponent) => exponent === 0 },
    },
    {
      text: 'Slow the link down, to 0.2 GB/s or less, until the model has to wait.',
      look: 'knob:bandwidth',
      done: { knob: 'bandwidth', reaches: (bandwidth) => bandwidth <= 0.2 },
    },
    {
      text: 'Move the layer deeper: more blocks to hide the transfer behind.',
      look: 'knob:layer',
      done: { knob: 'layer', reaches: (layer) => layer >= 6 },
    },
    {
      text: 'Compare with the paper: its loss is larger than this waiting time. Read why in the table.',
      look: 'figure:throughput',
      done: { did: 'finish' },
    },
    { text: 'Point at the transfer in the equation.', look: 'strip', done: { did: 'term' } },
  ],
  equations: {
    stall: {
      name: 'Stall',
      tex: String.raw`\term{stall}{t_{\mathrm{stall}}} = \max\left(0,\; \term{transfer}{t_{\mathrm{transfer}}} - \term{earlier}{t_{\mathrm{before}}}\right)`,
      source: 'this page; EG §2.5 in words',
      code: 'store.ts#prefetchStall',
      terms: {
        stall: {
          label: 'waiting time, ms',
          figure: 'stall',
          line: 'Math.max',
          value: ({ stall }) => stall,
        },
        transfer: {
          label: 'time of the transfer, ms',
          knob: 'bandwidth',
          line: 'transfer',
          value: ({ transfer }) => transfer,
        },
        earlier: {
          label: 'computing time of the blocks before, ms',
          knob: 'layer',
          line: 'before',
          value: ({ layer }, { compute }) => (layer - 1) * compute,
        },
      },
    },
    hitRate: {
      name: 'Hit rate',
      tex: String.raw`\term{hits}{p(\text{hit})} = \frac{\sum_{r=1}^{c} r^{-\term{exponent}{s}}}{\sum_{r=1}^{\term{rows}{R}} r^{-s}}`,
      source: 'Zipf’s law; EG §2.5 in words',
      code: 'store.ts#zipfCache',
      terms: {
        hits: {
          label: 'hits by Zipf’s law, %',
          figure: 'hits',
          line: 'first',
          value: ({ hits }) => hits.ideal,
        },
        exponent: {
          label: 'Zipf exponent',
          knob: 'exponent',
          line: 'zipfMass',
          value: (_, { exponent }) => exponent,
        },
        rows: {
          label: 'rows in use',
          knob: 'rows',
          line: 'rows',
          value: (_, { rows }) => rows,
        },
      },
    },
  },
  questions: [
    {
      question: 'Why can this be fetched in advance, and experts cannot?',
      answer:
        'The address of a row follows from the token ids alone. Which expert a token needs is decided by its hidden state, which exists only when the blocks before have run.',
    },
    {
      question: 'Does a larger table slow the model down?',
      answer:
        'What is moved for a token is the width of its memory vector, whatever the number of rows: 1,280 numbers, 2,560 bytes in 16 bits.',
    },
    {
      question: 'Then why not put the layer at the very end?',
      answer:
        'For the transfer it would be best. For the loss an early layer is: the best single one in the paper is block 2. The two pull in opposite directions.',
    },
  ],
  departures: [
    'Reads are independent draws from Zipf’s law; a real text repeats its own words and topics.',
    'The clock is a model: transfer time is bytes over bandwidth, both links work at once, every block takes the same time. Only what is gold was measured, on one H100, and it does not enter the clock.',
    'Every row is moved for every token that reads it, though tokens of a step often share rows.',
    'The published 1.9 % and 2.8 % do not appear: with the whole table in host memory, 512 tokens and the block time of the paper’s throughput, this model predicts no waiting at all in block 2.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
