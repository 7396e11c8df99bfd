/** A long sum in the FP8 tensor core, 32 products a step, poured into float32 every so often. */
import { simulation } from '../../../contract/simulation.ts';
import { stream } from '../../../math/random.ts';
import { vector, zeros } from '../../../math/vector.ts';
import { perStep, type Step } from '../../tensor-core.ts';
import type { Frame } from './frame.ts';
import { inInstructions, knobs, type Values } from './knobs.ts';
import { bank, type Bank } from './run/bank.ts';
import { comparing } from './run/hardware.ts';
import { operands } from './run/operands.ts';
import { biasOf, errorOf } from './run/errors.ts';

/** Sums that are made side by side; the first is drawn. */
const sums = 16;

export const run = simulation<Values, Frame>(knobs, {
  *simulate({ inputs, bits, rounding, seed, ...given }) {
    const [products, interval] = [given.products, given.interval].map(inInstructions);
    const rule = { bits, rounding };
    const draw = operands(inputs, stream(seed, 'operands'));
    const intervals = doubled(products);
    const banks = new Map<number, Bank>();
    const never = products;
    for (const n of [...intervals, Math.min(interval, never)]) banks.set(n, bank(sums, n, rule));
    const [core, chosen] = [never, Math.min(interval, never)].map((n) => bankOf(banks, n));
    const exact = zeros(sums);
    const steps = products / perStep;
    const compare = comparing(rule, steps);
    for (let step = 0; step < steps; step++) {
      const rows = Array.from({ length: sums }, draw);
      rows.forEach(({ sum }, i) => (exact[i] += sum));
      for (const one of banks.values()) if (one !== chosen) one.add(rows);
      const drawn = chosen.add(rows);
      yield {
        step,
        products: (step + 1) * perStep,
        ...seen(drawn),
        ...{ held: chosen.held(), isPoured: chosen.isPoured(), total: chosen.inFloat32() },
        exact: exact[0],
        now: { core: core.totals()[0], poured: chosen.totals()[0] },
        error: { core: errorOf(core.totals(), exact), poured: errorOf(chosen.totals(), exact) },
        bias: { core: biasOf(core.totals(), exact), poured: biasOf(chosen.totals(), exact) },
        intervals,
        errors: intervals.map((n) => errorOf(bankOf(banks, n).totals(), exact)),
        ...compare(step),
      };
    }
  },
});

/** 32, 64, 128 … and last of all the whole sum. */
function doubled(products: number): number[] {
  const all: number[] = [];
  for (let n = perStep; n < products; n *= 2) all.push(n);
  return [...all, products];
}

function bankOf(banks: ReadonlyMap<number, Bank>, interval: number): Bank {
  const found = banks.get(interval);
  if (!found) throw new RangeError(`adder requires one of its intervals, got ${interval}`);
  return found;
}

/** What is drawn of a step: its products by size, for their order does not matter. */
function seen({ terms, kept, exponent, sum, accumulator }: Step) {
  const order = vector(perStep, (k) => k).sort((i, j) => Math.abs(terms[j]) - Math.abs(terms[i]));
  const whole = terms.reduce((total, term) => total + term, 0);
  return {
    terms: order.map((k) => terms[k] + 0),
    kept: order.map((k) => kept[k] + 0),
    before: terms[perStep],
    beforeKept: kept[perStep],
    exponent: Number.isFinite(exponent) ? exponent : 0,
    sum,
    after: accumulator,
    brought: whole - terms[perStep],
    fallen: whole - accumulator,
  };
}
