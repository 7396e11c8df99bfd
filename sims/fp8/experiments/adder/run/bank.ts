/** Sums side by side in the tensor core, which go to float32 every so many products. */
import { zeros } from '../../../../math/vector.ts';
import { poured } from '../../../gemm.ts';
import { added, perStep, type Rule, type Step } from '../../../tensor-core.ts';
import type { Row } from './operands.ts';

export interface Bank {
  /** One instruction for each sum; how it went for the first. */
  add(rows: readonly Row[]): Step;
  /** What there is of each: float32 and what is still in the core. */
  totals(): number[];
  inFloat32(): number; // of the first
  held(): number; // products that were in the accumulator after the last instruction
  isPoured(): boolean; // whether they then went to float32
}

export function bank(sums: number, interval: number, rule: Rule): Bank {
  const accumulators = zeros(sums);
  const totals = zeros(sums);
  let held = 0;
  return {
    add(rows) {
      if (held === interval) held = 0;
      held += perStep;
      const steps = rows.map(({ a, b }, i) => {
        const one = added(a, b, { from: 0, accumulator: accumulators[i], rule });
        accumulators[i] = one.accumulator;
        return one;
      });
      if (held === interval) {
        for (let i = 0; i < sums; i++) {
          totals[i] = poured(totals[i], accumulators[i], 1);
          accumulators[i] = 0;
        }
      }
      return steps[0];
    },
    totals: () => totals.map((total, i) => total + accumulators[i]),
    inFloat32: () => totals[0],
    held: () => held,
    isPoured: () => held === interval,
  };
}
