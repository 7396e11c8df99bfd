import type { Frame } from '../../../../sims/grpo/experiments/clip/frame.ts';
import type { Values } from '../../../../sims/grpo/experiments/clip/knobs.ts';
import { mean } from '../../../../sims/math/vector.ts';
import { bet, type Claims } from '../../contract/claims.ts';

const clippedShare = (frames: readonly Frame[]): number =>
  mean(frames.slice(0, 15).map(({ clipped }) => clipped.often));

export const claims = {
  sentences: {
    clip: 'At a ratio of {ratio} the push is {slopeHere.good} for a good answer and {slopeHere.bad} for a bad one. In this rollout the clip held a share of {clipped.often} of the pushes; with one update, {clipped.once}.',
    masked:
      'At a ratio of {ratio} the push is {slopeHere.good} for a good answer and {slopeHere.bad} for a bad one. In this rollout the clip held a share of {clipped.often} of the pushes, and the mask {masked}.',
    kl: 'The policy is {exactKl} nats from its start. 200 samples say {estimate.k1} by k1, {estimate.k2} by k2 and {estimate.k3} by k3.',
  },
  say(_, { view, delta }) {
    if (view === 'kl') return 'kl';
    return delta > 0 ? 'masked' : 'clip';
  },
  scenarios: {
    idle: { label: 'One update per rollout: the clip is idle', values: { updates: 1 } },
    manyUpdates: { label: 'Many updates: the clip holds the answers', values: { updates: 12 } },
    clipHigher: {
      label: 'Clip-higher (DAPO): rare tokens may rise further',
      values: { high: 0.28 },
    },
    wideClip: {
      label: 'ε of 10, as in R1: nothing is clipped on either side',
      values: { low: 1, high: 10 },
    },
    slow: { label: 'A small learning rate: hardly anything to clip', values: { rate: 0.05 } },
    nearStart: {
      label: 'Near the start k3 is quieter than k1',
      values: { view: 'kl', rate: 0.005 },
    },
    farAway: { label: 'Far from it k3 becomes the noisiest', values: { view: 'kl', rate: 0.5 } },
    leash: {
      label: 'A KL term of β = 0.3: nearer to the start, not near',
      values: { view: 'kl', beta: 0.3 },
    },
    unbiasedWeak: {
      label: 'V3.2’s unbiased KL at β = 0.3: it pulls less than k3',
      values: { view: 'kl', beta: 0.3, unbiased: true },
    },
    unbiasedStrong: {
      label: 'V3.2’s unbiased KL at β = 1: nearer than k3, in most seeds',
      values: { view: 'kl', beta: 1, unbiased: true },
    },
    mask: {
      label: 'R1’s ε and V3.2’s mask: bad answers that are far are let go',
      values: { low: 1, high: 10, updates: 12, delta: 0.2 },
    },
  },
  bets: {
    moreUpdates: bet({
      question:
        'Four updates on each rollout in place of one. What share of the answers is clipped in the first fifteen rollouts?',
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
        'In the first of the four passes every ratio is 1 and nothing is clipped. Afterwards answers are clipped that have left the bounds in the direction of their advantage.',
    }),
    higherRate: bet({
      question:
        'One update per rollout, but a learning rate four times as high. How often does the clip act now?',
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
      note: 'It is chance times 1 + ε_high, as set here. The clip stops the gradient at this bound; a single large step can still overshoot it.',
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
  repeat: {
    label: 'What is earned and what is clipped in the end, over five seeds',
    seeds: 5,
    of: ['reward.often', 'reward.once', 'clipped.often', 'clipped.once', 'masked'],
  },
  words: {
    good: 'Good answers, A > 0',
    bad: 'Bad answers, A < 0',
    goodName: 'A good answer, A > 0',
    goodWay: 'is made likelier →',
    goodShort: 'Good answer: likelier →',
    badName: 'A bad answer, A < 0',
    badWay: '← is made less likely',
    badShort: '← Bad answer: less likely',
    answers: 'this rollout’s answers,',
    answersAt: 'update by update',
    axis: 'a token’s probability now ÷ when written',
    drag: 'drag the bead or a fence',
    dragShort: 'drag bead, fences',
    remains: 'of the push remains',
    beyond: 'beyond the fence: no push',
    noPush: 'no push',
    deadZone: '{name}. Here the clip leaves no push',
    above: 'fence: 1 + ε = {at}',
    below: 'fence: 1 − ε = {at}',
    mask: 'δ: bad answers below {at} are left out',
    maskText: 'gold line: bad answers below it are left out',
    push: 'Answer {answer}, written {count} times, A = {advantage}. Update {update}: ratio {ratio}, {state}',
    pushed: 'pushed',
    held: 'held by the clip: no push',
    masked: 'left out by the mask',
    same: 'All earned the same: no push',
    noGood: 'No answer above the mean',
    noBad: 'No answer below the mean',
    slope: 'push {slope}',
    bead: '{name}. At a ratio of {ratio}: {push}',
    beadName: 'Ratio to look at',
    lowName: 'Clip below',
    highName: 'Clip above',
    spring:
      'KL term, β = {beta}, the reference being where the token was written: it adds {pull} to the push',
    springText: 'Spring (KL, β = {beta}): adds {pull} to the push',
    heldOf:
      'In this rollout the clip held {held} of {all} pushes; with one update per rollout, {once}.',
    heldShort: 'Clip held {held} of {all} pushes; one update: {once}',
    area: 'area: how often it was written',
  },
} satisfies Claims<Values, Frame>;
