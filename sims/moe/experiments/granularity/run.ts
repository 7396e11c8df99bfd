/** Experts cut finer at equal compute, and a shared expert switched off after training. */
import { simulation } from '../../../contract/simulation.ts';
import { argmax, mean, vector } from '../../../math/vector.ts';
import { loadTexts, type Texts } from '../../../texts/index.ts';
import { combinations } from '../../configurations.ts';
import { each } from '../../../contract/frame.ts';
import type { Batch } from '../../model.ts';
import type { RouterOptions } from '../../router.ts';
import { shape } from '../../sizes.ts';
import { type Learner, startLearner, trainStep } from '../../training.ts';
import { newModel, rateAt, readValidation, readWorld, type World } from '../../world.ts';
import type { Frame, Split } from './frame.ts';
import { checkpoints, knobs, type Values } from './knobs.ts';
import { readingOf } from './run/reading.ts';

/** Uncut: k of so many experts, 512 hidden units in all. */
const layers = {
  ours: { experts: 8, k: 3, hidden: 64 },
  example: { experts: 16, k: 2, hidden: 32 }, // MoE §3.1
};

const cutIn: Readonly<Record<Split, 1 | 2 | 4>> = { m1: 1, m2: 2, m4: 4 };
const splits: readonly Split[] = ['m1', 'm2', 'm4'];
const finer: readonly ('m2' | 'm4')[] = ['m2', 'm4'];

const domainParts = [50, 25, 15, 10];

/** A bias below any score: who has it is never chosen. */
const never = -10;

/** What was seen of one model in one seed. */
interface Track {
  readonly losses: number[]; // at every checkpoint so far
  readonly without: number[]; // the same with the shared expert switched off
  readonly damage: readonly number[]; // [3], at the first and at the last
}

type OfSplits<T> = Readonly<Record<Split, T>>;

/** One seed. */
type Run = OfSplits<Track>;

const routedOf = (split: Split, { layer, shared }: Values) => ({
  experts: cutIn[split] * layers[layer].experts - shared,
  k: cutIn[split] * layers[layer].k - shared,
});

/** Steps trained at a checkpoint: the last is the end. */
const stepAt = (checkpoint: number, { steps }: Values): number =>
  Math.round((steps * (checkpoint + 1)) / checkpoints);

export const run = simulation<Values, Frame, Texts>(knobs, {
  prepare: () => loadTexts(),

  *simulate(values, texts) {
    const { english, code, chinese, arithmetic } = texts;
    const log: Run[] = [];
    for (let run = 0; run < values.runs; run++) {
      const seed = values.seed + run;
      const world = readWorld([english, code, chinese, arithmetic], seed);
      const reading = readingOf(world);
      let learners = each(splits, (m) => newLearner(m, values, seed));
      log.push(each(splits, () => ({ losses: [], without: [], damage: [] })));
      let step = 0;
      for (let checkpoint = 0; checkpoint < checkpoints; checkpoint++) {
        for (; step < stepAt(checkpoint, values); step++) {
          learners = trainAll(learners, world.drawBatch(domainParts), step, values);
        }
        const last = log[run];
        log[run] = each(splits, (m) => look(learners[m], routerOf(m, values), world, last[m]));
        const routes = each(splits, (m) =>
          reading.route(learners[m], routerOf(m, values), checkpoint),
        );
        yield {
          text: reading.text,
          at: reading.at(checkpoint),
          chosen: each(splits, (m) => routes[m].experts),
          gates: each(splits, (m) => routes[m].weights),
          ...frameOf(log, step, values),
        };
      }
    }
  },
});

function routerOf(split: Split, knobs: Values): Omit<RouterOptions, 'bias'> {
  const scale = { one: 1, split: cutIn[split], four: 4 }[knobs.scale];
  return { kind: 'sigmoid', k: routedOf(split, knobs).k, normalise: true, scale };
}

function newLearner(split: Split, knobs: Values, seed: number): Learner {
  const { experts } = routedOf(split, knobs);
  const { layer, shared } = knobs;
  const hidden = layers[layer].hidden / cutIn[split];
  return startLearner(newModel(seed, { experts, shared, hidden }));
}

/** The loss, and how much three injuries add to it that the model was not trained for. */
function look(learner: Learner, router: Omit<RouterOptions, 'bias'>, world: World, last: Track) {
  const { model, bias } = learner;
  const lossWith = (changed: Partial<RouterOptions>, sharedOn = true) =>
    readValidation(model, world, domainParts, { ...router, bias, ...changed }, sharedOn);
  const { loss, load } = lossWith({});
  const off = model.size.shared > 0 ? lossWith({}, false).loss : loss;
  const seen = { losses: [...last.losses, loss], without: [...last.without, off] };
  const { length } = seen.losses;
  if (length > 1 && length < checkpoints) return { ...seen, damage: last.damage };
  const busiest = argmax(load);
  const injured = [
    off,
    lossWith({ k: router.k + 1 }, false).loss,
    lossWith({ bias: bias.map((b, i) => (i === busiest ? never : b)) }).loss,
  ];
  return { ...seen, damage: injured.map((injury) => injury - loss) };
}

/** One step of every split, on the same batch. */
const trainAll = (
  learners: OfSplits<Learner>,
  batch: Batch,
  step: number,
  knobs: Values,
): OfSplits<Learner> =>
  each(splits, (m) => {
    const { learner } = trainStep(learners[m], batch, {
      router: routerOf(m, knobs),
      balance: { alpha: 0, speed: knobs.speed, sequenceAlpha: 0 },
      sequenceLength: shape.length,
      rate: rateAt(knobs.rate, step, knobs.steps),
    });
    return learner;
  });

function frameOf(
  log: readonly Run[],
  step: number,
  knobs: Values,
): Omit<Frame, 'text' | 'at' | 'chosen' | 'gates'> {
  const over = (fold: (losses: number[]) => number): OfSplits<number[]> =>
    each(splits, (m) =>
      log[0][m].losses.map((_, c) =>
        fold(log.filter((run) => run[m].losses.length > c).map((run) => run[m].losses[c])),
      ),
    );
  const means = over(mean);
  const now = log[log.length - 1].m1.losses.length - 1;
  const without = each(splits, (m) => log.map((run) => run[m].without[now]));
  const lossNow = ({ losses }: Track): number => losses[losses.length - 1];
  const gaps = each(finer, (m) => log.map((run) => lossNow(run[m]) - lossNow(run.m1)));
  const finished = log.filter((run) => run.m1.losses.length === checkpoints);
  const injured = finished.length > 0 ? finished : log;
  const damage = each(splits, (m) =>
    vector(3, (i) => mean(injured.map((run) => run[m].damage[i]))),
  );
  const [off, offOneMore, forbidden] = damage.m4;
  return {
    run: log.length,
    step,
    experts: each(splits, (m) => routedOf(m, knobs).experts),
    shared: knobs.shared,
    seeds: each(splits, (m) => log.map((run) => run[m].losses[now])),
    without,
    jump: each(splits, (m) => mean(without[m]) - means[m][now]),
    points: log[0].m1.losses.map((_, c) => stepAt(c, knobs)),
    loss: each(splits, (m) => means[m][now]),
    mean: means,
    low: over((losses) => Math.min(...losses)),
    high: over((losses) => Math.max(...losses)),
    gaps,
    gap: each(finer, (m) => mean(gaps[m])),
    names: log.map((_, r) => String(knobs.seed + r)),
    damage,
    off,
    offOneMore,
    forbidden,
    menu: each(splits, (m) => menuOf(m, knobs)),
  };
}

function menuOf(split: Split, knobs: Values): string {
  const { experts, k } = routedOf(split, knobs);
  return combinations(experts, k).toLocaleString('en-US');
}
