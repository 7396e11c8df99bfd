import type { Frame } from '../../../../sims/engram/experiments/amputation/frame.ts';
import type { Values } from '../../../../sims/engram/experiments/amputation/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'The model learns facts, a rule, and exceptions in which the context overrules a known phrase. Play.',
      look: 'transport',
      done: { did: 'play' },
    },
    {
      text: 'Let it learn to the end. To the right is the same model with a table of zeros.',
      look: 'stage',
      done: { did: 'finish' },
    },
    {
      text: 'Look at the gate: open on facts, shut on exceptions that end in the same words.',
      look: 'stage',
      done: { did: 'scrub' },
    },
    {
      text: 'Take the table away for good at any step, and watch what comes back.',
      look: 'knob:table',
      done: { knob: 'table', reaches: (table) => !table },
    },
    {
      text: 'Put it back, and take out the gate instead. The exceptions suffer, and so does the rule.',
      look: 'knob:gate',
      done: { knob: 'gate', reaches: (gate) => gate === 'open' },
    },
    {
      text: 'Try the signed root that stands in the code and not in the paper.',
      look: 'knob:gate',
      done: { knob: 'gate', reaches: (gate) => gate === 'root' },
    },
    { text: 'Point at α in the equation.', look: 'strip', done: { did: 'term' } },
  ],
  equations: {
    contextGate: {
      name: 'Gate',
      tex: String.raw`\term{gate}{\alpha_t} = \sigma\Big(\tfrac1{\sqrt d}\,\mathrm{RMSNorm}(\term{hidden}{h_t})^\top\allowbreak\,\mathrm{RMSNorm}(\term{key}{k_t})\Big)`,
      source: 'EG eq. 4',
      code: 'gate.ts#gateForward',
      terms: {
        gate: {
          label: 'mean gate on facts',
          knob: 'gate',
          figure: 'gate',
          line: 'sigmoid',
          value: ({ gate }) => gate.facts,
        },
        hidden: {
          label: 'what the context made of this place',
          line: 'rmsNormInto(hidden',
          value: () => '32 × 1',
        },
        key: {
          label: 'what the memory holds for it',
          knob: 'table',
          line: 'rmsNormInto(key',
        },
      },
    },
  },
  questions: [
    {
      question: 'Which gate formula is right?',
      answer:
        'Both are in use. The paper has the plain sigmoid of the score; the published code puts a signed square root before it. Here the root opens and closes less fully, and was better in no task.',
      asked: 'strix-llama.cpp issue 48',
    },
    {
      question: 'Do knowledge tasks gain the most from Engram?',
      answer:
        'Not in the paper: its larger gains are in reasoning. But taking the memory away hurts factual recall the most.',
    },
    {
      question: 'Why does the gate stay shut on the rule?',
      answer:
        'The last words before the answer say nothing about it. What the table holds there is noise, and the model learns not to listen.',
    },
  ],
  departures: [
    'The made world of the budget, with facts, exceptions and rules that do not overlap; a real task mixes them.',
    'One memory layer of one branch, without convolution, in a model of one block.',
    'The paper switches the memory off when it answers. So does “table zeroed” here; learning on without it is an experiment of this page.',
    'The signed root of the published code was not better in any task here.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
