/** A model learns facts, exceptions and a rule; then its table is taken away. */
import { experiment, type Simulation } from '../../contract.ts';
import type { Vector } from '../../math/vector.ts';
import { choice, flag, integer, real } from '../../parameters.ts';
import { exam, examine, shapeOf, student } from '../training.ts';
import { tasks, vocabulary, window, world } from '../world.ts';
import { story } from './amputation.story.ts';

const moments = 40;

export const parameters = {
  table: flag({
    label: 'The table is there',
    hint: 'Take it away at any moment: the model then learns on without it.',
    default: true,
    live: true,
  }),
  gate: choice({
    label: 'Gate',
    symbol: 'α',
    options: {
      plain: 'as in the paper',
      root: 'with the signed root of the code',
      open: 'none: always open',
    },
    default: 'plain',
  }),
  rho: real({
    label: 'Share that goes to experts',
    symbol: 'ρ',
    min: 0,
    max: 0.95,
    step: 0.05,
    default: 0.75,
    paper: 0.743,
  }),
  facts: real({ label: 'Facts in the data', min: 0.1, max: 0.9, step: 0.05, default: 0.5 }),
  steps: integer({ label: 'Training steps', min: 80, max: 1600, step: 80, default: 800 }),
  operators: integer({ label: 'Rules to learn', min: 1, max: 8, default: 2, more: true }),
  heads: choice({
    label: 'Hash heads an order',
    symbol: 'K',
    options: { '1': '1', '2': '2', '4': '4' },
    default: '2',
    more: true,
  }),
};

/** Accuracies in % with the table and without it, and the gate, after so many steps. */
export type Frame = {
  readonly step: number;
  readonly facts: number;
  readonly factsWithout: number;
  readonly exceptions: number;
  readonly exceptionsWithout: number;
  readonly rule: number;
  readonly ruleWithout: number;
  readonly whole: Vector; // [tasks], accuracy with the table
  readonly without: Vector; // [tasks]
  readonly gates: Vector; // [tasks], mean α
  readonly gateFacts: number;
  readonly gateExceptions: number;
  readonly gateRule: number;
  readonly table: number; // 1 while it is there
};

export const amputation = experiment<typeof parameters, Frame>({
  ...story,
  parameters,
  metrics: {
    step: { label: 'Step', digits: 0 },
    facts: { label: 'Facts', unit: '%', digits: 0, tone: 'deep' },
    factsWithout: { label: 'Facts, table zeroed', unit: '%', digits: 0, tone: 'coral' },
    rule: { label: 'Rule', unit: '%', digits: 0, tone: 'teal' },
    ruleWithout: { label: 'Rule, table zeroed', unit: '%', digits: 0, tone: 'gold' },
    exceptions: { label: 'Exceptions', unit: '%', digits: 0, tone: 'ink' },
    exceptionsWithout: { label: 'Exceptions, table zeroed', unit: '%', digits: 0, tone: 'grey' },
    gateFacts: { label: 'Gate on facts', digits: 2, tone: 'deep' },
    gateExceptions: { label: 'Gate on exceptions', digits: 2, tone: 'ink' },
    gateRule: { label: 'Gate on the rule', digits: 2, tone: 'teal' },
  },
  pace: 5,
  length: () => moments + 1,

  *simulate(values): Simulation<typeof values, Frame> {
    const { rho, gate, steps, seed } = values;
    const task = world({ factShare: values.facts, operators: values.operators, seed });
    const questions = exam(task, seed);
    const heads = Number(values.heads);
    const shape = shapeOf({ rho, orders: [2, 3], heads, gate, vocabulary, window });
    const { model, learnUntil } = student(shape, task, seed, steps);
    let { table } = values;
    for (let moment = 0; moment <= moments; moment++) {
      const step = Math.round((moment * steps) / moments);
      learnUntil(step, table);
      const bare = examine(model, questions, task, false);
      const whole = table ? examine(model, questions, task) : bare;
      const percent = (marks: typeof whole): number[] => tasks.map((t) => 100 * marks[t].accuracy);
      const [pair, triple, marked, rule] = percent(whole);
      const [pairBare, tripleBare, markedBare, ruleBare] = percent(bare);
      ({ table } = yield {
        step,
        facts: (pair + triple) / 2,
        factsWithout: (pairBare + tripleBare) / 2,
        exceptions: marked,
        exceptionsWithout: markedBare,
        rule,
        ruleWithout: ruleBare,
        whole: percent(whole),
        without: percent(bare),
        gates: tasks.map((t) => whole[t].gate),
        gateFacts: (whole.pair.gate + whole.triple.gate) / 2,
        gateExceptions: whole.marked.gate,
        gateRule: whole.rule.gate,
        table: Number(table),
      });
    }
  },
});
