import type { Frame } from '../../../../sims/grpo/experiments/training/frame.ts';
import type { Values } from '../../../../sims/grpo/experiments/training/knobs.ts';
import { mean } from '../../../../sims/math/vector.ts';
import { bet, type Claims } from '../../contract/claims.ts';

/** Mean over the last five frames. */
const ending = (frames: readonly Frame[], key: 'heldOut' | 'dead' | 'form'): number =>
  mean(frames.slice(-5).map((frame) => frame[key]));

export const claims = {
  sentences: {
    training:
      'After {rollout} rollouts {practised} of the answers to practised questions are right, and {heldOut} of those to new ones; {dead} of the groups are dead. The loss is {loss}: it says nothing.',
    copying:
      'Copying the form: {form} of the expressions are valid and {accuracy} are right. Nothing is rewarded yet.',
    unreachable:
      'Your target cannot be reached from your numbers when computing from left to right; 0.1 is the most an answer can earn. After {rollout} rollouts {heldOut} of new questions are answered rightly.',
  },
  say({ rollout, reachable }) {
    if (rollout < 0) return 'copying';
    return reachable ? 'training' : 'unreachable';
  },
  scenarios: {
    scratch: {
      label: 'From scratch it ends in one expression, in most seeds',
      values: { warmUp: false, entropy: 0 },
    },
    drGrpo: {
      label: 'Dr. GRPO: slower here, rare successes count less',
      values: { std: 'none', average: 'constant' },
    },
    dapo: {
      label: 'DAPO: token mean, clip-higher, mixed groups only',
      values: { average: 'tokens', high: 0.28, dynamic: true },
    },
    critic: { label: 'PPO: a critic doubles the bill', values: { baseline: 'critic' } },
    reinforce: { label: 'REINFORCE: nothing to compare with', values: { baseline: 'none' } },
    moreUpdates: {
      label: 'Four updates per rollout: now the clip acts, a little',
      values: { updates: 4 },
    },
    clipHigher: {
      label: 'Clip-higher without the bonus: the entropy falls all the same',
      values: { updates: 4, high: 0.28, entropy: 0 },
    },
    klTerm: { label: 'A KL term in place of the entropy bonus', values: { beta: 0.2, entropy: 0 } },
    formPays: {
      label: 'A valid but wrong expression earns as much as a right one',
      values: { format: 1 },
    },
    noValue: { label: 'Without the running value it learns little', values: { calculator: false } },
    smallGroups: {
      label: 'Half way, the groups shrink to two answers',
      values: {},
      interventions: [{ step: 48, knob: 'group', value: 2 }],
    },
  },
  bets: {
    scratch: bet({
      question:
        'The policy starts from nothing: no copied form, no entropy bonus. Where is it at the end?',
      before: {},
      change: { warmUp: false, entropy: 0 },
      outcomes: {
        asGood: 'as good as before on new questions',
        valid: 'valid expressions, but much less right',
        never: 'it never writes valid expressions',
      },
      judge: (changed, before) => {
        if (ending(changed, 'form') < 0.5) return 'never';
        return ending(changed, 'heldOut') > 0.75 * ending(before, 'heldOut') ? 'asGood' : 'valid';
      },
      because:
        'The form is learnt first, since it pays most often. In most seeds the policy has settled on one expression by then: all answers of a group are the same, and there is no contrast left.',
    }),
    critic: bet({
      question:
        'A critic in place of the group’s mean, as in PPO. How good is it on new questions?',
      before: {},
      change: { baseline: 'critic' },
      outcomes: {
        better: 'better by more than 0.05',
        same: 'about as good',
        worse: 'worse by more than 0.05',
      },
      judge: (changed, before) => {
        const by = ending(changed, 'heldOut') - ending(before, 'heldOut');
        return by > 0.05 ? 'better' : by >= -0.05 ? 'same' : 'worse';
      },
      because:
        'Not because the critic has to be learnt: a plain running mean does no better. Only the group’s std makes a rare success count much. Take it away from GRPO (Dr. GRPO) and compare.',
    }),
  },
  paper: {
    aime: {
      what: 'R1-Zero on AIME 2024, one answer, start → end',
      published: '15.6 % → 71.0 %',
      source: 'R1 abstract and figure 2, first version',
      measured: ({ heldOut }) => heldOut,
      note: 'Measured: new Countdown questions with three numbers, each asked once. Only that it rises compares.',
    },
    countdown: {
      what: 'Countdown by reinforcement from the same three rewards',
      published: '0.5B guesses; from 1.5B it searches and checks itself',
      source: 'github.com/Jiayi-Pan/TinyZero',
      measured: ({ accuracy }) => accuracy,
      note: 'Nothing searches or checks itself here: a table of sums is being learnt.',
    },
    models: {
      what: 'Models in memory, PPO and GRPO',
      published: '4 and 3; no bytes are given',
      source: 'DSM figure 4',
      measured: ({ memory }) => memory,
      digits: 0,
      unit: 'kB',
      note: 'Our arithmetic: 16 bytes for a trained parameter, 2 for a frozen one. The rule that judges needs no model, the reference only where β > 0.',
    },
    dapoSteps: {
      what: 'DAPO’s steps on AIME 2024',
      published: '30 → 36 → 38 → 41 → 42 → 50',
      source: 'DAPO table 1',
      note: 'Naive GRPO, overlong filter, clip-higher, soft punishment, token mean, dynamic sampling. Not reproduced as a ladder here.',
    },
    clipHigher: {
      what: 'Entropy as training goes on, ε_high 0.2 → 0.28',
      published: 'falls fast → stays up',
      source: 'DAPO §3.1, figure 2',
      measured: ({ entropy }) => entropy,
      unit: 'nats a token',
      note: 'Not reproduced: without the bonus it falls below a sixth of its start with either bound.',
    },
    klWeight: {
      what: 'KL weight of R1-Zero',
      published: '0.001',
      source: 'R1 (revised) §2.1',
      measured: (_, { beta }) => beta,
    },
  },
  words: {
    make: 'Make',
    from: 'from',
    hint: 'drag a number',
    rule: 'Each number once. Right earns 1, well-formed {format}, else 0. Arrow: advantage, the push an answer gets.',
    impossible: 'These numbers cannot make it: nothing here can be right.',
    targetName: 'Your target',
    numberName: 'Your number {n}',
    right: 'of {of} right',
    started: 'at the start {n}',
    wrong: '{n} wrong',
    refused: '{n} refused',
    earn: 'each earns {reward}',
    card: 'Answer {n}: {text} {result}, reward {reward}, advantage {advantage}',
    empty: '(nothing)',
    arrow: 'Advantage {advantage}: above 0 it is made likelier, below 0 less likely',
    syntax: 'malformed',
    numbers: 'wrong digits',
    zero: 'divides by 0',
    nothing: 'nothing to learn',
    next: 'Likeliest answer: blue = chance',
    chance: 'Token {n}: {token} has chance {chance}',
    end: 'end',
    past: 'Bars: commonest answer; line: right ones',
    stretch: 'Rollout {from} to {to}: {text}, written by {share} of the group',
    rollout: 'rollout {n}',
    all: 'all {n}',
  },
  repeat: {
    label: 'New questions against practised ones, over three seeds',
    seeds: 3,
    of: ['heldOut'],
    against: 'practised',
  },
} satisfies Claims<Values, Frame>;
