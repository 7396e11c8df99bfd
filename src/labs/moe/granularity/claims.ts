import { argmax } from '../../../../sims/math/vector.ts';
import { combinations } from '../../../../sims/moe/configurations.ts';
import type { Frame } from '../../../../sims/moe/experiments/granularity/frame.ts';
import type { Values } from '../../../../sims/moe/experiments/granularity/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

const splits = { uncut: 'Uncut', two: 'Cut in two', four: 'Cut in four' };

/** Which split ends with the lowest loss. */
function leader(frames: readonly Frame[]): keyof typeof splits {
  const { m1, m2, m4 } = last(frames).loss;
  return (['uncut', 'two', 'four'] as const)[argmax([-m1, -m2, -m4])];
}

export const claims = {
  sentences: {
    compare:
      'Seed {run}, step {step}: cut in four, a token can meet its experts in {menu.m4} ways instead of {menu.m1}. Loss so far: {loss.m1} uncut, {loss.m2} cut in two, {loss.m4} cut in four.',
  },
  scenarios: {
    unshared: {
      label: 'No shared expert: uncut experts lead in every seed',
      values: { shared: 0 },
    },
    scaled: {
      label: 'A gate scale of m: it looks like the published gain',
      values: { shared: 0, scale: 'split' },
    },
    control: {
      label: 'The control, scale 4 for all: uncut experts lead again',
      values: { shared: 0, scale: 'four' },
    },
    hardToLose: { label: 'A shared expert is hard to lose', values: { shared: 1 } },
  },
  bets: {
    unshared: bet({
      question: 'All three have the same parameters and the same compute. Which learns best here?',
      before: {},
      change: { shared: 0 },
      outcomes: splits,
      judge: leader,
      because:
        'The paper gained by finer experts at billions of parameters. A layer of width 16 and some fifty thousand characters leave nothing for millions of combinations to divide.',
    }),
    splitScale: bet({
      question: 'Multiply every gate weight by m, the number of cuts. Which split leads now?',
      before: { shared: 0 },
      change: { scale: 'split' },
      outcomes: splits,
      judge: leader,
      because:
        'A larger gate scale works like a larger learning rate for the experts. It was given to the finer ones only, so nothing is learned about cutting.',
    }),
    amputated: bet({
      question:
        'After training, switch the shared expert off. How much worse than forbidding the busiest routed expert (m = 4)?',
      before: { shared: 0 },
      change: { shared: 1 },
      outcomes: {
        less: 'Less bad',
        upTo3: 'Up to three times as bad',
        above3: 'More than three times as bad',
      },
      judge(changed) {
        const { off, forbidden } = last(changed);
        return off < forbidden ? 'less' : off < 3 * forbidden ? 'upTo3' : 'above3';
      },
      because:
        'Every token has gone through the shared expert, and no routed expert has learned what it does. A forbidden routed expert is replaced by the next best.',
    }),
  },
  paper: {
    combinations: {
      what: 'Ways to choose, uncut → cut in four',
      published: '120 → 4,426,165,368',
      source: 'MoE §3.1',
      measured: (_, { shared }) => Number(combinations(32 - shared, 12 - shared)),
      digits: 0,
      note: 'Published for 2 of 16, cut to 8 of 64. Here 3 of 8 are cut to 12 of 32, one of them shared if you say so.',
    },
    injury: {
      what: 'Loss added: shared expert off, one more routed on',
      published: '0.606',
      source: 'MoE §4.5',
      unit: 'nats',
      measured: ({ offOneMore }) => offOneMore,
      note: 'Published as 1.808 → 2.414 on the Pile. Measured for m = 4; another text and another size, so only the kind of effect compares.',
    },
    gain: {
      what: 'Gain of finer experts, TriviaQA as a share of the best',
      published: '0.62 → 0.85 → 0.93 → 1',
      source: 'MoE Fig. 3',
      note: 'Absent here, even reversed: see the bars seed by seed.',
    },
    sharedCount: {
      what: 'Pile loss with 1, 2, 4 shared of 64',
      published: '1.808 / 1.806 / 1.811',
      source: 'MoE §4.4',
    },
  },
} satisfies Claims<Values, Frame>;
