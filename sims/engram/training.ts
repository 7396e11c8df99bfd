/** Training and judging the small model on the made world. */
import { requireWhole } from '../math/checks.ts';
import { stream } from '../math/random.ts';
import { network, width, type Example, type Network, type Shape } from './network/index.ts';
import { sizesWithin, type GateKind } from './network/memory.ts';
import { chosenExperts, expertParameters } from './network/mixture.ts';
import { requireNetwork, requireOrders } from './network/shape.ts';
import { allocate } from './store.ts';
import { tasks, vocabulary, window, type Task, type World } from './world.ts';

/** Parameters that one token does not touch, to be shared between experts and rows. */
export const inactiveBudget = 32_768;
export const batchSize = 128;
const peakRate = 4e-3;
const warmUp = 50;

/** Warm-up, a plateau, and 0.3 of it for the last 30 % of the steps. */
export function rateAt(step: number, steps: number): number {
  requireWhole('rateAt', 'step', step, 0);
  requireWhole('rateAt', 'steps', steps, 1);
  return peakRate * Math.min(1, (step + 1) / warmUp) * (step >= 0.7 * steps ? 0.3 : 1);
}

export interface Split {
  readonly rho: number;
  readonly orders: readonly number[];
  readonly heads: number;
  readonly gate: GateKind;
  readonly vocabulary: number;
  readonly window: number;
}

/** Numbers that one order's heads fetch together, however many heads share them. */
export const widthOfOrder = 16;

/**
 * The shape of a model that gives ρ of the inactive parameters to experts and the rest to rows.
 * A rest too small for a row in every table is no memory at all.
 *
 * @throws RangeError for what no model can be made of
 */
export function shapeOf({ rho, orders, heads, gate, ...text }: Split): Shape {
  if (!Number.isInteger(heads) || heads < 1 || widthOfOrder % heads !== 0) {
    throw new RangeError(`shapeOf requires heads that divide ${widthOfOrder}, got ${heads}`);
  }
  requireOrders('shapeOf', orders, gate, text.window);
  const { experts, memory } = allocate(inactiveBudget, rho);
  const rowWidth = widthOfOrder / heads;
  const rows = Math.floor(memory / rowWidth);
  const fits = sizesWithin(rows, orders.length, heads).length > 0;
  const shape = {
    ...text,
    experts: chosenExperts + Math.round(experts / expertParameters(width)),
    ...(fits && { memory: { orders, heads, gate, rowWidth, rows } }),
  };
  requireNetwork('shapeOf', shape, width);
  return shape;
}

/** A student of the made world: the same windows for every student of one seed. */
export interface Student {
  readonly model: Network;
  /**
   * Learns on until so many steps are done, of all that there are to be.
   *
   * @param memory whether its table is there meanwhile
   */
  learnUntil(step: number, memory?: boolean): void;
}

/** @throws RangeError for a shape that does not fit the world, and steps that are none */
export function student(shape: Shape, world: World, seed: number, allSteps: number): Student {
  requireWhole('student', 'steps', allSteps, 1);
  if (shape.vocabulary !== vocabulary || shape.window !== window) {
    throw new RangeError(
      `student requires windows of ${window} out of ${vocabulary} tokens, got ${shape.window} out of ${shape.vocabulary}`,
    );
  }
  const model = network(shape, seed);
  const random = stream(seed, 'windows');
  let step = 0;
  return {
    model,
    learnUntil(until, memory) {
      requireWhole('learnUntil', 'steps', until, 0);
      if (until > allSteps) {
        throw new RangeError(`learnUntil requires at most ${allSteps} steps, got ${until}`);
      }
      for (; step < until; step++) {
        const batch = Array.from({ length: batchSize }, () =>
          world.draw(world.pick(random), random),
        );
        model.learn(batch, rateAt(step, allSteps), memory);
      }
    },
  };
}

export interface Marks {
  readonly loss: number;
  readonly accuracy: number;
  /** Mean α; 0 where there is no memory. */
  readonly gate: number;
}

/** Windows to judge by, drawn once: they are new to the student. */
export type Exam = Readonly<Record<Task, readonly Example[]>>;

export function exam(world: World, seed: number, size = 100): Exam {
  requireWhole('exam', 'questions of a task', size, 1);
  const of = (task: Task): Example[] => {
    const random = stream(seed, `exam ${task}`);
    return Array.from({ length: size }, () => world.draw(task, random));
  };
  return { pair: of('pair'), triple: of('triple'), marked: of('marked'), rule: of('rule') };
}

/** @throws RangeError for no example, and for one that the model cannot read */
export function judge(model: Network, examples: readonly Example[], memory = true): Marks {
  requireWhole('judge', 'examples', examples.length, 1);
  const outcomes = examples.map((example) => model.judge(example, memory));
  const average = (of: (outcome: (typeof outcomes)[number]) => number): number =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0) / outcomes.length;
  return {
    loss: average(({ loss }) => loss),
    accuracy: average(({ correct }) => Number(correct)),
    gate: model.memory && memory ? average(({ gate }) => gate) : 0,
  };
}

/** Marks in every task, and their mean as often as the tasks come. */
export function examine(
  model: Network,
  questions: Exam,
  world: World,
  memory = true,
): Readonly<Record<Task, Marks>> & { readonly total: number } {
  const marks = Object.fromEntries(
    tasks.map((task) => [task, judge(model, questions[task], memory)]),
  ) as Record<Task, Marks>;
  const total = tasks.reduce((sum, task, i) => sum + world.shares[i] * marks[task].loss, 0);
  return { ...marks, total };
}
