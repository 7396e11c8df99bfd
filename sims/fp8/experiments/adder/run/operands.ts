/** Rows of E4M3 codes, drawn from a normal distribution and rounded: as on the card that was measured. */
import { normal, type Random } from '../../../../math/random.ts';
import { encode } from '../../../format.ts';
import { formats } from '../../../formats.ts';
import { operandValue } from '../../../operands.ts';
import { perStep } from '../../../tensor-core.ts';
import type { Values } from '../knobs.ts';

/** Codes of one step of a sum, and what their products add up to. */
export interface Row {
  readonly a: readonly number[]; // [32]
  readonly b: readonly number[]; // [32]
  readonly sum: number; // exact
}

export function operands(inputs: Values['inputs'], random: Random): () => Row {
  const code = (): number => {
    const drawn = normal(random);
    return encode(inputs === 'positive' ? Math.abs(drawn) : drawn, formats.e4m3);
  };
  return () => {
    const a: number[] = [];
    const b: number[] = [];
    let sum = 0;
    for (let k = 0; k < perStep; k++) {
      a.push(code());
      b.push(code());
      sum += operandValue(a[k]) * operandValue(b[k]);
    }
    return { a, b, sum };
  };
}
