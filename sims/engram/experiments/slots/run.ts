/** The same model with tables of different sizes, trained side by side. */
import { simulation } from '../../../contract/simulation.ts';
import type { Vector } from '../../../math/vector.ts';
import { exam, examine, student, widthOfOrder } from '../../training.ts';
import { vocabulary, window, world } from '../../world.ts';
import type { Frame } from './frame.ts';
import { knobs, moments, type Values } from './knobs.ts';
import { undisturbed, wallOf } from './run/collisions.ts';

const experts = 10; // the same for every model: only the tables differ
const orders = [2, 3];

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
    const { steps, seed } = values;
    const heads = Number(values.heads);
    const rowWidth = widthOfOrder / heads;
    const task = world({ factShare: values.facts, operators: 1, seed });
    const questions = exam(task, seed);
    const models = [...values.rows]
      .sort((a, b) => a - b)
      .map((each) => {
        const numbersKept = each * orders.length * widthOfOrder; // whatever the number of heads
        const rows = Math.floor(numbersKept / rowWidth);
        const memory = { orders, heads, rowWidth, rows, gate: 'plain' } as const;
        return student({ vocabulary, window, experts, memory }, task, seed, steps);
      });
    const memories = models.flatMap(({ model }) => model.memory ?? []);
    const sizes = memories.map(({ sizes: all }) => all.reduce((a, b) => a + b) / all.length);
    const alone = memories.map((memory) => undisturbed(memory, orders, task));
    const last = memories.length - 1;
    const wallsOf = [...new Set([0, last >> 1, last])];
    const walls = wallsOf.map((i) => wallOf(memories[i], task));
    for (let moment = 0; moment <= moments; moment++) {
      const step = Math.round((moment * steps) / moments);
      for (const { learnUntil } of models) learnUntil(step);
      const marks = models.map(({ model }) => examine(model, questions, task));
      const pair = marks.map((mark) => mark.pair.loss);
      const rule = marks.map((mark) => mark.rule.loss);
      yield {
        step,
        asked: values.rows,
        slots: sizes,
        losses: {
          pair,
          triple: marks.map((mark) => mark.triple.loss),
          rule,
        },
        alone,
        pairLoss: { smallest: pair[0], largest: pair[last] },
        ruleLoss: { smallest: rule[0], largest: rule[last] },
        slope: slopeOver(sizes.map(Math.log10), pair),
        aloneAtLargest: alone[last],
        walls,
        wallsOf,
      };
    }
  },
});

/** Slope of the least-squares line; 0 where all x are one. */
function slopeOver(x: Vector, y: Vector): number {
  const mean = (v: Vector): number => v.reduce((a, b) => a + b) / v.length;
  const [mx, my] = [mean(x), mean(y)];
  const spread = x.reduce((total, xi) => total + (xi - mx) ** 2, 0);
  if (spread === 0) return 0;
  return x.reduce((total, xi, i) => total + (xi - mx) * (y[i] - my), 0) / spread;
}
