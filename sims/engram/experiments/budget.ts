/** A fixed budget, split between experts and memory in several ways, trained side by side. */
import { experiment, type Simulation } from '../../contract.ts';
import { type Vector } from '../../math/vector.ts';
import { choice, integer, numbers, real } from '../../parameters.ts';
import { exam, examine, shapeOf, student } from '../training.ts';
import { vocabulary, window, world } from '../world.ts';
import { story } from './budget.story.ts';
import { allocation } from './published.ts';

const moments = 20;

export const parameters = {
  shares: numbers({
    label: 'Share of each model that goes to experts',
    symbol: 'ρ',
    hint: 'One model a bar. The rest of its budget is memory.',
    min: 0,
    max: 1,
    step: 0.05,
    shortest: 2,
    longest: 6,
    default: [1, 0.75, 0.5, 0.25, 0],
  }),
  facts: real({
    label: 'Facts in the data',
    hint: 'The rest asks for a rule, which no table can hold.',
    min: 0,
    max: 1,
    step: 0.05,
    default: 0.25,
  }),
  operators: integer({ label: 'Rules to learn', min: 1, max: 8, default: 6 }),
  steps: integer({ label: 'Training steps', min: 80, max: 800, step: 80, default: 800 }),
  heads: choice({
    label: 'Hash heads an order',
    symbol: 'K',
    options: { '1': '1', '2': '2', '4': '4' },
    default: '2',
    more: true,
  }),
};

/** What every model knows after so many steps, in the order of ρ. */
export type Frame = {
  readonly step: number;
  readonly given: Vector; // [models], ρ in the order of the knob
  readonly kept: Vector; // [models], 1 − ρ
  readonly rho: Vector; // [models], ascending, as all that follows
  readonly total: Vector; // loss, as often as the tasks come
  readonly facts: Vector; // loss of pairs and triples
  readonly rule: Vector; // loss
  readonly best: number; // ρ of the lowest total
  readonly lowest: number;
  readonly mostExperts: number; // total of the model with the most experts
  readonly mostMemory: number; // total of the model with the most memory
  readonly ruleAtBest: number;
} & { readonly [K in keyof typeof allocation]: Vector };

export const budget = experiment<typeof parameters, Frame>({
  ...story,
  parameters,
  metrics: {
    step: { label: 'Step', digits: 0 },
    best: { label: 'Best ρ', digits: 2, tone: 'deep' },
    lowest: { label: 'Lowest loss', tone: 'deep' },
    mostExperts: { label: 'Loss with the most experts', tone: 'grey' },
    mostMemory: { label: 'Loss with the most memory', tone: 'teal' },
    ruleAtBest: { label: 'Loss of the rule at the best ρ', tone: 'coral' },
  },
  pace: 2,
  length: () => moments + 1,

  *simulate(values): Simulation<typeof values, Frame> {
    const { shares, steps, seed } = values;
    const task = world({ factShare: values.facts, operators: values.operators, seed });
    const questions = exam(task, seed);
    const rho = [...shares].sort((a, b) => a - b);
    const models = rho.map((share) => {
      const heads = Number(values.heads);
      const shape = shapeOf({
        rho: share,
        orders: [2, 3],
        heads,
        gate: 'plain',
        vocabulary,
        window,
      });
      return student(shape, task, seed, steps);
    });
    for (let moment = 0; moment <= moments; moment++) {
      const step = Math.round((moment * steps) / moments);
      for (const { learnUntil } of models) learnUntil(step);
      const marks = models.map(({ model }) => examine(model, questions, task));
      const total = marks.map((mark) => mark.total);
      const best = total.indexOf(Math.min(...total));
      yield {
        step,
        given: shares,
        kept: shares.map((share) => 1 - share),
        rho,
        total,
        facts: marks.map(({ pair, triple }) => (pair.loss + triple.loss) / 2),
        rule: marks.map((mark) => mark.rule.loss),
        best: rho[best],
        lowest: total[best],
        mostExperts: total[total.length - 1],
        mostMemory: total[0],
        ruleAtBest: marks[best].rule.loss,
        ...allocation,
      };
    }
  },
});
