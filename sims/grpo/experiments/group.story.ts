/** What the page of 'group' says. */
import type { Bet, Equation, PaperRow, Question, Scenario, TourStep } from '../../contract.ts';
import type { Frame } from './group.frame.ts';
import type { Knobs } from './group.ts';

export const question = 'What does a group of answers teach?';
export const claim =
  'An answer counts by how far it stands above or below the mean of its own group; a group without contrast counts nothing.';
export const tab = 'One group';

export const sentences = {
  contrast:
    'The mean of the group is {mean}; differences from it are divided by {std}, and an advantage is {contrast} in size on average.',
  dead: 'All answers earn the same, {mean}: every advantage is exactly 0, and the group teaches nothing.',
  undivided:
    'The mean of the group is {mean}; nothing is divided, and an advantage is {contrast} in size on average.',
};

export function say({ contrast, std }: Frame): keyof typeof sentences {
  if (contrast === 0) return 'dead';
  return std === 1 ? 'undivided' : 'contrast';
}

export const scenarios: readonly Scenario<Knobs>[] = [
  { label: 'All answers equal: nothing to learn', values: { rewards: [0, 0, 0, 0] } },
  {
    label: 'One success among sixteen stands out most',
    values: { rewards: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
  },
  {
    label: 'A graded reward: the form alone is below average here',
    values: { rewards: [0, 0.1, 1, 0.1] },
  },
  {
    label: 'Nearly equal rewards: the std makes much of little',
    values: { rewards: [0.5, 0.5, 0.5, 0.6] },
  },
  {
    label: 'With 0.1 added to the std it is calm again',
    values: { rewards: [0.5, 0.5, 0.5, 0.6], epsilon: 0.1 },
  },
  { label: 'A hard question: five groups in six are dead', values: { p: 0.01, group: 16 } },
  {
    label: 'Long answers: GRPO gives each of their tokens little',
    values: { rewards: [1, 0], lengths: [10, 100] },
  },
];

export const bets: readonly Bet<Knobs, Frame>[] = [
  {
    question: 'All four answers turn wrong. What do their advantages become?',
    before: { rewards: [1, 0, 0, 0] },
    change: { rewards: [0, 0, 0, 0] },
    outcomes: ['all negative: they are punished', 'all exactly 0', 'undefined: 0 divided by 0'],
    judge: ([{ advantages }]) =>
      advantages.every((a) => a === 0) ? 1 : advantages.every((a) => a < 0) ? 0 : 2,
    because:
      'An advantage is a difference from the group’s mean. Without a difference there is none, and the code returns 0 without dividing.',
  },
  {
    question:
      'A question is answered rightly once in a hundred times. With 64 answers in place of 16, what happens to the share of dead groups?',
    before: { p: 0.01, group: 16 },
    change: { p: 0.01, group: 64 },
    outcomes: [
      'it falls to about a quarter',
      'it falls, to more than half of what it was',
      'it stays',
    ],
    judge: ([changed], [before]) => {
      const ratio = changed.expected / before.expected;
      return ratio < 0.4 ? 0 : ratio < 0.95 ? 1 : 2;
    },
    because:
      'The chance that nobody is right is 0.99 to the power of G: 0.85 for 16 answers and 0.53 for 64. Easier questions help more than larger groups.',
  },
];

export const paper: readonly PaperRow<Knobs, Frame>[] = [
  {
    what: 'Answers a question, R1-Zero and DAPO',
    published: '16',
    source: 'R1 (revised) §2.1; DAPO §4.1',
    measured: (_, { group }) => group,
    digits: 0,
  },
  { what: 'Answers a question, DeepSeekMath', published: '64', source: 'DSM §4.2' },
  {
    what: 'AIME 2024, without and with dynamic sampling (DAPO)',
    published: '42 → 50',
    source: 'DAPO table 1',
    note: 'A score of a 32B model. This page measures only what the sampling costs: groups drawn for a mixed one.',
  },
  {
    what: 'Groups drawn for one that is mixed',
    published: 'not stated',
    source: 'DAPO §3.2',
    measured: (frames) => frames.at(-1)?.cost,
    digits: 2,
  },
];

export const equations: readonly Equation<Knobs, Frame>[] = [
  {
    name: 'The advantage',
    tex: String.raw`\hat A_{i,t} = \frac{\term{rewards}{r_i} - \term{mean}{\mathrm{mean}(\mathbf r)}}{\term{std}{\mathrm{std}(\mathbf r)}}`,
    source: 'DSM §4.1.2',
    code: 'advantages.ts#groupAdvantages',
    terms: {
      rewards: { symbol: 'r', label: 'rewards of the group', knob: 'rewards', figure: 0 },
      mean: {
        symbol: 'mean(r)',
        label: 'mean of the group',
        figure: 0,
        line: 'centred(rewards)',
        value: ({ mean }) => mean,
      },
      std: {
        symbol: 'std(r)',
        label: 'what it is divided by',
        knob: 'variant',
        line: 'standard(rewards',
        value: ({ std }) => std,
      },
    },
  },
  {
    name: 'The chance of a dead group',
    tex: String.raw`\term{dead}{P} = \term{p}{p}^{\term{size}{G}} + (1 - p)^{G}`,
    source: 'DAPO §3.2; the closed form is ours',
    code: 'rewards.ts#deadGroupChance',
    terms: {
      dead: {
        symbol: 'P',
        label: 'share of dead groups',
        figure: 3,
        value: ({ expected }) => expected,
      },
      p: { symbol: 'p', label: 'chance of a right answer', knob: 'p', line: 'p ** size' },
      size: { symbol: 'G', label: 'answers a question', knob: 'group', line: 'p ** size' },
    },
  },
];

export const tour: readonly TourStep[] = [
  {
    text: 'Four answers to one question: one right, three wrong. The dashed line is their mean. Drag the last bar up to 1.',
    look: 'figure:0',
    done: {
      knob: 'rewards',
      reaches: (value) => Array.isArray(value) && value.filter((r) => r === 1).length >= 2,
    },
  },
  {
    text: 'The advantages below are differences from the mean, divided by the spread. Now make all rewards equal.',
    look: 'figure:1',
    done: {
      knob: 'rewards',
      reaches: (value) => Array.isArray(value) && value.every((r) => r === value[0]),
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
    done: { knob: 'variant', reaches: (value) => value === 'none' },
  },
  {
    text: 'Now a question that is hard: set the chance of a right answer to 0.01.',
    look: 'knob:p',
    done: { knob: 'p', reaches: (value) => typeof value === 'number' && value <= 0.01 },
  },
  {
    text: 'Play: groups are drawn, and the dead ones are counted against the formula.',
    look: 'figure:4',
    done: { did: 'finish' },
  },
  {
    text: 'Make the group larger and see how slowly the curve gives way.',
    look: 'knob:group',
    done: { knob: 'group', reaches: (value) => typeof value === 'number' && value >= 32 },
  },
];

export const questions: readonly Question[] = [
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
    answer: 'No. It means that there was no contrast: all answers were right, or all were wrong.',
  },
  {
    question: 'Is the standard deviation taken over the batch?',
    answer:
      'No, over the answers to one question. The batch-wide variant is here to compare: an easy and a hard question then share a scale.',
  },
  {
    question: 'Divide by G or by G − 1?',
    answer:
      'The papers do not say; common trainers divide by G − 1. The two differ by a factor that depends on G alone, so that only the step size changes.',
  },
];

export const departures: readonly string[] = [
  'Rewards are set by hand or drawn with one chance p; nothing is learnt on this page.',
  'The batch-wide variant takes one more question into its std: seven right answers and a wrong one.',
  'DAPO’s gain in score from dynamic sampling is not reproduced here, only its cost.',
];
