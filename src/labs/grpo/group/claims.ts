import type { Frame } from '../../../../sims/grpo/experiments/group/frame.ts';
import type { Values } from '../../../../sims/grpo/experiments/group/knobs.ts';
import { bet, type Claims } from '../../contract/claims.ts';

export const claims = {
  sentences: {
    contrast:
      'The mean of the group is {mean}; differences from it are divided by {std}, and an advantage is {contrast} in size on average.',
    dead: 'All answers earn the same, {mean}: every advantage is exactly 0, and the group teaches nothing.',
    undivided:
      'The mean of the group is {mean}; nothing is divided, and an advantage is {contrast} in size on average.',
  },
  say({ contrast, std }) {
    if (contrast === 0) return 'dead';
    return std === 1 ? 'undivided' : 'contrast';
  },
  scenarios: {
    equal: { label: 'All answers equal: nothing to learn', values: { rewards: [0, 0, 0, 0] } },
    rare: {
      label: 'One success among sixteen stands out most',
      values: { rewards: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
    },
    graded: {
      label: 'A graded reward: the form alone is below average here',
      values: { rewards: [0, 0.1, 1, 0.1] },
    },
    nearlyEqual: {
      label: 'Nearly equal rewards: the std makes much of little',
      values: { rewards: [0.5, 0.5, 0.5, 0.6] },
    },
    calm: {
      label: 'With 0.1 added to the std it is calm again',
      values: { rewards: [0.5, 0.5, 0.5, 0.6], epsilon: 0.1 },
    },
    hard: {
      label: 'A hard question: six groups in seven are dead',
      values: { p: 0.01, group: 16 },
    },
    hardIsHeard: {
      label: 'Dividing by the std: a hard question is heard four times as much',
      values: { p: 0.01, group: 16, view: 'weights' },
    },
    longAnswers: {
      label: 'Long answers: GRPO gives each of their tokens little',
      values: { rewards: [1, 0], lengths: [10, 100], view: 'weights' },
    },
  },
  bets: {
    allWrong: bet({
      question: 'All four answers turn wrong. What do their advantages become?',
      before: { rewards: [1, 0, 0, 0] },
      change: { rewards: [0, 0, 0, 0] },
      outcomes: {
        negative: 'all negative: they are punished',
        zero: 'all exactly 0',
        noValue: 'undefined: 0 divided by 0',
      },
      judge: ([{ advantages }]) =>
        advantages.every((a) => a === 0)
          ? 'zero'
          : advantages.every((a) => a < 0)
            ? 'negative'
            : 'noValue',
      because:
        'An advantage is a difference from the group’s mean. Without a difference there is none, and the code returns 0 without dividing.',
    }),
    largerGroup: bet({
      question:
        'A question is answered rightly once in a hundred times. With 64 answers in place of 16, what happens to the share of dead groups?',
      before: { p: 0.01, group: 16 },
      change: { p: 0.01, group: 64 },
      outcomes: {
        half: 'it falls to less than half',
        some: 'it falls, to more than half of what it was',
        same: 'it stays',
      },
      judge: ([changed], [before]) => {
        const ratio = changed.expected / before.expected;
        return ratio < 0.5 ? 'half' : ratio < 0.95 ? 'some' : 'same';
      },
      because:
        'The chance that nobody is right is 0.99 to the power of G: 0.85 for 16 answers and 0.53 for 64. Easier questions help more than larger groups.',
    }),
    hardAgainstEven: bet({
      question:
        'Dividing by the std doubles how much an even question, p = 0.5, is heard. What does it do to one of p = 0.01, in groups of 16?',
      before: { p: 0.5, group: 16, view: 'weights' },
      change: { p: 0.01, group: 16, view: 'weights' },
      outcomes: {
        quieter: 'it is heard less than without',
        alike: 'it is about doubled, too',
        louder: 'it is heard more than three times as much',
      },
      judge: ([{ heard }]) => {
        const gain = heard.divided / heard.undivided;
        return gain < 1 ? 'quieter' : gain > 3 ? 'louder' : 'alike';
      },
      because:
        'A rare success has a small std, so that dividing makes much of it: 4.0 times here, 10 in endless groups. Dr. GRPO calls this a bias and divides by nothing. The even question is still heard most.',
    }),
  },
  paper: {
    groupSize: {
      what: 'Answers per question, R1-Zero and DAPO',
      published: '16',
      source: 'R1 (revised) §2.1; DAPO §4.1',
      measured: (_, { group }) => group,
      digits: 0,
    },
    earlierGroupSize: {
      what: 'Answers per question, DeepSeekMath',
      published: '64',
      source: 'DSM §4.2',
    },
    aime: {
      what: 'AIME 2024, without and with dynamic sampling (DAPO)',
      published: '42 → 50',
      source: 'DAPO table 1',
      note: 'A score of a 32B model. This page measures only what the sampling costs: groups drawn for a mixed one.',
    },
    groupsDrawn: {
      what: 'Groups drawn for one that is mixed',
      published: 'not stated',
      source: 'DAPO §3.2',
      measured: ({ cost }) => cost,
      digits: 2,
    },
  },
  repeat: {
    label: 'Dead groups counted against the formula, over five seeds',
    seeds: 5,
    of: ['measured'],
    against: 'expected',
  },
  words: {
    question: 'Make {target} from {numbers}, each used once',
    rule: 'A right answer earns 1, a well-formed wrong one 0.1, anything else 0. Drag a card.',
    hint: 'drag a card',
    reward: 'reward',
    mean: 'the group’s mean {mean}',
    spread: 'one spread: {std}',
    oneSpread: 'one spread',
    bricks:
      'width: tokens in the answer (a knob). height: the push on each of them. area: the whole push',
    spreads: 'spreads above the mean',
    spreadsBelow: 'spreads below the mean',
    points: 'above the mean',
    pointsBelow: 'below the mean',
    nothing: 'every advantage: nothing to learn',
    cardName: 'Answer {n}',
    gripName: 'Reward of answer {n}',
    card: '{name}: {text} {result}, reward {reward}, advantage {advantage}',
    brick: '{name}: {tokens} tokens, each pushed by {push} thousandths',
    numbers: 'wrong digits',
    syntax: 'no expression',
    zero: 'division by 0',
    hand: 'set by hand',
    output: 'GRPO',
    tokens: 'DAPO',
    constant: 'Dr. GRPO',
  },
} satisfies Claims<Values, Frame>;
