/** A model learns facts, exceptions and a rule; then its table is taken away. */
import { simulation } from '../../../contract/simulation.ts';
import { exam, examine, shapeOf, student } from '../../training.ts';
import { tasks, vocabulary, window, world } from '../../world.ts';
import type { Frame } from './frame.ts';
import { knobs, moments, type Values } from './knobs.ts';
import { asked, told } from './run/answers.ts';

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
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
        facts: { whole: (pair + triple) / 2, zeroed: (pairBare + tripleBare) / 2 },
        exceptions: { whole: marked, zeroed: markedBare },
        rule: { whole: rule, zeroed: ruleBare },
        accuracy: { whole: percent(whole), zeroed: percent(bare) },
        gates: tasks.map((t) => whole[t].gate),
        gate: {
          facts: (whole.pair.gate + whole.triple.gate) / 2,
          exceptions: whole.marked.gate,
          rule: whole.rule.gate,
        },
        table,
        ...asked(questions),
        ...told(model, questions, table),
      });
    }
  },
});
