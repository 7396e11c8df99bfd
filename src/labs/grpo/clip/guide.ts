import type { Frame } from '../../../../sims/grpo/experiments/clip/frame.ts';
import type { Values } from '../../../../sims/grpo/experiments/clip/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'A bead on the line of ratios: how much likelier a token is than when it was written. Drag it to 1.',
      look: 'knob:ratio',
      done: {
        knob: 'ratio',
        reaches: (ratio) => Math.abs(ratio - 1) < 0.05,
      },
    },
    {
      text: 'Both lanes push here, and neither curve is flat. Drag it below 0.7: which lane has lost its push?',
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
      text: 'Scrub from the first rollout to the last: k3 starts quieter than k1 and ends as the noisiest of the three.',
      look: 'figure:variance',
      done: { did: 'scrub' },
    },
  ],
  equations: {
    surrogate: {
      name: 'The clipped objective of one token',
      tex: String.raw`\min\big[\term{ratio}{\rho}\,A,\allowbreak\ \mathrm{clip}(\rho,\allowbreak\,1-\term{low}{\varepsilon_{\mathrm{low}}},\allowbreak\,1+\term{high}{\varepsilon_{\mathrm{high}}})\,A\big]`,
      source: 'DSM eq. 3; DAPO eq. 8',
      code: 'surrogate.ts#surrogate',
      terms: {
        ratio: {
          label: 'ratio to the policy that wrote the token',
          knob: 'ratio',
          figure: 'objective',
          line: 'Math.exp(held)',
          value: ({ ratio }) => ratio,
        },
        low: {
          label: 'lower bound',
          knob: 'low',
          figure: 'objective',
          line: '1 - low',
        },
        high: {
          label: 'upper bound',
          knob: 'high',
          figure: 'objective',
          line: '1 + high',
        },
      },
    },
    k3: {
      name: 'The KL estimator k3',
      tex: String.raw`\term{k3}{k_3} = \frac{\pi_{\mathrm{ref}}}{\pi} - \log\frac{\pi_{\mathrm{ref}}}{\pi} - 1`,
      source: 'DSM eq. 4',
      code: 'divergence.ts#k3',
      terms: {
        k3: {
          label: 'KL by k3',
          figure: 'divergence',
          line: 'Math.expm1',
          value: ({ estimate }) => estimate.k3,
        },
      },
    },
    unbiasedKl: {
      name: 'The unbiased KL of V3.2',
      tex: String.raw`\term{ratio}{\frac{\pi}{\pi_{old}}}\Big(\frac{\pi_{ref}}{\pi} - \log\frac{\pi_{ref}}{\pi} - 1\Big)`,
      source: 'V3.2, on scaling GRPO',
      code: 'divergence.ts#unbiasedKl',
      with: { beta: 1, unbiased: true },
      terms: {
        ratio: {
          label: 'ratio to the policy that wrote the answer',
          knob: 'unbiased',
          line: 'Math.exp(logProb',
        },
      },
    },
  },
  questions: [
    {
      question: 'The clip ratio is always zero. Is something broken?',
      answer:
        'No, if there is one update per rollout: the ratio is then exactly 1 and nothing can be clipped. The gradient is that of REINFORCE with the group’s mean as its baseline.',
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
    'How often the clip acts depends on the learning rate as much as on the number of updates: at 0.05 it did not act once in ten seeds. In the thinking world, a large table with few tokens in each cell, it was measured idle.',
    'The clip bounds the objective, not the policy. Of the answers that passed a bound in the first fifteen rollouts of ten seeds, 59 % (μ = 4) moved more than 2 % further out afterwards: all answers share one softmax, and the others still push.',
    'A KL term of β = 0.3 ends 14 to 42 % nearer to the start than none, in ten seeds; the paper’s 0.04 changes the distance by −13 to +2 %. β = 1 takes off two thirds in eight of ten seeds, and half of the reward.',
    'In expectation the gradient of k3 is that of KL(π_ref‖π), even at a ratio of 1; V3.2’s follows KL(π‖π_ref). So they differ with one update, too: at β = 0.3 V3.2’s ends further from the start than k3 in ten of ten seeds, at β = 1 nearer in nine of ten.',
    'Looked for and not seen: an effect of V3.2’s mask on what is learnt. With answers of one token a δ above 0.22 finds only bad answers that an ε of 0.2 has clipped already; with R1’s ε and 12 updates a δ of 0.2 masks 6 to 12 % of the answers, and the reward at the end differs by at most 0.004.',
    'The spreads of single samples are exact sums over the eight answers; only the means are sampled.',
  ],
  check: {
    what: 'the loss of the first rollout’s last update with these settings, and its slopes',
  },
} satisfies Guide<Values, Frame, keyof typeof figures>;
