/** The doors of Engram's small model: what it learns from, its shape, its training and its marks. */
import { network } from '../../sims/engram/network/index.ts';
import type { GateKind } from '../../sims/engram/network/memory.ts';
import { reader } from '../../sims/engram/reader.ts';
import {
  exam,
  examine,
  judge,
  rateAt,
  shapeOf,
  student,
  type Exam,
  type Split,
} from '../../sims/engram/training.ts';
import { spelled, vocabulary, window, world, type Task } from '../../sims/engram/world.ts';
import type { Example, Shape } from '../../sims/engram/network/index.ts';
import { stream } from '../../sims/math/random.ts';
import { sum } from '../../sims/math/vector.ts';
import {
  count,
  door,
  finite,
  fixed,
  list,
  named,
  real,
  record,
  several,
  whole,
  type Argument,
  type Doors,
} from './generators.ts';

const share = (good: number): Argument<number> => real(good, { least: 0, most: 1 });
const text = fixed('In the beginning was the word, and the word was read.');
const gate = named<GateKind>('plain');
const orders = list([2, 3], count);
const task = named<Task>('marked');
const made = world({ factShare: 0.5, operators: 2, seed: 1 });
const split = record<Split>({
  ...{ rho: share(0.5), orders, heads: count(2), gate },
  ...{ vocabulary: count(vocabulary), window: count(window) },
});
const shape = record<Shape>({
  ...{ vocabulary: count(vocabulary), window: count(window), experts: count(4) },
  memory: record({ orders, heads: count(2), rowWidth: count(8), rows: count(100), gate }),
});
const model = network(shape.good, 1);
const example = record<Example>({ tokens: list([1, 2, 3, 4, 5, 6], count), answer: count(7) });
const questions = several([example.good], example, 3000);

export const ofModel: Doors = {
  'reader.reader': door(
    (...args: Parameters<typeof reader>) => {
      const { examplesOf, heldOut, draw } = reader(...args);
      return [...examplesOf('a b'), ...heldOut, draw(stream(1, 'doors'))];
    },
    [text, count(4), count(12), count(5)],
    (made, _text, wide) => made.every(({ tokens }) => tokens.length === wide) && finite(made),
  ),
  'training.exam': door(exam, [fixed(made), whole(1), count(3)]),
  'training.examine': door(examine, [
    fixed(model),
    record<Exam>({ pair: questions, triple: questions, marked: questions, rule: questions }),
    fixed(made),
  ]),
  'training.judge': door(judge, [fixed(model), questions]),
  'training.rateAt': door(rateAt, [count(3), count(100)], (rate) => rate > 0 && rate <= 4e-3),
  'training.shapeOf': door(shapeOf, [split]),
  'training.student': door(
    (taught: Shape, seed: number, allSteps: number, until: number) => {
      const pupil = student(taught, made, seed, allSteps);
      pupil.learnUntil(until);
      return judge(pupil.model, [example.good]);
    },
    [shape, whole(1), count(2), count(1)],
  ),
  'world.spelled': door(spelled, [count(7)], (written) => written.length > 0),
  'world.world': door(
    (factShare: number, operators: number, seed: number, asked: Task) => {
      const { draw, pick, shares } = world({ factShare, operators, seed });
      const random = stream(1, 'doors');
      return { asked: draw(asked, random), other: draw(pick(random), random), shares };
    },
    [share(0.5), count(2), whole(1), task],
    ({ asked, other, shares }) =>
      Math.abs(sum(shares) - 1) < 1e-12 && finite([asked, other, shares]),
  ),
};
