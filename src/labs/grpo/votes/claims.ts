import type { Frame } from '../../../../sims/grpo/experiments/votes/frame.ts';
import type { Values } from '../../../../sims/grpo/experiments/votes/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

const change = (frames: readonly Frame[], lane: 'any' | 'vote'): number =>
  last(frames).right[lane] - frames[0].right[lane];

export const claims = {
  sentences: {
    now: 'On average one answer is right in a share of {right.one} of the questions, a vote in {right.vote}, and any of the tries in {right.any}. The commonest answer is right in {right.limit}.',
  },
  scenarios: {
    sharpened: {
      label: 'Sharpening: single answers rise, many tries lose',
      values: { driver: 'sharpen' },
    },
    rewarded: {
      label: 'Rewarded: the vote rises, many tries gain little',
      values: { driver: 'reward' },
    },
    favourite: {
      label: 'The favourite mistake wins the vote',
      values: { rights: [0.4, 0.4, 0.4, 0.4], favourite: 0.9 },
    },
    scattered: {
      label: 'Scattered mistakes: a vote finds a right answer of 40 %',
      values: { rights: [0.4, 0.4, 0.4, 0.4], favourite: 0 },
    },
    hopeless: {
      label: 'Right once in a thousand: 80 steps of GRPO hardly raise it',
      values: { driver: 'reward', rights: [0.001, 0.001, 0.001, 0.001] },
    },
    largeGroups: {
      label: 'Larger groups find rare answers, given faster steps',
      values: { driver: 'reward', group: 64, rate: 20 },
    },
  },
  bets: {
    sharpened: bet({
      question:
        'The policy is sharpened without any reward. What happens to the chance that one of sixteen tries is right?',
      before: { driver: 'reward' },
      change: { driver: 'sharpen' },
      outcomes: { rises: 'it rises', same: 'it stays within 0.02', falls: 'it falls' },
      judge: (changed) => {
        const by = change(changed, 'any');
        return by > 0.02 ? 'rises' : by >= -0.02 ? 'same' : 'falls';
      },
      because:
        'Sharpening takes from rare answers and gives to common ones. Where the right answer is rare, no number of tries finds it any more.',
    }),
    agreeing: bet({
      question:
        'Now most mistakes agree with each other. What does a vote of sixteen do for an answer that is right in 40 of 100 cases?',
      before: { rights: [0.4], favourite: 0 },
      change: { rights: [0.4], favourite: 0.9 },
      outcomes: {
        more: 'it is right more often than one answer',
        same: 'about as often',
        less: 'less often',
      },
      judge: ([{ right }]) =>
        right.vote > right.one + 0.05 ? 'more' : right.vote >= right.one - 0.05 ? 'same' : 'less',
      because:
        'A vote finds the commonest answer. With 40 % right and 54 % on one mistake, that is the mistake.',
    }),
  },
  paper: {
    majority: {
      what: 'Majority@k rises with RL, pass@k does not',
      published: 'yes (curves)',
      source: 'DSM figure 7, §5.2.2',
      measured: (_frame, _values, frames) =>
        frames.length < 2 ? undefined : change(frames, 'vote'),
      note: 'Measured: the change of majority@k since the start.',
    },
    passAtK: {
      what: 'Change of pass@k since the start',
      published: 'about none (curves)',
      source: 'DSM figure 7',
      measured: (_frame, _values, frames) =>
        frames.length < 2 ? undefined : change(frames, 'any'),
      note: 'Sharpening loses some; GRPO on these very questions gains a little. The paper measures on questions not trained on.',
    },
    aime: {
      what: 'R1-Zero on AIME 2024: one answer, majority vote',
      published: '71.0 %, 86.7 %',
      source: 'R1 table 2, first version',
      measured: ({ right }) => right.vote,
      note: 'The vote is called cons@64 in the table and cons@16 in the figure. Measured: the vote here.',
    },
    distilled: {
      what: 'Distilled 32B and RL from a 32B base, AIME 2024',
      published: '72.6 % and 47.0 %',
      source: 'R1 table 6',
      note: 'With a vote of 64: 83.3 % and 60.0 %. Nothing here is distilled.',
    },
  },
  repeat: {
    label: 'Votes and many tries against one answer, over five seeds; only GRPO draws by chance',
    seeds: 5,
    of: ['right.vote', 'right.any'],
    against: 'right.one',
  },
  words: {
    title: 'Question {n}: its answers, drawn one by one',
    first: 'first {k}',
    dragK: 'drag k',
    kName: 'Answers per vote',
    draw: 'Draw {i}: {answer}',
    undrawn: 'Draw {i}, not counted: {answer}',
    right: 'right',
    wrong: 'wrong {n}',
    box: '{answer}: {count} drawn; chance {now}, before learning {before}',
    wins: 'wins the vote: right',
    winsWrong: 'wins the vote: wrong',
    ties: 'ties',
    now: 'chance now',
    before: 'before learning',
    full: 'a full box: all of the draws',
    dragStart: 'drag it',
    startName: 'Right at the start, question {n}',
    chance: 'chance to be right',
    any: 'any',
    vote: 'vote',
    row: 'Question {n}: right in {chance} of its answers, before learning in {before}. Any right: {any}; vote right: {vote}',
    open: 'open a question',
    yes: 'yes',
    no: 'no',
    of: '{n} of {all}',
    anyOf: 'questions: any of {k} right',
    voteOf: 'questions: vote of {k} right',
    usual: 'on average {now}, before learning {before}',
    usualShort: 'mean {now}, before {before}',
  },
} satisfies Claims<Values, Frame>;
