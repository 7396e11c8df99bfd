/** A fixed budget, split between experts and memory in several ways, trained side by side. */
import { simulation } from '../../../contract/simulation.ts';
import { sum } from '../../../math/vector.ts';
import { chosenExperts } from '../../network/mixture.ts';
import { exam, examine, inactiveBudget, shapeOf, student } from '../../training.ts';
import { vocabulary, window, world } from '../../world.ts';
import type { Frame } from './frame.ts';
import { knobs, moments, type Values } from './knobs.ts';

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
    const { shares, steps, seed } = values;
    const task = world({ factShare: values.facts, operators: values.operators, seed });
    const questions = exam(task, seed);
    const rho = [...shares].sort((a, b) => a - b);
    const heads = Number(values.heads);
    const shapes = rho.map((share) =>
      shapeOf({ rho: share, orders: [2, 3], heads, gate: 'plain', vocabulary, window }),
    );
    const models = shapes.map((shape) => student(shape, task, seed, steps));
    for (let moment = 0; moment <= moments; moment++) {
      const step = Math.round((moment * steps) / moments);
      for (const { learnUntil } of models) learnUntil(step);
      const marks = models.map(({ model }) => examine(model, questions, task));
      const all = marks.map((mark) => mark.total);
      const best = all.indexOf(Math.min(...all));
      yield {
        step,
        given: shares,
        kept: shares.map((share) => 1 - share),
        rho,
        losses: {
          all,
          facts: marks.map(({ pair, triple }) => (pair.loss + triple.loss) / 2),
          rule: marks.map((mark) => mark.rule.loss),
        },
        best: rho[best],
        loss: { best: all[best], experts: all[all.length - 1], memory: all[0] },
        ruleAtBest: marks[best].rule.loss,
        inactive: inactiveBudget,
        experts: shapes.map(({ experts }) => experts - chosenExperts),
        rows: models.map(({ model }) => sum(model.memory?.sizes ?? [])),
      };
    }
  },
});
