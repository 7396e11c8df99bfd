import type { Frame } from '../../../../sims/mhc/experiments/sinkhorn/frame.ts';
import type { Values } from '../../../../sims/mhc/experiments/sinkhorn/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Sixteen numbers that a network might have learned, as tiles. Play: each half step divides all columns, or all rows, by their sums.',
      look: 'transport',
      done: { did: 'play' },
    },
    {
      text: 'The bars are the sums. One side snaps to 1, the other is disturbed, each time a little less. Go to half step 8.',
      look: 'stage',
      done: { step: 7 },
    },
    {
      text: 'On the log scale the disturbance falls by the same factor each half step; the factor σ₂ says how close the final matrix is to a permutation. Let it finish.',
      look: 'figure:distance',
      done: { did: 'finish' },
    },
    {
      text: 'Now grab a tile. Pull any logit up to 8 or more and see the line become flatter.',
      look: 'stage',
      done: {
        knob: 'matrix',
        reaches: (matrix) => matrix.flat().some((logit) => logit >= 8),
      },
    },
    {
      text: 'Are twenty iterations always enough? Bet first, then look.',
      look: 'bet',
      done: { did: 'bet' },
    },
    {
      text: 'Swap the order. The error does not vanish, it changes sides: forward signals or gradients, one of them has to bear it.',
      look: 'knob:order',
      done: { knob: 'order', reaches: (order) => order === 'rowsFirst' },
    },
    {
      text: 'Choose a scenario with zeros. Some patterns only creep towards the goal, some never get there.',
      look: 'scenarios',
      done: { did: 'scenario' },
    },
  ],
  equations: {
    sinkhornKnopp: {
      name: 'Columns first, rows last',
      tex: 'M^{(0)}=\\exp\\term{logits}{\\tilde H^{\\mathrm{res}}},\\qquad M^{(t)}=\\term{rows}{T_r}\\big(\\term{columns}{T_c}(M^{(t-1)})\\big),\\qquad t\\le\\term{iterations}{t_{\\mathrm{max}}}',
      source: 'mHC eq. 9',
      code: 'sinkhorn.ts#sinkhornKnopp',
      terms: {
        logits: {
          label: 'Logits',
          knob: 'matrix',
          figure: 'input',
          line: 'start(logits',
        },
        rows: {
          label: 'Divides each row by its sum',
          figure: 'distance',
          line: 'second(',
          value: ({ error }) => error.rows,
        },
        columns: {
          label: 'Divides each column by its sum',
          figure: 'distance',
          line: 'first(',
          value: ({ error }) => error.columns,
        },
        iterations: {
          label: 'Iterations',
          knob: 'iterations',
          line: 't < iterations',
          value: ({ iteration }) => iteration,
        },
      },
    },
  },
  questions: [
    {
      question: 'The sums are not exactly 1 after the iterations. Is that a bug?',
      answer:
        'No. The side divided last is exact to rounding, the other is as exact as the number of iterations allows: with hard logits, only to a few per cent after twenty. The official kernel also adds 1e-6 to every divisor, so its sums settle near 0.999999.',
      asked: 'HeddaCohenIndelman issue 3',
    },
    {
      question: 'Is this the nearest doubly stochastic matrix?',
      answer:
        'Nearest to exp of the logits if distance is measured between probabilities (relative entropy), not as straight-line distance. It is the only one of the form D₁ exp(L) D₂ with positive diagonals.',
    },
    {
      question: 'For n = 4, can it be done without iterating?',
      answer:
        'Yes: a softmax over the 24 permutations, mixed with these weights, is doubly stochastic exactly. It needs 24 logits in place of 16; the code has it as permutationMixture. The paper iterates.',
      asked: 'LLM-quest issue 22, maxtext 3890',
    },
    {
      question: 'Why do the official kernel and the paper seem to disagree on rows and columns?',
      answer:
        'The matrix of the kernel is the transpose of the paper’s. Transposed, its order is the paper’s: columns first, rows last. It adds ε = 1e-6 after its first softmax and in every sum: set the place of ε to see what that moves. Rows first with that ε is the kernel to the letter.',
    },
  ],
  departures: [
    'The matrix is typed by hand. In a network it is computed for every token and every layer.',
    'Numbers are doubles, and no ε is added unless its place is set to the official kernel’s. The kernel works in 32 bits.',
    'The fall of the error in the largest norm is measured, not proven; what provably never grows is the relative entropy to the limit.',
  ],
  check: {
    what: 'the matrix after the last iteration',
  },
} satisfies Guide<Values, Frame, keyof typeof figures>;
