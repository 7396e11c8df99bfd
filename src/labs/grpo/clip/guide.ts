import type { Frame } from '../../../../sims/grpo/experiments/clip/frame.ts';
import type { Values } from '../../../../sims/grpo/experiments/clip/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'The objective over the ratio: how much likelier a token is than when it was written. Move the ratio to 1.',
      look: 'knob:ratio',
      done: {
        knob: 'ratio',
        reaches: (ratio) => Math.abs(ratio - 1) < 0.05,
      },
    },
    {
      text: 'Both slopes act here. Move it below 0.7: which of the two curves is flat now?',
      look: 'figure:objective',
      done: { knob: 'ratio', reaches: (ratio) => ratio < 0.7 },
    },
    {
      text: 'A bad answer that has become rare is let go. A good one is still pushed. Play the rollouts.',
      look: 'transport',
      done: { did: 'play' },
    },
    {
      text: 'Answers that pass the bounds count as clipped; the grey line has one update only. Set the updates to 1.',
      look: 'knob:updates',
      done: { knob: 'updates', reaches: (updates) => updates === 1 },
    },
    {
      text: 'Both lines are at zero: the ratio is exactly 1. Set the updates to 12 and play again.',
      look: 'figure:clipFraction',
      done: { knob: 'updates', reaches: (updates) => updates >= 12 },
    },
    {
      text: 'Now the other brake: look at the KL estimators.',
      look: 'knob:view',
      done: { knob: 'view', reaches: (view) => view === 'kl' },
    },
    {
      text: 'Scrub from the first rollout to the last: k3 starts as the quietest and ends as the noisiest.',
      look: 'figure:variance',
      done: { did: 'scrub' },
    },
  ],
  equations: {
    surrogate: {
      name: 'The clipped objective of one token',
      tex: String.raw`\min\big[\term{ratio}{\rho}\,A,\ \mathrm{clip}(\rho,\,1-\term{low}{\varepsilon_{low}},\,1+\term{high}{\varepsilon_{high}})\,A\big]`,
      source: 'DSM eq. 3; DAPO eq. 8',
      code: 'surrogate.ts#surrogate',
      terms: {
        ratio: {
          symbol: 'ρ',
          label: 'ratio to the policy that wrote the token',
          knob: 'ratio',
          figure: 'objective',
          line: 'Math.exp(held)',
          value: ({ ratio }) => ratio,
        },
        low: {
          symbol: 'ε_low',
          label: 'lower bound',
          knob: 'low',
          figure: 'objective',
          line: '1 - low',
        },
        high: {
          symbol: 'ε_high',
          label: 'upper bound',
          knob: 'high',
          figure: 'objective',
          line: '1 + high',
        },
      },
    },
    k3: {
      name: 'The KL estimator k3',
      tex: String.raw`\term{k3}{k_3} = \frac{\pi_{ref}}{\pi} - \log\frac{\pi_{ref}}{\pi} - 1`,
      source: 'DSM eq. 4',
      code: 'divergence.ts#k3',
      terms: {
        k3: {
          symbol: 'k3',
          label: 'KL by k3',
          figure: 'divergence',
          line: 'Math.expm1',
          value: ({ estimate }) => estimate.k3,
        },
      },
    },
  },
  questions: [
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
  ],
  departures: [
    'The policy is one softmax over eight answers of one token each, with plain gradient steps.',
    'How often the clip acts depends on the learning rate as much as on the number of updates: at 0.05 it hardly acts. In the thinking world, a large table with few tokens in each cell, it was measured idle.',
    'The clip bounds the objective, not the policy: the points of a rollout do pass the bounds.',
    'The spreads of single samples are exact sums over the eight answers; only the means are sampled.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
