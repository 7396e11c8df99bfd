import type { Frame } from '../../../../sims/grpo/experiments/group/frame.ts';
import type { Values } from '../../../../sims/grpo/experiments/group/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Eight answers to one question, two of them right. The water line is their mean. Drag a wrong answer up to 1.',
      look: 'stage',
      done: {
        knob: 'rewards',
        reaches: (rewards) => rewards.filter((r) => r === 1).length >= 3,
      },
    },
    {
      text: 'Each arrow is an advantage: the way from the mean, measured in spreads. Now make all rewards equal.',
      look: 'stage',
      done: {
        knob: 'rewards',
        reaches: (rewards) => rewards.every((r) => r === rewards[0]),
      },
    },
    {
      text: 'Nothing to compare, nothing to learn. Choose the scenario with one success among sixteen.',
      look: 'scenarios',
      done: { did: 'scenario' },
    },
    {
      text: 'A rare success gets the largest advantage there is, √(G − 1). Divide by nothing, as Dr. GRPO does.',
      look: 'knob:variant',
      done: { knob: 'variant', reaches: (variant) => variant === 'none' },
    },
    {
      text: 'Now a question that is hard: set the chance of a right answer to 0.01.',
      look: 'knob:p',
      done: { knob: 'p', reaches: (p) => p <= 0.01 },
    },
    {
      text: 'Play: groups are drawn, and the dead ones are counted against the formula.',
      look: 'figure:deadShare',
      done: { did: 'finish' },
    },
    {
      text: 'Make the group larger and see how slowly the curve gives way.',
      look: 'knob:group',
      done: { knob: 'group', reaches: (group) => group >= 32 },
    },
  ],
  equations: {
    advantage: {
      name: 'The advantage',
      tex: String.raw`\hat A_{i,t} = \frac{\term{rewards}{r_i} - \term{mean}{\mathrm{mean}(\mathbf r)}}{\term{std}{\mathrm{std}(\mathbf r)}}`,
      source: 'DSM §4.1.2',
      code: 'advantages.ts#groupAdvantages',
      terms: {
        rewards: { label: 'rewards of the group', knob: 'rewards', figure: 'rewards' },
        mean: {
          label: 'mean of the group',
          figure: 'rewards',
          line: 'centred(rewards)',
          value: ({ mean }) => mean,
        },
        std: {
          label: 'what it is divided by',
          knob: 'variant',
          figure: 'loudness',
          line: 'standard(rewards',
          value: ({ std }) => std,
        },
      },
    },
    deadChance: {
      name: 'The chance of a dead group',
      tex: String.raw`\term{dead}{P} = \term{p}{p}^{\term{size}{G}} + (1 - p)^{G}`,
      source: 'DAPO §3.2; the closed form is ours',
      code: 'rewards.ts#deadGroupChance',
      terms: {
        dead: {
          label: 'share of dead groups',
          figure: 'deadGroups',
          value: ({ expected }) => expected,
        },
        p: { label: 'chance of a right answer', knob: 'p', line: 'p ** size' },
        size: { label: 'answers per question', knob: 'group', line: 'p ** size' },
      },
    },
    loudness: {
      name: 'How much a question is heard, in endless groups',
      tex: String.raw`\mathrm{mean}\,|\hat A| = \frac{2\,\term{p}{p}\,(1 - p)}{\term{std}{\sqrt{p\,(1 - p)}}} = 2\sqrt{p\,(1 - p)}`,
      source: 'DR §3.1; the closed form is ours',
      code: 'difficulty.ts#sizeAt',
      terms: {
        p: { label: 'chance of a right answer', knob: 'p', line: 'Math.sqrt(share' },
        std: {
          label: 'the std it is divided by',
          knob: 'variant',
          figure: 'loudness',
          line: "std === 'none'",
        },
      },
    },
  },
  questions: [
    {
      question: 'All rewards in my group are equal. Why does nothing move?',
      answer:
        'Because an advantage is a difference from the group’s mean. All right or all wrong, the difference is 0 and so is the gradient; only a KL term still pulls. Mix easier questions in, enlarge the group, or draw until groups are mixed.',
      asked: 'huggingface/trl issue 3857',
    },
    {
      question: 'Is there no baseline in GRPO?',
      answer:
        'There is: the mean of the group. It contains the answer itself, which shrinks the advantage by (G − 1)/G against the mean of the others. Choose that variant to see the difference.',
    },
    {
      question: 'Does an advantage of 0 mean that the answer was wrong?',
      answer:
        'No. Either there was no contrast, with all answers right or all wrong; or the answer earned exactly the average, as 0.5 does beside 0 and 1.',
    },
    {
      question: 'Is the standard deviation taken over the batch?',
      answer:
        'No, over the answers to one question. The batch-wide variant is here to compare: an easy and a hard question then share a scale.',
    },
    {
      question: 'Does dividing by the std make hard questions count most?',
      answer:
        'Not most, but more than without: an even question is heard most either way. In endless groups the division multiplies a question by 1/√(p(1 − p)): by 2 at p = 0.5, by 10 at p = 0.01, and as much where nearly all is right. This is the second half of the critique of Dr. GRPO; the first is 1/|o|. In a group of G the factor is at most G/√(G − 1), 4.1 for 16.',
    },
    {
      question: 'Divide by G or by G − 1?',
      answer:
        'The papers do not say; common trainers divide by G − 1. The two differ by a factor that depends on G alone, so that only the step size changes.',
    },
  ],
  departures: [
    'Rewards are set by hand or drawn with one chance p; nothing is learnt on this page.',
    'The batch-wide variant takes one more question into its std: seven right answers and a wrong one.',
    'DAPO’s gain in score from dynamic sampling is not reproduced here, only its cost.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
