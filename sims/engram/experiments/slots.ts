/** The same model with tables of different sizes, trained side by side. */
import { experiment, type Simulation } from '../../contract.ts';
import type { Vector } from '../../math/vector.ts';
import { choice, integer, numbers, real } from '../../parameters.ts';
import type { MemoryBlock } from '../network/memory.ts';
import { exam, examine, student, widthOfOrder } from '../training.ts';
import { vocabulary, window, world, type World } from '../world.ts';
import { scaling } from './published.ts';
import { story } from './slots.story.ts';

const moments = 20;
const experts = 10; // the same for every model: only the tables differ
const orders = [2, 3];

export const parameters = {
  rows: numbers({
    label: 'Rows of each model’s tables',
    symbol: 'M',
    hint: 'One model a bar.',
    min: 16,
    max: 4096,
    step: 16,
    shortest: 2,
    longest: 5,
    default: [16, 64, 256, 1024, 4096],
  }),
  heads: choice({
    label: 'Hash heads an order',
    symbol: 'K',
    hint: 'More heads of narrower rows: the same memory.',
    options: { '1': '1 head of 16 numbers', '2': '2 heads of 8', '4': '4 heads of 4' },
    default: '2',
  }),
  facts: real({ label: 'Facts in the data', min: 0, max: 1, step: 0.05, default: 0.5 }),
  steps: integer({ label: 'Training steps', min: 80, max: 640, step: 80, default: 480 }),
};

/** What every model knows after so many steps, from the smallest table to the largest. */
export type Frame = {
  readonly step: number;
  readonly asked: Vector; // [models], the knob, in its order
  readonly slots: Vector; // [models], mean size of a table
  readonly pair: Vector; // loss
  readonly triple: Vector; // loss
  readonly rule: Vector; // loss
  readonly alone: Vector; // % of the facts whose slots no other fact reads
  readonly smallest: number; // loss of the pairs with the smallest table
  readonly largest: number; // and with the largest
  readonly slope: number; // loss of the pairs a tenfold of slots, by least squares
  readonly aloneAtLargest: number; // %
} & { readonly [K in keyof typeof scaling]: Vector };

export const slots = experiment<typeof parameters, Frame>({
  ...story,
  parameters,
  metrics: {
    step: { label: 'Step', digits: 0 },
    smallest: { label: 'Loss of pairs, smallest table', tone: 'coral' },
    largest: { label: 'Loss of pairs, largest table', tone: 'deep' },
    slope: { label: 'Loss a tenfold of slots', digits: 2, tone: 'deep' },
    aloneAtLargest: { label: 'Facts alone in the largest table', unit: '%', digits: 0 },
  },
  pace: 2,
  length: () => moments + 1,

  *simulate(values): Simulation<typeof values, Frame> {
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
    const alone = memories.map((memory) => undisturbed(memory, task));
    for (let moment = 0; moment <= moments; moment++) {
      const step = Math.round((moment * steps) / moments);
      for (const { learnUntil } of models) learnUntil(step);
      const marks = models.map(({ model }) => examine(model, questions, task));
      const pair = marks.map((mark) => mark.pair.loss);
      yield {
        step,
        asked: values.rows,
        slots: sizes,
        pair,
        triple: marks.map((mark) => mark.triple.loss),
        rule: marks.map((mark) => mark.rule.loss),
        alone,
        smallest: pair[0],
        largest: pair[pair.length - 1],
        slope: slopeOver(sizes.map(Math.log10), pair),
        aloneAtLargest: alone[alone.length - 1],
        ...scaling,
      };
    }
  },
});

/** % of the facts of which every row is read by no other fact. */
function undisturbed(memory: MemoryBlock, { phrases }: World): number {
  const readers = new Map<number, number>();
  const heads = memory.sizes.length / orders.length;
  const rows = [phrases.pair, phrases.triple].flatMap((ofOrder, i) =>
    ofOrder.map((phrase) => memory.rowsOf(phrase).slice(i * heads, (i + 1) * heads)),
  );
  for (const row of rows.flat()) readers.set(row, (readers.get(row) ?? 0) + 1);
  const alone = rows.filter((own) => own.every((row) => readers.get(row) === 1)).length;
  return (100 * alone) / rows.length;
}

/** Slope of the least-squares line; 0 where all x are one. */
function slopeOver(x: Vector, y: Vector): number {
  const mean = (v: Vector): number => v.reduce((a, b) => a + b) / v.length;
  const [mx, my] = [mean(x), mean(y)];
  const spread = x.reduce((total, xi) => total + (xi - mx) ** 2, 0);
  if (spread === 0) return 0;
  return x.reduce((total, xi, i) => total + (xi - mx) * (y[i] - my), 0) / spread;
}
