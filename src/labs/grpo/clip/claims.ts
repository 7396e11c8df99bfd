import type { Frame } from '../../../../sims/grpo/experiments/clip/frame.ts';
import type { Values } from '../../../../sims/grpo/experiments/clip/knobs.ts';
import { mean } from '../../../../sims/math/vector.ts';
import { bet, type Claims } from '../../contract/claims.ts';

const clippedShare = (frames: readonly Frame[]): number =>
  mean(frames.slice(0, 15).map(({ clipped }) => clipped.often));

export const claims = {
  sentences: {
    clip: 'At a ratio of {ratio} a good answer is pushed with slope {slopeHere.good} and a bad one with slope {slopeHere.bad}. In this rollout the clip held {clipped.often} of the answers; with one update, {clipped.once}.',
    kl: 'The policy is {exactKl} nats from its start. 200 samples say {estimate.k1} by k1, {estimate.k2} by k2 and {estimate.k3} by k3.',
  },
  say: (_, { view }) => (view === 'kl' ? 'kl' : 'clip'),
  scenarios: {
    idle: { label: 'One update a rollout: the clip is idle', values: { updates: 1 } },
    manyUpdates: { label: 'Many updates: the clip holds the answers', values: { updates: 12 } },
    clipHigher: {
      label: 'Clip-higher (DAPO): rare tokens may rise further',
      values: { high: 0.28 },
    },
    wideClip: {
      label: 'ε of 10, as in R1: the upper clip is as good as absent',
      values: { high: 10 },
    },
    slow: { label: 'A small learning rate: hardly anything to clip', values: { rate: 0.05 } },
    nearStart: {
      label: 'Near the start k3 is the quietest unbiased estimator',
      values: { view: 'kl', rate: 0.05 },
    },
    farAway: { label: 'Far from it k3 becomes the noisiest', values: { view: 'kl', rate: 0.5 } },
    leash: {
      label: 'A KL term keeps the policy near its start',
      values: { view: 'kl', beta: 0.3 },
    },
  },
  bets: {
    moreUpdates: bet({
      question:
        'Four updates on each rollout in place of one. How much of the first fifteen rollouts does the clip hold?',
      before: { updates: 1 },
      change: { updates: 4 },
      outcomes: {
        nothing: 'nothing: the policy moves too little',
        some: 'some answers, fewer than half',
        most: 'more than half',
      },
      judge: (changed) => {
        const share = clippedShare(changed);
        return share === 0 ? 'nothing' : share < 0.5 ? 'some' : 'most';
      },
      because:
        'In the first of the four passes every ratio is 1 and nothing is held; afterwards those answers are held that have left the bounds in the direction of their advantage.',
    }),
    higherRate: bet({
      question:
        'One update a rollout, but a learning rate four times as high. How often does the clip act now?',
      before: { updates: 1, rate: 0.5 },
      change: { updates: 1, rate: 2 },
      outcomes: { always: 'in every rollout', sometimes: 'in some rollouts', never: 'not once' },
      judge: (changed) => {
        const times = changed.filter(({ clipped }) => clipped.often > 0).length;
        return times === changed.length ? 'always' : times > 0 ? 'sometimes' : 'never';
      },
      because:
        'The ratio compares the policy with itself at the time of writing. Before the first update the two are the same, however large the step that follows.',
    }),
  },
  paper: {
    roomToRise: {
      what: 'A token of chance 0.01 may rise to (ε 0.2 → 0.28)',
      published: '0.012 → 0.0128',
      source: 'DAPO §3.1',
      measured: ({ raised }) => raised,
      digits: 4,
      note: 'It is chance times 1 + ε_high, as set here. The bound holds the objective, not the token: one large step may pass it.',
    },
    clipRange: {
      what: 'Clip range of R1',
      published: 'ε = 10',
      source: 'R1 (revised) §3.2.1',
      measured: (_, { high }) => high,
      digits: 2,
    },
    klWeight: {
      what: 'KL weight, DeepSeekMath and R1',
      published: '0.04 and 0.001',
      source: 'DSM §4.2; R1 (revised) §2.1',
      measured: (_, { beta }) => beta,
    },
    clipFraction: {
      what: 'Share of clipped answers with one update',
      published: '0 (follows from the definition)',
      source: 'DSM eq. 3',
      measured: (_frame, _values, frames) => mean(frames.map(({ clipped }) => clipped.once)),
    },
  },
} satisfies Claims<Values, Frame>;
