/** A policy learns to answer Countdown questions from nothing but a rule that judges. */
import { simulation } from '../../../contract/simulation.ts';
import { stream } from '../../../math/random.ts';
import { mean } from '../../../math/vector.ts';
import { isDead } from '../../advantages.ts';
import { solve } from '../../countdown.ts';
import { type Answer, compose, copyForm, examine } from '../../learner.ts';
import { copyOf, size } from '../../network.ts';
import { memoryBill } from '../../rewards.ts';
import {
  advantagesOf,
  answerInGroup,
  type Batch,
  learn,
  rewardsOf,
  rollOut,
  type Settings,
  trainer,
  type Trainer,
} from '../../trainer.ts';
import { distance, nothingLearnt } from '../../update.ts';
import type { Commonest, Frame } from './frame.ts';
import { copies, copiesEach, knobs, rolloutsEach, type Values } from './knobs.ts';
import { commonestOf, resultOf } from './run/group.ts';
import { settingsOf } from './run/settings.ts';

type Now = Settings & { readonly target: number };

const isRight = ({ score }: Answer): boolean => score.right;

const examined = 160; // questions of each examination: a standard error of 0.04

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
    const given = values.numbers.map(Math.round);
    const run = trainer(given.length, values.seed, values.calculator, examined);
    const ofForm = stream(values.seed, 'form');
    const observe = observer(run, given, values.seed);
    let now = values;
    const look = (): Batch => {
      const { groups, drawn } = rollOut(run, now); // and nothing is learnt from it
      return { groups, drawn, report: nothingLearnt };
    };
    if (values.warmUp) {
      for (let left = copies; left > 0; left -= copiesEach) {
        now = yield observe([look()], now, -left);
        for (let i = 0; i < copiesEach; i++) copyForm(run.who, run.ask(64), now.rate, ofForm);
      }
      run.reference = copyOf(run.who.policy);
    }
    now = yield observe([look()], now, 0);
    for (
      let rollout = rolloutsEach;
      rollout < values.rollouts + rolloutsEach;
      rollout += rolloutsEach
    ) {
      const batches = Array.from({ length: rolloutsEach }, () => learn(run, settingsOf(now)));
      now = yield observe(batches, now, rollout);
    }
  },
});

/**
 * Makes frames of one run; remembers the last lengths, for when nobody is right or nobody wrong, and
 * sums up how far the halves of the gradients agree: one rollout says too little.
 */
function observer(
  run: Trainer,
  numbers: readonly number[],
  seed: number,
): (batches: readonly Batch[], now: Now, rollout: number) => Frame {
  const ofYours = stream(seed, 'your answers');
  const ofExams = stream(seed, 'examined answers');
  let length = { right: 0, wrong: 0 };
  let past: readonly Commonest[] = [];
  const soFar = { disagreement: 0, agreement: 0 };
  return (batches, now, rollout) => {
    const groups = batches.flatMap(({ drawn }) => drawn);
    const answers = groups.flat();
    const of = (test: (answer: Answer) => boolean): number =>
      answers.filter(test).length / answers.length;
    length = {
      right: lengthOf(answers, (answer) => isRight(answer)) ?? length.right,
      wrong: lengthOf(answers, (answer) => !isRight(answer)) ?? length.wrong,
    };
    for (const { report } of batches) {
      soFar.disagreement += report.disagreement;
      soFar.agreement += report.agreement;
    }
    const yours = { numbers, target: now.target };
    const group = answerInGroup(run.who, yours, now, ofYours);
    const likeliest = compose(run.who, yours, now.format);
    past = [...past, commonestOf(group, rollout)];
    return {
      rollout,
      reward: mean(answers.map(({ score }) => score.reward)),
      accuracy: of(isRight),
      practised: examine(run.who, run.exams.practised, ofExams),
      heldOut: examine(run.who, run.exams.heldOut, ofExams),
      form: of(({ score }) => score.value !== undefined),
      loss: mean(batches.map(({ report }) => report.loss)),
      clipped: mean(batches.map(({ report }) => report.clipFraction)),
      masked: mean(batches.map(({ report }) => report.maskFraction)),
      noise: soFar.agreement === 0 ? 0 : soFar.disagreement / soFar.agreement,
      ...distance(batches[batches.length - 1].drawn.flat(), run.reference),
      dead: mean(groups.map((each) => (isDead(rewardsOf(each)) ? 1 : 0))),
      length,
      ...memoryOf(run, now),
      drawn: groups.length / batches.length,
      reachable: solve(yours) !== undefined,
      target: now.target,
      numbers,
      answers: group.map(({ text }) => text),
      rewards: rewardsOf(group),
      advantages: advantagesOf(run, [group], now).map((ofTokens) => ofTokens[0]),
      results: group.map(resultOf),
      written: likeliest.steps.map(({ token }) => token),
      next: likeliest.steps.map(({ probabilities }) => probabilities),
      past,
      refusals: [
        ...(['syntax', 'numbers', 'zero'] as const).map((kind) =>
          of(({ score }) => score.refused?.kind === kind),
        ),
        of((answer) => answer.score.value !== undefined && !isRight(answer)),
      ],
    };
  };
}

function lengthOf(
  answers: readonly Answer[],
  which: (answer: Answer) => boolean,
): number | undefined {
  const lengths = answers.filter(which).map(({ steps }) => steps.length);
  return lengths.length === 0 ? undefined : mean(lengths);
}

/** By the arithmetic of a large model's training; the rule that judges costs nothing. */
function memoryOf({ who }: Trainer, { baseline, beta }: Settings): Pick<Frame, 'memory' | 'kept'> {
  const policy = size(who.policy);
  const critic = baseline === 'critic' ? size(who.critic) : 0;
  const bill = memoryBill({ policy, critic, reference: beta > 0 ? policy : 0 });
  const kept = [bill.policy, bill.critic, bill.reference].map((bytes) => bytes / 1000);
  return { memory: bill.total / 1000, kept };
}
