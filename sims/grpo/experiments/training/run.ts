/** A policy learns to answer Countdown questions from nothing but a rule that judges. */
import { simulation } from '../../../contract/simulation.ts';
import { type Random, stream } from '../../../math/random.ts';
import { mean, sum } from '../../../math/vector.ts';
import { isDead } from '../../advantages.ts';
import { solve } from '../../countdown.ts';
import { type Answer, copyForm, examine } from '../../learner.ts';
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
import { distance } from '../../update.ts';
import type { Frame } from './frame.ts';
import { copies, copiesEach, knobs, rolloutsEach, type Values } from './knobs.ts';

type Now = Settings & { readonly target: number };

const isRight = ({ score }: Answer): boolean => score.right;

const examined = 80; // held-out questions

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
    const given = values.numbers.map(Math.round);
    const run = trainer(given.length, values.seed, values.calculator, examined);
    const ofForm = stream(values.seed, 'form');
    const observe = observer(run, given, stream(values.seed, 'your answers'));
    let now = values;
    const look = (): Batch => {
      const { groups, drawn } = rollOut(run, now); // and nothing is learnt from it
      return { groups, drawn, report: { loss: 0, clipFraction: 0, disagreement: 0, agreement: 0 } };
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
      const batches = Array.from({ length: rolloutsEach }, () => learn(run, now));
      now = yield observe(batches, now, rollout);
    }
  },
});

/** Makes frames of one run; remembers the last lengths, for when nobody is right or nobody wrong. */
function observer(
  run: Trainer,
  numbers: readonly number[],
  ofYours: Random,
): (batches: readonly Batch[], now: Now, rollout: number) => Frame {
  let length = { right: 0, wrong: 0 };
  return (batches, now, rollout) => {
    const groups = batches.flatMap(({ drawn }) => drawn);
    const answers = groups.flat();
    const of = (test: (answer: Answer) => boolean): number =>
      answers.filter(test).length / answers.length;
    length = {
      right: lengthOf(answers, (answer) => isRight(answer)) ?? length.right,
      wrong: lengthOf(answers, (answer) => !isRight(answer)) ?? length.wrong,
    };
    const yours = { numbers, target: now.target };
    const group = answerInGroup(run.who, yours, now, ofYours);
    return {
      rollout,
      reward: mean(answers.map(({ score }) => score.reward)),
      accuracy: of(isRight),
      heldOut: examine(run.who, run.exam),
      form: of(({ score }) => score.value !== undefined),
      ...reportOf(batches),
      ...distance(batches[batches.length - 1].drawn.flat(), run.reference),
      dead: mean(groups.map((each) => (isDead(rewardsOf(each)) ? 1 : 0))),
      length,
      memory: memoryOf(run, now),
      drawn: groups.length / batches.length,
      reachable: solve(yours) !== undefined,
      target: now.target,
      numbers,
      answers: group.map(({ text }) => text),
      rewards: rewardsOf(group),
      advantages: advantagesOf(run, [group], now).map((ofTokens) => ofTokens[0]),
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

function reportOf(batches: readonly Batch[]): Pick<Frame, 'loss' | 'clipped' | 'noise'> {
  const reports = batches.map(({ report }) => report);
  const agreement = sum(reports.map((report) => report.agreement));
  return {
    loss: mean(reports.map(({ loss }) => loss)),
    clipped: mean(reports.map(({ clipFraction }) => clipFraction)),
    noise: agreement === 0 ? 0 : sum(reports.map(({ disagreement }) => disagreement)) / agreement,
  };
}

/** By the arithmetic of a large model's training; the rule that judges costs nothing. */
function memoryOf({ who }: Trainer, { baseline, beta }: Settings): number {
  const policy = size(who.policy);
  const critic = baseline === 'critic' ? size(who.critic) : 0;
  return memoryBill({ policy, critic, reference: beta > 0 ? policy : 0 }).total / 1000;
}
