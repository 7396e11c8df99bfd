import { experiment } from '../../contract.ts';
import { sample, stream, type Random } from '../../math/random.ts';
import { entropy, mean, softmax, vector, type Matrix, type Vector } from '../../math/vector.ts';
import { choice, integer, numbers, real, type ValuesOf } from '../../parameters.ts';
import { groupAdvantages } from '../advantages.ts';
import { majorityAtK } from '../rewards.ts';
import { updateRow } from '../table.ts';
import { figures, metrics, type Frame } from './votes.frame.ts';
import * as story from './votes.story.ts';

const FRAMES = 80;
const WRONG = 6; // wrong answers to each question
const VOTES = [1, 2, 4, 8, 16, 32];
const LEAST = 1e-6; // a share of 0 would have no logit

const parameters = {
  driver: choice({
    label: 'What changes the answers',
    options: {
      sharpen: 'sharpening: no reward',
      reward: 'GRPO: right answers are rewarded',
    },
    default: 'sharpen',
  }),
  rights: numbers({
    label: 'Share of right answers',
    hint: 'One question each: drag a bar.',
    min: 0,
    max: 1,
    step: 0.01,
    shortest: 1,
    longest: 12,
    default: [0.6, 0.45, 0.35, 0.3, 0.25, 0.15, 0.05, 0.01],
  }),
  favourite: real({
    label: 'Favourite mistake',
    hint: 'The share of the wrong answers that agree on one mistake.',
    min: 0,
    max: 1,
    step: 0.01,
    default: 0.4,
  }),
  k: integer({
    label: 'Answers a vote',
    symbol: 'k',
    min: 1,
    max: 32,
    default: 16,
    paper: 64,
    live: true,
  }),
  rate: real({
    label: 'Speed',
    hint: 'Sharpening: growth of the logits a step, in percent. GRPO: learning rate times 100.',
    min: 0,
    max: 20,
    step: 0.5,
    default: 4,
    live: true,
  }),
  group: integer({
    label: 'Answers a question',
    symbol: 'G',
    min: 2,
    max: 64,
    default: 16,
    paper: 64,
    live: true,
    more: true,
  }),
};

export type Knobs = ValuesOf<typeof parameters>;

export const votes = experiment<typeof parameters, Frame>({
  ...story,
  parameters,
  metrics,
  figures,
  pace: 12,
  length: () => FRAMES,

  *simulate(values) {
    const random = stream(values.seed, 'answers');
    let logits = values.rights.map((right) => startOf(right, values.favourite));
    const before = { passes: passes(logits), majorities: majorities(logits) };
    let now = values;
    for (let step = 0; step < FRAMES; step++) {
      now = yield {
        step,
        ...measure(logits, now.k),
        start: values.rights,
        votes: VOTES,
        passes: passes(logits),
        majorities: majorities(logits),
        passesBefore: before.passes,
        majoritiesBefore: before.majorities,
      };
      const { driver, rate, group } = now;
      logits = logits.map((of) =>
        driver === 'sharpen'
          ? of.map((z) => z * (1 + rate / 100))
          : reinforce(of, rate / 100, group, random),
      );
    }
  },
});

/** Logits of one question: the right answer first, then the mistakes. */
function startOf(right: number, favourite: number): number[] {
  const rest = (1 - favourite) / (WRONG - 1);
  const shares = vector(1 + WRONG, (i) =>
    i === 0 ? right : (1 - right) * (i === 1 ? Math.max(favourite, rest) : rest),
  );
  return shares.map((share) => Math.log(Math.max(share, LEAST)));
}

/** One GRPO update of one question's softmax, on answers of its own: the ratio is 1. */
function reinforce(logits: Vector, rate: number, size: number, random: Random): number[] {
  const p = softmax(logits);
  const answers = vector(size, () => sample(p, random));
  const rewards = answers.map((answer) => (answer === 0 ? 1 : 0));
  const drawn = {
    answers,
    oldLogProbs: answers.map((answer) => Math.log(p[answer])),
    advantages: groupAdvantages(rewards, { epsilon: 1e-4 }),
  };
  return updateRow(logits, drawn, rate, { low: 0.2, high: 0.2 });
}

const ofAll = (logits: Matrix, measureOne: (p: Vector) => number): number =>
  mean(logits.map((of) => measureOne(softmax(of))));

const passAt = (logits: Matrix, k: number): number => ofAll(logits, ([p]) => 1 - (1 - p) ** k);
const majorityAt = (logits: Matrix, k: number): number =>
  ofAll(logits, ([right, ...wrong]) => majorityAtK(right, wrong, k));

const passes = (logits: Matrix): number[] => VOTES.map((k) => passAt(logits, k));
const majorities = (logits: Matrix): number[] => VOTES.map((k) => majorityAt(logits, k));

function measure(
  logits: Matrix,
  k: number,
): Pick<Frame, 'passOne' | 'passK' | 'majorityK' | 'modes' | 'entropy' | 'now' | 'mistake'> {
  return {
    passOne: passAt(logits, 1),
    passK: passAt(logits, k),
    majorityK: majorityAt(logits, k),
    modes: ofAll(logits, ([right, ...wrong]) => (right > Math.max(...wrong) ? 1 : 0)),
    entropy: ofAll(logits, entropy),
    now: logits.map((of) => softmax(of)[0]),
    mistake: logits.map((of) => Math.max(...softmax(of).slice(1))),
  };
}
