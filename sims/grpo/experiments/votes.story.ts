/** What the page of 'votes' says. */
import type { Bet, Equation, PaperRow, Question, Scenario, TourStep } from '../../contract.ts';
import type { Frame } from './votes.frame.ts';
import type { Knobs } from './votes.ts';

export const question = 'Does learning add answers, or only confidence?';
export const claim =
  'Sharpening a policy without any reward raises its single answers and hardly its vote, and it loses what many tries would have found.';
export const tab = 'Votes';

export const sentences = {
  now: 'After {step} steps one answer is right in {passOne} of the questions, a vote in {majorityK}, and any of the tries in {passK}. The commonest answer is right in {modes}.',
};

export const scenarios: readonly Scenario<Knobs>[] = [
  { label: 'Sharpening: single answers rise, many tries lose', values: { driver: 'sharpen' } },
  { label: 'Rewarded: the vote rises, many tries gain little', values: { driver: 'reward' } },
  {
    label: 'The favourite mistake wins the vote',
    values: { rights: [0.4, 0.4, 0.4, 0.4], favourite: 0.9 },
  },
  {
    label: 'Scattered mistakes: a vote finds a right answer of 40 %',
    values: { rights: [0.4, 0.4, 0.4, 0.4], favourite: 0 },
  },
  {
    label: 'Hardly ever right: sixteen tries give GRPO nothing to learn from',
    values: { driver: 'reward', rights: [0.001, 0.001, 0.001, 0.001] },
  },
  { label: 'Larger groups find rare answers', values: { driver: 'reward', group: 64 } },
];

const change = (frames: readonly Frame[], key: 'passK' | 'majorityK' | 'passOne'): number =>
  frames[frames.length - 1][key] - frames[0][key];

export const bets: readonly Bet<Knobs, Frame>[] = [
  {
    question:
      'The policy is sharpened without any reward. What happens to the chance that one of sixteen tries is right?',
    before: { driver: 'reward' },
    change: { driver: 'sharpen' },
    outcomes: ['it rises', 'it stays within 0.02', 'it falls'],
    judge: (changed) => {
      const by = change(changed, 'passK');
      return by > 0.02 ? 0 : by >= -0.02 ? 1 : 2;
    },
    because:
      'Sharpening takes from rare answers and gives to common ones. Where the right answer is rare, no number of tries finds it any more.',
  },
  {
    question:
      'Now most mistakes agree with each other. What does a vote of sixteen do for an answer that is right in 40 of 100 cases?',
    before: { rights: [0.4], favourite: 0 },
    change: { rights: [0.4], favourite: 0.9 },
    outcomes: ['it is right more often than one answer', 'about as often', 'less often'],
    judge: ([{ majorityK, passOne }]) =>
      majorityK > passOne + 0.05 ? 0 : majorityK >= passOne - 0.05 ? 1 : 2,
    because:
      'A vote finds the commonest answer. With 40 % right and 54 % on one mistake, that is the mistake.',
  },
];

export const paper: readonly PaperRow<Knobs, Frame>[] = [
  {
    what: 'Majority@k rises with RL, pass@k does not',
    published: 'yes (curves)',
    source: 'DSM figure 7, §5.2.2',
    measured: (frames) => (frames.length < 2 ? undefined : change(frames, 'majorityK')),
    note: 'Measured: the change of majority@k since the start.',
  },
  {
    what: 'Change of pass@k since the start',
    published: 'about none (curves)',
    source: 'DSM figure 7',
    measured: (frames) => (frames.length < 2 ? undefined : change(frames, 'passK')),
    note: 'Sharpening loses some; GRPO on these very questions gains a little. The paper measures on questions not trained on.',
  },
  {
    what: 'R1-Zero on AIME 2024: one answer, majority vote',
    published: '71.0 %, 86.7 %',
    source: 'R1 table 2, first version',
    measured: (frames) => frames.at(-1)?.majorityK,
    note: 'The vote is called cons@64 in the table and cons@16 in the figure. Measured: the vote here.',
  },
  {
    what: 'Distilled 32B and RL from a 32B base, AIME 2024',
    published: '72.6 % and 47.0 %',
    source: 'R1 table 6',
    note: 'With a vote of 64: 83.3 % and 60.0 %. Nothing here is distilled.',
  },
];

export const equations: readonly Equation<Knobs, Frame>[] = [
  {
    name: 'Any of k, from n answers of which c are right',
    tex: String.raw`\term{pass}{\mathrm{pass@}}\term{k}{k} = 1 - \binom{n-c}{k}\Big/\binom{n}{k}`,
    source: 'the usual unbiased estimator; in the limit 1 − (1 − p)^k',
    code: 'rewards.ts#passAtK',
    terms: {
      pass: {
        symbol: 'pass@k',
        label: 'any of k is right',
        figure: 1,
        value: ({ passK }) => passK,
      },
      k: { symbol: 'k', label: 'answers', knob: 'k', line: 'i < k' },
    },
  },
  {
    name: 'The vote, ties shared',
    tex: String.raw`\term{vote}{\mathrm{maj@}}\term{k}{k} = \mathbb E\big[\mathbb 1\{\text{right among the most frequent}\}/\#\text{ties}\big]`,
    source: 'exact, by counting votes',
    code: 'rewards.ts#majorityAtK',
    terms: {
      vote: {
        symbol: 'maj@k',
        label: 'the vote is right',
        figure: 1,
        line: 'shareOf(',
        value: ({ majorityK }) => majorityK,
      },
      k: { symbol: 'k', label: 'answers', knob: 'k', line: 'k - c' },
    },
  },
];

export const tour: readonly TourStep[] = [
  {
    text: 'Eight questions. Grey: how often the policy is right at the start. Coral: its favourite mistake. Play.',
    look: 'transport',
    done: { did: 'play' },
  },
  {
    text: 'Where right is the commonest answer it grows; elsewhere the mistake takes over. Run to the end.',
    look: 'figure:0',
    done: { did: 'finish' },
  },
  {
    text: 'One answer rose towards the vote; any of k fell. Change k to 1: all three are the same thing.',
    look: 'knob:k',
    done: { knob: 'k', reaches: (value) => value === 1 },
  },
  {
    text: 'Drag a grey bar above its coral one: this question changes sides.',
    look: 'figure:0',
    done: { knob: 'rights', reaches: (value) => Array.isArray(value) && Math.max(...value) > 0.6 },
  },
  {
    text: 'Now reward right answers in place of sharpening.',
    look: 'knob:driver',
    done: { knob: 'driver', reaches: (value) => value === 'reward' },
  },
  {
    text: 'The limit of the vote moves only now: a reward can change which answer is the commonest. Run to the end.',
    look: 'figure:1',
    done: { did: 'finish' },
  },
];

export const questions: readonly Question[] = [
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
      'With few answers that is biased. The code shows the unbiased count; the page itself uses the exact chances and needs neither.',
  },
];

export const departures: readonly string[] = [
  'A policy is one softmax over a right answer and six mistakes for each question; questions share nothing.',
  'Sharpening multiplies all logits by the same factor. It is a picture of confidence without learning, not a training method.',
  'GRPO here trains on the questions that are measured, so that pass@k rises a little; the published curves are for other questions.',
  'Shares are exact: no answers are drawn for the vote.',
];
