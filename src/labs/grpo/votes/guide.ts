import type { Frame } from '../../../../sims/grpo/experiments/votes/frame.ts';
import type { Values } from '../../../../sims/grpo/experiments/votes/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Answers to question 5 fall into boxes: the right ones into the first, the favourite mistake into the second. Play.',
      look: 'transport',
      done: { did: 'play' },
    },
    {
      text: 'Where right is the commonest answer it grows; elsewhere the mistake takes over. Run to the end.',
      look: 'figure:success',
      done: { did: 'finish' },
    },
    {
      text: 'One answer rose towards the vote; any of k fell. Change k to 1: all three are the same thing.',
      look: 'knob:k',
      done: { knob: 'k', reaches: (k) => k === 1 },
    },
    {
      text: 'Drag the start of the first box above 0.6: this question changes sides.',
      look: 'knob:rights',
      done: { knob: 'rights', reaches: (rights) => Math.max(...rights) > 0.6 },
    },
    {
      text: 'Now reward right answers in place of sharpening.',
      look: 'knob:driver',
      done: { knob: 'driver', reaches: (driver) => driver === 'reward' },
    },
    {
      text: 'The limit of the vote moves only now: a reward can change which answer is the commonest. Run to the end.',
      look: 'figure:success',
      done: { did: 'finish' },
    },
  ],
  equations: {
    passAtK: {
      name: 'Any of k, each right with chance p',
      tex: String.raw`\term{pass}{\mathrm{pass@}}\term{k}{k} = 1 - (1 - \term{right}{p})^k`,
      source: 'exact, as p is known; drawn in DSM figure 7',
      code: 'rewards.ts#passChance',
      terms: {
        pass: {
          label: 'any of k is right, mean of the questions',
          figure: 'success',
          value: ({ right }) => right.any,
        },
        k: { label: 'answers', knob: 'k', line: '** k' },
        right: {
          label: 'one answer is right',
          knob: 'rights',
          figure: 'answers',
          line: '(1 - p)',
        },
      },
    },
    majorityAtK: {
      name: 'The vote, ties shared',
      tex: String.raw`\term{vote}{\mathrm{maj@}}\term{k}{k} = \mathbb E\big[\mathbb 1\{\text{right among }\allowbreak\text{the most frequent}\}/\allowbreak\#\text{ties}\big]`,
      source: 'exact, by counting votes',
      code: 'rewards.ts#majorityAtK',
      terms: {
        vote: {
          label: 'the vote is right, mean of the questions',
          figure: 'success',
          line: 'shareOf(',
          value: ({ right }) => right.vote,
        },
        k: { label: 'answers', knob: 'k', line: 'k - c' },
      },
    },
  },
  questions: [
    {
      question: 'Does RL teach new abilities?',
      answer:
        'DeepSeekMath’s own reading of its curves: the vote rises, any-of-k does not, so that right answers that were there already are made more likely. Both drivers here show how that can look.',
    },
    {
      question: 'Is a vote always better than one answer?',
      answer:
        'No. It converges to the commonest answer. If that is a mistake, the vote is worse than a single answer.',
    },
    {
      question: 'Why not count pass@k as 1 − (1 − c/n)^k?',
      answer:
        'With few answers that is biased: 1 − C(n − c, k) / C(n, k) is not. This page knows p and needs neither.',
    },
  ],
  departures: [
    'A policy is one softmax over a right answer and six mistakes for each question; questions share nothing.',
    'Sharpening multiplies all logits by the same factor. It is a picture of confidence without learning, not a training method.',
    'GRPO here trains on the questions that are measured, so that pass@k rises a little; the published curves are for other questions.',
    'Charts and sentences are exact. Only the slips in the boxes are drawn by chance, anew at each step; the seed is theirs.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
