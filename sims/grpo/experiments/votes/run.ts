/** Answers that become surer, by reward or without it: one, a vote, and any of many tries. */
import { simulation } from '../../../contract/simulation.ts';
import { type Random, sample, stream } from '../../../math/random.ts';
import { entropy, type Matrix, mean, softmax, vector, type Vector } from '../../../math/vector.ts';
import { groupAdvantages } from '../../advantages.ts';
import { majorityAtK, passChance } from '../../rewards.ts';
import { updateRow } from '../../table.ts';
import type { ByVotes, Frame } from './frame.ts';
import { frames, knobs, type Values } from './knobs.ts';

const wrongAnswers = 6; // to each question
const votes = [1, 2, 4, 8, 16, 32];
const mostVotes = 32;
const leastShare = 1e-6; // a share of 0 would have no logit

const ofAll = (logits: Matrix, measureOne: (p: Vector) => number): number =>
  mean(logits.map((of) => measureOne(softmax(of))));

const passAt = (logits: Matrix, k: number): number => ofAll(logits, ([p]) => passChance(p, k));

const majorityAt = (logits: Matrix, k: number): number =>
  ofAll(logits, ([right, ...wrong]) => majorityAtK(right, wrong, k));

const byVotesOf = (logits: Matrix): ByVotes => ({
  vote: votes.map((k) => majorityAt(logits, k)),
  any: votes.map((k) => passAt(logits, k)),
});

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
    const random = stream(values.seed, 'answers');
    const ofBallots = stream(values.seed, 'ballots');
    let logits = values.rights.map((right) => startOf(right, values.favourite));
    const byVotesBefore = byVotesOf(logits);
    const sharesBefore = logits.map(softmax);
    let now = values;
    for (let step = 0; step < frames; step++) {
      now = yield {
        step,
        ...measure(logits, now.k),
        ...ballots(logits, ofBallots),
        sharesBefore,
        start: values.rights,
        votes,
        byVotes: byVotesOf(logits),
        byVotesBefore,
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

/** As many answers of each question as a vote can have, whatever k is. */
function ballots(logits: Matrix, random: Random): Pick<Frame, 'shares' | 'drawn'> {
  const shares = logits.map(softmax);
  return { shares, drawn: shares.map((p) => vector(mostVotes, () => sample(p, random))) };
}

/** Logits of one question: the right answer first, then the mistakes. */
function startOf(right: number, favourite: number): number[] {
  const rest = (1 - favourite) / (wrongAnswers - 1);
  const shares = vector(1 + wrongAnswers, (i) =>
    i === 0 ? right : (1 - right) * (i === 1 ? Math.max(favourite, rest) : rest),
  );
  return shares.map((share) => Math.log(Math.max(share, leastShare)));
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

function measure(logits: Matrix, k: number): Pick<Frame, 'right' | 'entropy' | 'now' | 'mistake'> {
  return {
    right: {
      one: passAt(logits, 1),
      vote: majorityAt(logits, k),
      any: passAt(logits, k),
      limit: ofAll(logits, ([right, ...wrong]) => (right > Math.max(...wrong) ? 1 : 0)),
    },
    entropy: ofAll(logits, entropy),
    now: logits.map((of) => softmax(of)[0]),
    mistake: logits.map((of) => Math.max(...softmax(of).slice(1))),
  };
}
