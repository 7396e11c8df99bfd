import type { Frame } from '../../../../sims/engram/experiments/budget/frame.ts';
import type { Values } from '../../../../sims/engram/experiments/budget/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Five models share one budget and differ in how they split it. Play, and watch their losses fall together.',
      look: 'stage',
      done: { did: 'play' },
    },
    {
      text: 'Let them learn to the end. With seed 1 neither end of the curve is the lowest.',
      look: 'stage',
      done: { did: 'finish' },
    },
    {
      text: 'Scrub back: facts come early where there are rows; the rule comes late and all at once.',
      look: 'figure:forces',
      done: { did: 'scrub' },
    },
    {
      text: 'Drag the divider through the bar: the marble lies where that model ended.',
      look: 'knob:model',
      done: { changed: 'model' },
    },
    {
      text: 'Drag a ring under the valley to another ρ and let the models learn again.',
      look: 'stage',
      done: { changed: 'shares' },
    },
    {
      text: 'Take more facts into the data. Does the minimum move?',
      look: 'knob:facts',
      done: { knob: 'facts', reaches: (facts) => facts >= 0.5 },
    },
    {
      text: 'One run is one throw. Repeat it over other seeds before believing a minimum.',
      look: 'transport',
      done: { did: 'repeat' },
    },
    {
      text: 'Point at ρ in the equation: it is the share of the experts, not of the memory.',
      look: 'strip',
      done: { did: 'term' },
    },
  ],
  equations: {
    allocation: {
      name: 'Allocation',
      tex: String.raw`P_{\mathrm{MoE}} = \term{rho}{\rho}\,\term{budget}{P_{\mathrm{sparse}}}, \qquad P_{\mathrm{Engram}} = (1 - \rho)\,P_{\mathrm{sparse}}`,
      source: 'EG eq. 7',
      code: 'store.ts#allocate',
      terms: {
        rho: {
          label: 'best share that goes to experts',
          knob: 'shares',
          figure: 'allocation',
          line: 'experts: rho',
          value: ({ best }) => best,
        },
        budget: {
          label: 'inactive parameters',
          line: 'inactive',
          value: () => 32_768,
        },
      },
    },
  },
  questions: [
    {
      question: 'Is ρ the share of the memory?',
      answer: 'No, of the experts. ρ = 1 is a mixture of experts without any memory.',
    },
    {
      question: 'Is more memory always better at a fixed size?',
      answer:
        'No. Every row is paid for with expert parameters. In the paper about a fifth to a quarter for memory was best; past that the loss rises again.',
    },
    {
      question: 'Why is the toy’s minimum elsewhere?',
      answer:
        'It depends on what there is to know and what there is to compute. Here both are made: a thousand facts and a few rules. A real text has another mixture, and a real model another size.',
    },
    {
      question: 'Why does the curve jump about?',
      answer:
        'The rule is learned late and suddenly, at a step that depends on the start. A model that has just learned it looks far better than one that is about to.',
    },
  ],
  departures: [
    'A made world: 500 pairs and 500 triples of words with one answer each, in Zipf’s proportions; exceptions that a marker announces; and linear rules modulo 8.',
    'A window of six tokens, one block, width 32, one memory layer of one branch without convolution; 32,768 inactive parameters.',
    'Table sizes are the largest primes that fit the budget, a few per cent below it.',
    'With the defaults and the seeds 1 to 5, the minimum lay at a half three times and at three quarters twice; with 201 to 205 at three quarters three times, at a quarter once, and once experts alone were best, as two of the splits had not learned the rule in time. It also moves with the length of training.',
    'On a real text there was no U at all: for a model of characters this small, memory won at every share tried. It is little more than a table of phrases itself.',
    'With half of the data facts, six rules are not learned in 800 steps: the curve then shows little but the facts. Between such settings no clean shift of the minimum was seen.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
