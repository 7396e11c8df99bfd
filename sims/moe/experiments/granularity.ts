/** Experts cut finer at equal compute, and a shared expert switched off after training. */
import { experiment, type Seeded, type Simulation } from '../../contract.ts';
import { argmax, mean, vector } from '../../math/vector.ts';
import { loadTexts, type Texts } from '../../texts/index.ts';
import { combinations } from '../configurations.ts';
import type { RouterOptions } from '../router.ts';
import { startLearner, trainStep, type Learner } from '../training.ts';
import { newModel, rateAt, readValidation, readWorld, shape, type World } from '../world.ts';
import { figures, metrics, sentences } from './granularity.figures.ts';
import { parameters, type Knobs } from './granularity.knobs.ts';
import * as story from './granularity.story.ts';

/** Uncut: 3 of 8 experts with 64 hidden units. */
const whole = { experts: 8, k: 3, hidden: 64 };
const splits = [1, 2, 4] as const;
const domainParts = [50, 25, 15, 10];
/** A bias below any score: who has it is never chosen. */
const never = -10;

/** One value for each split. */
type OfSplits<Name extends string, T> = { readonly [S in '1' | '2' | '4' as `${Name}${S}`]: T };

/** What is known at one checkpoint of a seed; the three models train side by side. */
export type Frame = {
  readonly run: number; // which seed, from 1
  readonly step: number;
  readonly points: readonly number[]; // steps of the checkpoints so far
  readonly gap2: number; // loss of m = 2 less that of m = 1, mean over the seeds
  readonly gap4: number;
  readonly names: readonly string[]; // the seeds
  readonly off: number; // loss added to m = 4 by switching its shared expert off
  readonly offOneMore: number;
  readonly forbidden: number;
  readonly publishedTrivia: readonly number[];
  readonly publishedQuestions: readonly number[];
} & OfSplits<'loss', number> & // mean over the seeds so far, at this checkpoint
  OfSplits<'mean', readonly number[]> & // the same at every checkpoint
  OfSplits<'low', readonly number[]> & // the best seed
  OfSplits<'high', readonly number[]> &
  OfSplits<'gaps', readonly number[]> & // less the loss of m = 1, seed by seed
  OfSplits<'damage', readonly number[]> & // loss added by each of the three injuries
  OfSplits<'menu', string>; // ways to choose

const checkpoints = 12;

/** What was seen of one model in one seed. */
interface Track {
  readonly losses: number[]; // at every checkpoint so far
  readonly damage: readonly number[]; // [3], at the first and at the last
}

type Split = (typeof splits)[number];
/** One seed. */
type Run = Readonly<Record<Split, Track>>;

const routedOf = (split: Split, { shared }: Knobs) => ({
  experts: split * whole.experts - shared,
  k: split * whole.k - shared,
});

function routerOf(split: Split, knobs: Knobs): Omit<RouterOptions, 'bias'> {
  const scale = { one: 1, split, four: 4 }[knobs.scale];
  return { kind: 'sigmoid', k: routedOf(split, knobs).k, normalise: true, scale };
}

function newLearner(split: Split, knobs: Knobs, seed: number): Learner {
  const { experts } = routedOf(split, knobs);
  const { shared } = knobs;
  return startLearner(newModel(seed, { experts, shared, hidden: whole.hidden / split }));
}

/** The loss, and how much three injuries add to it that the model was not trained for. */
function look(learner: Learner, router: Omit<RouterOptions, 'bias'>, world: World, last: Track) {
  const { model, bias } = learner;
  const lossWith = (changed: Partial<RouterOptions>, sharedOn = true) =>
    readValidation(model, world, domainParts, { ...router, bias, ...changed }, sharedOn);
  const { loss, load } = lossWith({});
  const losses = [...last.losses, loss];
  if (losses.length > 1 && losses.length < checkpoints) return { losses, damage: last.damage };
  const busiest = argmax(load);
  const injured = [
    lossWith({}, false),
    lossWith({ k: router.k + 1 }, false),
    lossWith({ bias: bias.map((b, i) => (i === busiest ? never : b)) }),
  ];
  return { losses, damage: injured.map((reading) => reading.loss - loss) };
}

const ofSplits = <N extends string, T>(name: N, value: (split: Split) => T): OfSplits<N, T> =>
  Object.fromEntries(splits.map((m) => [`${name}${m}`, value(m)])) as OfSplits<N, T>; // made as in the type

/** One step of every split, on the same batch. */
function trainAll(
  learners: Record<Split, Learner>,
  step: number,
  world: World,
  knobs: Knobs,
): void {
  const batch = world.drawBatch(domainParts);
  for (const m of splits) {
    learners[m] = trainStep(learners[m], batch, {
      router: routerOf(m, knobs),
      balance: { alpha: 0, speed: knobs.speed, sequenceAlpha: 0 },
      sequenceLength: shape.length,
      rate: rateAt(knobs.rate, step, knobs.steps),
    }).learner;
  }
}

function frameOf(log: readonly Run[], step: number, knobs: Seeded<Knobs>): Frame {
  const now = log[log.length - 1][1].losses.length - 1;
  const over = (m: Split, fold: (losses: number[]) => number): number[] =>
    log[0][m].losses.map((_, c) =>
      fold(log.filter((run) => run[m].losses.length > c).map((run) => run[m].losses[c])),
    );
  const means = ofSplits('mean', (m) => over(m, mean));
  const gaps = (m: Split): number[] =>
    log.map(
      (run) => run[m].losses[run[m].losses.length - 1] - run[1].losses[run[1].losses.length - 1],
    );
  const finished = log.filter((run) => run[1].losses.length === checkpoints);
  const damage = (m: Split): number[] =>
    vector(3, (i) => mean((finished.length > 0 ? finished : log).map((run) => run[m].damage[i])));
  const [off, offOneMore, forbidden] = damage(4);
  return {
    run: log.length,
    step,
    points: log[0][1].losses.map((_, c) => stepAt(c, knobs)),
    ...ofSplits('loss', (m) => over(m, mean)[now]),
    ...means,
    ...ofSplits('low', (m) => over(m, (losses) => Math.min(...losses))),
    ...ofSplits('high', (m) => over(m, (losses) => Math.max(...losses))),
    ...ofSplits('gaps', gaps),
    gap2: mean(gaps(2)),
    gap4: mean(gaps(4)),
    names: log.map((_, r) => String(knobs.seed + r)),
    ...ofSplits('damage', damage),
    off,
    offOneMore,
    forbidden,
    ...ofSplits('menu', (m) => menuOf(m, knobs)),
    publishedTrivia: [0.62, 0.85, 0.93, 1],
    publishedQuestions: [0.56, 0.79, 0.88, 1],
  };
}

function menuOf(split: Split, knobs: Knobs): string {
  const { experts, k } = routedOf(split, knobs);
  return combinations(experts, k).toLocaleString('en-US');
}

/** Steps trained at a checkpoint: the last is the end. */
const stepAt = (checkpoint: number, { steps }: Knobs): number =>
  Math.round((steps * (checkpoint + 1)) / checkpoints);

const each = <T>(make: (split: Split) => T): Record<Split, T> => ({
  1: make(1),
  2: make(2),
  4: make(4),
});

export const granularity = experiment<typeof parameters, Frame, Texts>({
  question: 'Do finer experts learn more, at the same compute?',
  claim:
    'Cut in four, the same experts can be combined in millions of ways. The paper gained by it. In this small world we measure no gain, but a shared expert, once trained with, is hard to lose, as published.',
  tab: 'Granularity',
  parameters,
  metrics,
  figures,
  sentences,
  ...story,
  pace: 4,
  length: ({ runs }) => runs * checkpoints,
  prepare: () => loadTexts(),

  *simulate(values, texts): Simulation<Knobs, Frame> {
    const { english, code, chinese, arithmetic } = texts;
    const log: Run[] = [];
    for (let run = 0; run < values.runs; run++) {
      const seed = values.seed + run;
      const world = readWorld([english, code, chinese, arithmetic], seed);
      const learners = each((m) => newLearner(m, values, seed));
      log.push(each(() => ({ losses: [], damage: [] })));
      let step = 0;
      for (let checkpoint = 0; checkpoint < checkpoints; checkpoint++) {
        for (; step < stepAt(checkpoint, values); step++) trainAll(learners, step, world, values);
        const last = log[run];
        log[run] = each((m) => look(learners[m], routerOf(m, values), world, last[m]));
        yield frameOf(log, step, values);
      }
    }
  },
});
