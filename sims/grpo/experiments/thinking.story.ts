/** What the page of 'thinking' says. */
import type {
  Bet,
  Equation,
  PaperRow,
  Question,
  Repeat,
  Scenario,
  TourStep,
} from '../../contract.ts';
import type { Key } from '../../figures.ts';
import { mean } from '../../math/vector.ts';
import type { Frame } from './thinking.frame.ts';
import type { Knobs } from './thinking.ts';

export const question = 'Do answers grow longer because it pays, or because of 1/|o|?';
export const claim =
  'Both happen: where thinking pays every algorithm thinks longer; where it cannot pay, only averaging per answer stretches the wrong ones.';
export const tab = 'Thinking longer';

export const sentences = {
  split:
    'Where length cannot pay, wrong answers take {pathWrongOutput} steps under GRPO and {pathWrongConstant} under Dr. GRPO; right ones {pathRightOutput} and {pathRightConstant}. Where it pays, all take {payLengthOutput} and {payLengthConstant}.',
  hidden:
    'The policy cannot see whether it is on the track. Where length cannot pay, wrong answers take {pathWrongOutput} steps under GRPO and right ones {pathRightOutput}: they can only drift together.',
};

export const say = (_: Frame, { visible }: Knobs): keyof typeof sentences =>
  visible ? 'split' : 'hidden';

export const repeat: Repeat<Key<Frame>> = {
  label: 'Wrong answers where length cannot pay, over five seeds',
  seeds: 5,
  of: ['pathWrongOutput', 'pathWrongTokens', 'pathWrongCritic', 'pathWrongReinforce'],
  against: 'pathWrongConstant',
};

export const scenarios: readonly Scenario<Knobs>[] = [
  { label: 'Two worlds, one start: bias beside reason', values: {} },
  { label: 'It cannot see the track: nothing splits', values: { visible: false } },
  { label: 'Without the std the bias is still there', values: { std: 'none' } },
  {
    label: 'A step finds nothing: then no length pays',
    values: { gain: [0, 0, 0, 0] },
  },
  { label: 'Every step helps a lot: answers stay short', values: { gain: [0.9, 0.9, 0.9, 0.9] } },
  { label: 'Twice as long a training', values: { updates: 1200 } },
];

/** Mean over the last five frames. */
const ending = (frames: readonly Frame[], key: 'pathWrongOutput' | 'pathRightOutput'): number =>
  mean(frames.slice(-5).map((frame) => frame[key]));

export const bets: readonly Bet<Knobs, Frame>[] = [
  {
    question:
      'Hide from the policy whether it is on the right track. Do wrong answers still grow under GRPO where length cannot pay?',
    before: {},
    change: { visible: false },
    outcomes: ['they grow as before', 'they grow, but much less', 'they do not grow'],
    judge: (changed, before) => {
      const grown = ending(changed, 'pathWrongOutput') - changed[0].pathWrongOutput;
      const grownBefore = ending(before, 'pathWrongOutput') - before[0].pathWrongOutput;
      return grown > 0.75 * grownBefore ? 0 : grown > 0.1 * grownBefore ? 1 : 2;
    },
    because:
      'To stretch wrong answers only, the policy must know which will be wrong. If it cannot see that, one length serves both kinds.',
  },
  {
    question: 'Leave out the division by the std. Does the bias on length go away?',
    before: {},
    change: { std: 'none' },
    outcomes: ['it goes away', 'it stays, somewhat smaller', 'it grows'],
    judge: (changed, before) => {
      const gap = (frames: readonly Frame[]): number =>
        ending(frames, 'pathWrongOutput') - ending(frames, 'pathRightOutput');
      const ratio = gap(changed) / gap(before);
      return ratio < 0.25 ? 0 : ratio <= 1 ? 1 : 2;
    },
    because:
      'The cause is 1/|o|: the same punishment is spread over more tokens when a wrong answer is longer. The std changes the pace.',
  },
];

export const paper: readonly PaperRow<Knobs, Frame>[] = [
  {
    what: 'Length of R1-Zero’s answers, start and step 8,400',
    published: 'about 500 → 10,000 tokens (±20 %)',
    source: 'R1 figure 3, first version',
    note: 'Read off the chart. Here a step of thinking stands for many tokens, and 32 is the most; only the direction compares.',
  },
  {
    what: 'Growth of all answers where length pays (GRPO)',
    published: '—',
    source: 'this page',
    measured: (frames) => ratioTo(frames, 'payLengthOutput'),
    digits: 2,
    unit: 'times',
  },
  {
    what: 'Wrong answers become shorter under Dr. GRPO than under GRPO',
    published: 'yes, at about the same score (curves)',
    source: 'DR figure 6',
    measured: (frames) => {
      const last = frames.at(-1);
      return last && last.pathWrongConstant / last.pathWrongOutput;
    },
    digits: 2,
    unit: 'times as long',
    note: 'Measured where length cannot pay. Where it pays, wrong answers grow under both.',
  },
];

function ratioTo(frames: readonly Frame[], key: 'payLengthOutput'): number | undefined {
  const last = frames.at(-1);
  return last && last[key] / frames[0][key];
}

export const equations: readonly Equation<Knobs, Frame>[] = [
  {
    name: 'Averaging per answer (GRPO)',
    tex: String.raw`\frac1{\term{size}{G}}\sum_{i}\term{weight}{\frac1{|o_i|}}\sum_{t}\rho_{i,t}\,\hat A_i`,
    source: 'DSM eq. 3',
    code: 'objective.ts#tokenWeights',
    terms: {
      size: { symbol: 'G', label: 'answers a question', knob: 'group' },
      weight: {
        symbol: '1/|o|',
        label: 'what a token of this answer counts',
        figure: 0,
        line: "average === 'output'",
        value: ({ pathWrongOutput }) => 1 / pathWrongOutput,
      },
    },
  },
  {
    name: 'One step up',
    tex: String.raw`\theta \leftarrow \theta + \term{rate}{\eta}\,\sum w\,\hat A\,\nabla\log\pi`,
    source: 'DSM eq. 3 at a ratio of 1',
    code: 'thinking.ts#climb',
    terms: {
      rate: { symbol: 'η', label: 'learning rate', knob: 'rate', line: 'rate * weights' },
    },
  },
];

export const tour: readonly TourStep[] = [
  {
    text: 'On the left more steps never help. On the right every step may. All five algorithms start alike. Play.',
    look: 'transport',
    done: { did: 'play' },
  },
  {
    text: 'On the left one line rises: wrong answers under GRPO. Let it run to the end.',
    look: 'figure:0',
    done: { did: 'finish' },
  },
  {
    text: 'And its right answers have become short. Scrub back and watch them part.',
    look: 'figure:2',
    done: { did: 'scrub' },
  },
  {
    text: 'On the right all lines rise, and nobody needs a bias for that. Pin this run.',
    look: 'figure:1',
    done: { did: 'pin' },
  },
  {
    text: 'Now hide the track from the policy, and compare with the pinned run.',
    look: 'knob:visible',
    done: { knob: 'visible', reaches: (value) => value === false },
  },
  {
    text: 'Make thinking worthless: drag the bars of the chart down to zero.',
    look: 'figure:3',
    done: {
      knob: 'gain',
      reaches: (value) => Array.isArray(value) && value.every((chance) => chance < 0.05),
    },
  },
  {
    text: 'The published curve stands beside: growth, without its cause. Place a bet on one of the changes.',
    look: 'figure:4',
    done: { did: 'bet' },
  },
];

export const questions: readonly Question[] = [
  {
    question: 'Why do wrong answers get longer?',
    answer:
      'With an average per answer the punishment of a wrong answer is spread over its tokens: the longer, the less for each. A policy that notices that it is off the track goes on. Divide by a constant and it stops.',
    asked: 'huggingface/trl issue 2703',
  },
  {
    question: 'Does growth in length prove deeper reasoning?',
    answer:
      'Growth alone proves nothing. Here it comes in both worlds. Look at wrong and right answers apart, and at accuracy.',
  },
  {
    question: 'Does 1/|o| make all answers longer?',
    answer:
      'No. Right answers become shorter by the same rule, since a short right answer is rewarded more per token. Where length pays, GRPO ends with shorter answers overall than the others.',
  },
  {
    question: 'Is the token mean of DAPO biased too?',
    answer:
      'Not in this way: each token counts the same. In the world where length cannot pay, its answers stay as long as they were, up to noise.',
  },
];

export const departures: readonly string[] = [
  'A policy here is a table of chances to answer, by difficulty, track and step; a step of thinking has no content.',
  'It sees whether it is on the right track. That condition matters: hidden, right and wrong answers cannot part.',
  'Dr. GRPO, PPO and REINFORCE divide by the mean length of the first rollout, so that their steps are of the size of the others.',
  'One update a rollout: the ratio is 1 and no clip acts. DAPO is here its token mean only.',
  'Looked for and not seen: a difference between Dr. GRPO, the token mean, PPO and REINFORCE in length or accuracy beyond noise.',
  'Looked for and not seen: higher accuracy in the world where length cannot pay. It stays at one half, as it must.',
];
