import { describe, expect, test } from 'vitest';
import { normal, stream } from '../../../sims/math/random.ts';
import { dot, sum } from '../../../sims/math/vector.ts';
import { frequencies, rope } from '../../../sims/mla/rotary.ts';
import { attended, rotated, type Scored } from '../../../sims/mla/tape-attention.ts';
import { backward, tensor, type Tape, type Tensor } from '../../../sims/mla/tape.ts';
import { distance, finiteDifferences } from '../math/differences.ts';

const random = stream(3, 'tape attention test');
const drawn = (rows: number, columns: number): Tensor =>
  tensor(
    rows,
    columns,
    Array.from({ length: rows * columns }, () => normal(random)),
  );
const row = ({ values, columns }: Tensor, at: number, from: number, width: number): number[] =>
  values.slice(at * columns + from, at * columns + from + width);

const [batch, s, heads] = [2, 3, 4];

/** A score of one product, or of two with their own sharing of keys, as MLA's. */
function asked(groups: readonly number[], t: number, causal: boolean) {
  const widths = [3, 2];
  const scored = groups.map((count, i): Scored => {
    return {
      queries: drawn(batch * s, heads * widths[i]),
      keys: drawn(batch * t, count * widths[i]),
      groups: count,
    };
  });
  return { heads, batch, scored, values: drawn(batch * t, groups[0] * 2), causal };
}

const cases: readonly (readonly [string, readonly number[], number, boolean])[] = [
  ['MHA', [4], 3, true],
  ['GQA', [2], 3, true],
  ['MQA', [1], 3, true],
  ['MLA', [4, 1], 3, true],
  ['attention to items', [2], 5, false],
];

describe.each(cases)('%s', (_, groups, t, causal) => {
  const attention = asked(groups, t, causal);
  const { scored, values } = attention;
  const { sums, weights } = attended([], attention);

  test('every query’s weights are a softmax of its scaled products, and its sum is theirs', () => {
    const width = scored.reduce((all, { queries }) => all + queries.columns / heads, 0);
    for (let b = 0; b < batch; b++) {
      for (let head = 0; head < heads; head++) {
        for (let i = 0; i < s; i++) {
          const reach = causal ? i + 1 : t;
          const scores = Array.from({ length: reach }, (__, j) =>
            sum(
              scored.map(({ queries, keys, groups: shared }) => {
                const own = queries.columns / heads;
                const group = Math.floor(head / (heads / shared));
                return dot(
                  row(queries, b * s + i, head * own, own),
                  row(keys, b * t + j, group * own, own),
                );
              }),
            ),
          );
          const powers = scores.map((score) => Math.exp(score / Math.sqrt(width)));
          const expected = powers.map((power) => power / sum(powers));
          const at = ((b * heads + head) * s + i) * t;
          expect(distance(weights.slice(at, at + reach), expected)).toBeLessThan(1e-12);
          expect(weights.slice(at + reach, at + t).every((weight) => weight === 0)).toBe(true);
          const group = Math.floor(head / (heads / groups[0]));
          const mixed = [0, 1].map((c) =>
            sum(expected.map((weight, j) => weight * row(values, b * t + j, 2 * group + c, 1)[0])),
          );
          expect(distance(row(sums, b * s + i, head * 2, 2), mixed)).toBeLessThan(1e-12);
        }
      }
    }
  });

  test('the gradient is that of finite differences, in queries, keys and values', () => {
    const tape: Tape = [];
    const own = attended(tape, attention).sums;
    const counts = drawn(own.rows, own.columns).values;
    own.gradient.splice(0, counts.length, ...counts);
    backward(tape);
    const loss = (): number => dot(counts, attended([], attention).sums.values);
    for (const { values: at, gradient } of [
      ...scored.flatMap(({ queries, keys }) => [queries, keys]),
      values,
    ]) {
      expect(distance(gradient, finiteDifferences(loss, at))).toBeLessThan(1e-7);
    }
  });
});

describe('rotation', () => {
  const [width, length, base] = [4, 3, 100];

  test('turns every head to the position of its row, anew with each sequence', () => {
    const x = drawn(2 * length, 2 * width);
    const turned = rotated([], x, width, length, base);
    for (let at = 0; at < x.rows; at++) {
      for (const head of [0, width]) {
        const expected = rope(row(x, at, head, width), at % length, frequencies(width, base));
        expect(distance(row(turned, at, head, width), expected)).toBeLessThan(1e-12);
      }
    }
  });

  test('of an odd width the last number stays', () => {
    const x = drawn(length, 3);
    const turned = rotated([], x, 3, length, base);
    for (let at = 0; at < length; at++) {
      expect(row(turned, at, 2, 1)).toEqual(row(x, at, 2, 1));
      expect(
        distance(row(turned, at, 0, 2), rope(row(x, at, 0, 2), at, frequencies(2, base))),
      ).toBeLessThan(1e-12);
    }
  });

  test('on the way back turns the other way: the lengths of slopes stay, and slopes add up', () => {
    const x = drawn(2 * length, width);
    const tape: Tape = [];
    const turned = rotated(tape, x, width, length, base);
    turned.gradient.splice(0, turned.values.length, ...turned.values);
    x.gradient.fill(1);
    backward(tape);
    expect(
      distance(
        x.gradient,
        x.values.map((value) => value + 1),
      ),
    ).toBeLessThan(1e-12);
  });
});
