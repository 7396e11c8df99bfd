/** What the experiment 'training' observes. */
import type { Seeded } from '../../contract.ts';
import { mean, sum } from '../../math/vector.ts';
import type { Random } from '../../math/random.ts';
import { isDead } from '../advantages.ts';
import { solve } from '../countdown.ts';
import { examine, type Answer } from '../learner.ts';
import { size } from '../network.ts';
import { memoryBill } from '../rewards.ts';
import {
  advantagesOf,
  answerInGroup,
  rewardsOf,
  type Batch,
  type Settings,
  type Trainer,
} from '../trainer.ts';
import { distance } from '../update.ts';

export type Frame = {
  readonly rollout: number; // below 0 while the form is copied
  readonly reward: number;
  readonly accuracy: number;
  readonly heldOut: number;
  readonly form: number;
  readonly loss: number;
  readonly kl: number; // nats a token
  readonly entropy: number; // nats a token
  readonly clipped: number;
  readonly dead: number;
  readonly right: number; // tokens
  readonly wrong: number; // tokens
  readonly noise: number;
  readonly memory: number; // kB
  readonly drawn: number;
  readonly reachable: number; // 1 or 0
  readonly target: number;
  readonly numbers: readonly number[]; // [n]
  readonly answers: readonly string[]; // [G]
  readonly rewards: readonly number[]; // [G]
  readonly advantages: readonly number[]; // [G]
  readonly refusals: readonly number[]; // [4], shares of the answers
};

type Now = Seeded<Settings & { readonly target: number }>;

/** Makes frames of one run; remembers the last lengths, for when nobody is right or nobody wrong. */
export function observer(
  run: Trainer,
  numbers: readonly number[],
  ofYours: Random,
): (batches: readonly Batch[], now: Now, rollout: number) => Frame {
  let right = 0;
  let wrong = 0;
  return (batches, now, rollout) => {
    const groups = batches.flatMap(({ drawn }) => drawn);
    const answers = groups.flat();
    const of = (test: (answer: Answer) => boolean): number =>
      answers.filter(test).length / answers.length;
    right = lengthOf(answers, (answer) => isRight(answer)) ?? right;
    wrong = lengthOf(answers, (answer) => !isRight(answer)) ?? wrong;
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
      right,
      wrong,
      memory: memoryOf(run, now),
      drawn: groups.length / batches.length,
      reachable: solve(yours) === undefined ? 0 : 1,
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

const isRight = ({ score }: Answer): boolean => score.right;

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
