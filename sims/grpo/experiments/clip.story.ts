/** What the page of 'clip' says. */
import type { Bet, Equation, PaperRow, Question, Scenario, TourStep } from '../../contract.ts';
import { mean } from '../../math/vector.ts';
import type { Frame } from './clip.frame.ts';
import type { Knobs } from './clip.ts';

export const question = 'When does the clip act, and what does it hold?';
export const claim =
  'The clip stops the push on answers that have already moved with their advantage; with one update a rollout nothing has moved, and it never acts.';
export const tab = 'Clip and KL';

export const sentences = {
  clip: 'At a ratio of {ratio} a good answer is pushed with slope {goodSlopeHere} and a bad one with slope {badSlopeHere}. In this rollout the clip held {clippedOften} of the answers; with one update, {clippedOnce}.',
  kl: 'The policy is {exactKl} nats from its start. 200 samples say {meanK1} by k1, {meanK2} by k2 and {meanK3} by k3.',
};

export const say = (_: Frame, { view }: Knobs): keyof typeof sentences =>
  view === 'kl' ? 'kl' : 'clip';

export const scenarios: readonly Scenario<Knobs>[] = [
  { label: 'One update a rollout: the clip is idle', values: { updates: 1 } },
  { label: 'Many updates: the clip holds the answers', values: { updates: 12 } },
  { label: 'Clip-higher (DAPO): rare tokens may rise further', values: { high: 0.28 } },
  { label: 'ε of 10, as in R1: the upper clip is as good as absent', values: { high: 10 } },
  { label: 'A small learning rate: hardly anything to clip', values: { rate: 0.05 } },
  {
    label: 'Near the start k3 is the quietest unbiased estimator',
    values: { view: 'kl', rate: 0.05 },
  },
  { label: 'Far from it k3 becomes the noisiest', values: { view: 'kl', rate: 0.5 } },
  { label: 'A KL term keeps the policy near its start', values: { view: 'kl', beta: 0.3 } },
];

const clippedShare = (frames: readonly Frame[]): number =>
  mean(frames.slice(0, 15).map(({ clippedOften }) => clippedOften));

export const bets: readonly Bet<Knobs, Frame>[] = [
  {
    question:
      'Four updates on each rollout in place of one. How much of the first fifteen rollouts does the clip hold?',
    before: { updates: 1 },
    change: { updates: 4 },
    outcomes: [
      'nothing: the policy moves too little',
      'some answers, fewer than half',
      'more than half',
    ],
    judge: (changed) => {
      const share = clippedShare(changed);
      return share === 0 ? 0 : share < 0.5 ? 1 : 2;
    },
    because:
      'In the first of the four passes every ratio is 1 and nothing is held; afterwards those answers are held that have left the bounds in the direction of their advantage.',
  },
  {
    question:
      'One update a rollout, but a learning rate four times as high. How often does the clip act now?',
    before: { updates: 1, rate: 0.5 },
    change: { updates: 1, rate: 2 },
    outcomes: ['in every rollout', 'in some rollouts', 'not once'],
    judge: (changed) => {
      const times = changed.filter(({ clippedOften }) => clippedOften > 0).length;
      return times === changed.length ? 0 : times > 0 ? 1 : 2;
    },
    because:
      'The ratio compares the policy with itself at the time of writing. Before the first update the two are the same, however large the step that follows.',
  },
];

export const paper: readonly PaperRow<Knobs, Frame>[] = [
  {
    what: 'A token of chance 0.01 may rise to (ε 0.2 → 0.28)',
    published: '0.012 → 0.0128',
    source: 'DAPO §3.1',
    measured: (frames) => frames.at(-1)?.raised,
    digits: 4,
    note: 'It is chance times 1 + ε_high, as set here. The bound holds the objective, not the token: one large step may pass it.',
  },
  {
    what: 'Clip range of R1',
    published: 'ε = 10',
    source: 'R1 (revised) §3.2.1',
    measured: (_, { high }) => high,
    digits: 2,
  },
  {
    what: 'KL weight, DeepSeekMath and R1',
    published: '0.04 and 0.001',
    source: 'DSM §4.2; R1 (revised) §2.1',
    measured: (_, { beta }) => beta,
  },
  {
    what: 'Share of clipped answers with one update',
    published: '0 (follows from the definition)',
    source: 'DSM eq. 3',
    measured: (frames) =>
      frames.length === 0 ? undefined : mean(frames.map(({ clippedOnce }) => clippedOnce)),
  },
];

export const equations: readonly Equation<Knobs, Frame>[] = [
  {
    name: 'The clipped objective of one token',
    tex: String.raw`\min\big[\term{ratio}{\rho}\,A,\ \mathrm{clip}(\rho,\,1-\term{low}{\varepsilon_{low}},\,1+\term{high}{\varepsilon_{high}})\,A\big]`,
    source: 'DSM eq. 3; DAPO eq. 8',
    code: 'objective.ts#surrogate',
    terms: {
      ratio: {
        symbol: 'ρ',
        label: 'ratio to the policy that wrote the token',
        knob: 'ratio',
        figure: 0,
        line: 'Math.exp(held)',
        value: ({ ratio }) => ratio,
      },
      low: { symbol: 'ε_low', label: 'lower bound', knob: 'low', figure: 0, line: '1 - low' },
      high: { symbol: 'ε_high', label: 'upper bound', knob: 'high', figure: 0, line: '1 + high' },
    },
  },
  {
    name: 'The KL estimator k3',
    tex: String.raw`\term{k3}{k_3} = \frac{\pi_{ref}}{\pi} - \log\frac{\pi_{ref}}{\pi} - 1`,
    source: 'DSM eq. 4',
    code: 'objective.ts#k3',
    terms: {
      k3: {
        symbol: 'k3',
        label: 'KL by k3',
        figure: 6,
        line: 'Math.expm1',
        value: ({ meanK3 }) => meanK3,
      },
    },
  },
];

export const tour: readonly TourStep[] = [
  {
    text: 'The objective over the ratio: how much likelier a token is than when it was written. Move the ratio to 1.',
    look: 'knob:ratio',
    done: {
      knob: 'ratio',
      reaches: (value) => typeof value === 'number' && Math.abs(value - 1) < 0.05,
    },
  },
  {
    text: 'Both slopes act here. Move it below 0.7: which of the two curves is flat now?',
    look: 'figure:0',
    done: { knob: 'ratio', reaches: (value) => typeof value === 'number' && value < 0.7 },
  },
  {
    text: 'A bad answer that has become rare is let go. A good one is still pushed. Play the rollouts.',
    look: 'transport',
    done: { did: 'play' },
  },
  {
    text: 'Answers that pass the bounds count as clipped; the grey line has one update only. Set the updates to 1.',
    look: 'knob:updates',
    done: { knob: 'updates', reaches: (value) => value === 1 },
  },
  {
    text: 'Both lines are at zero: the ratio is exactly 1. Set the updates to 12 and play again.',
    look: 'figure:3',
    done: { knob: 'updates', reaches: (value) => typeof value === 'number' && value >= 12 },
  },
  {
    text: 'Now the other brake: look at the KL estimators.',
    look: 'knob:view',
    done: { knob: 'view', reaches: (value) => value === 'kl' },
  },
  {
    text: 'Scrub from the first rollout to the last: k3 starts as the quietest and ends as the noisiest.',
    look: 'figure:7',
    done: { did: 'scrub' },
  },
];

export const questions: readonly Question[] = [
  {
    question: 'The clip ratio is always zero. Is something broken?',
    answer:
      'No, if there is one update a rollout: the ratio is then exactly 1 and nothing can be clipped. The gradient is that of REINFORCE with the group’s mean as its baseline.',
    asked: 'huggingface/trl issue 3120',
  },
  {
    question: 'The loss is 0, or starts at 0 and rises. Is it broken?',
    answer:
      'No. At a ratio of 1 the loss of a group is minus its mean advantage, which is 0, plus β times the KL. Only its gradient means something. Watch the reward.',
    asked: 'huggingface/open-r1 issue 239',
  },
  {
    question: 'Does the clip bound how bad things can get?',
    answer:
      'Not on the other side: a bad answer with a large ratio keeps its full slope and its objective has no lower bound. Some trainers put a second cap on the ratio for that case; the code here has it as an option.',
  },
  {
    question: 'Why k3 and not the plain log-ratio?',
    answer:
      'Both are right on average. k3 is never negative and quieter near the reference. Far from it a few huge ratios make it the noisiest of the three, which the last chart shows.',
  },
  {
    question: 'Is the KL term taken from the reward?',
    answer:
      'No. In GRPO it stands in the objective, beside the advantage; subtracting it from the reward is the usual way of PPO.',
  },
];

export const departures: readonly string[] = [
  'The policy is one softmax over eight answers of one token each, with plain gradient steps.',
  'How often the clip acts depends on the learning rate as much as on the number of updates: at 0.05 it hardly acts. In the thinking world, a large table with few tokens in each cell, it was measured idle.',
  'The clip bounds the objective, not the policy: the points of a rollout do pass the bounds.',
  'The spreads of single samples are exact sums over the eight answers; only the means are sampled.',
];
