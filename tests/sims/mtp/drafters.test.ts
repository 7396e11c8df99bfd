import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normal, stream } from '../../../sims/math/random.ts';
import { apply, argmax, softmax, sum, vector } from '../../../sims/math/vector.ts';
import {
  BigramDrafter,
  bigramTable,
  combined,
  LookUpDrafter,
  lookUp,
  ModuleDrafter,
  tempered,
  type Choose,
} from '../../../sims/mtp/drafters.ts';
import { combine } from '../../../sims/mtp/module.ts';
import { moduleWeights, shape } from '../../../sims/mtp/world.ts';
import { epsilon, initialWeights } from '../../../sims/training/weights.ts';

const weights = {
  ...initialWeights(shape, stream(1, 'main')),
  ...moduleWeights(stream(1, 'module')),
};
const random = stream(2, 'states');
const state = (): number[] => vector(shape.width, () => normal(random));
const greedy: Choose = (scores) => ({ id: argmax(scores), chances: softmax(scores) });

describe('look-up', () => {
  test('the longest match wins, of equally long ones the latest', () => {
    //             0  1  2  3  4  5  6  7  8  9
    expect(lookUp([1, 2, 3, 9, 2, 3, 8, 1, 2, 3], 2)).toEqual([9, 2]);
    expect(lookUp([5, 2, 3, 9, 6, 2, 3, 8, 7, 2, 3], 2)).toEqual([8, 7]);
  });

  test('one token alone is no match, and nothing comes of nothing', () => {
    expect(lookUp([1, 2, 3, 4, 3], 2)).toEqual([]);
    expect(lookUp([], 3)).toEqual([]);
    expect(lookUp([1, 2, 1, 2], 0)).toEqual([]);
  });

  test('a match may overlap what it matches; then less is known', () => {
    expect(lookUp([7, 7, 7, 7], 3)).toEqual([7]);
  });

  test('what lies more than 1,000 tokens back is forgotten', () => {
    const middle = vector(1000, (i) => 100 + i);
    expect(lookUp([1, 2, 3, ...middle.slice(0, 995), 1, 2], 1)).toEqual([3]);
    expect(lookUp([1, 2, 3, ...middle, 1, 2], 1)).toEqual([]);
  });

  test('it is sure of its drafts, and learns what is written', () => {
    const drafter = new LookUpDrafter([1, 2, 3, 1], 4);
    drafter.follow([], 2);
    expect(drafter.draft(2)).toEqual([
      { id: 3, chances: [0, 0, 0, 1] },
      { id: 1, chances: [0, 1, 0, 0] },
    ]);
  });
});

describe('a table of pairs', () => {
  test('counts by hand, each begun at 0.1', () => {
    const [first, second] = bigramTable([0, 1, 0, 1, 1], 2);
    expect(first[1]).toBeCloseTo(2.1 / 2.2, 12);
    expect(second[0]).toBeCloseTo(1.1 / 2.2, 12);
  });

  test('rows are distributions', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 })), (text) => {
        for (const row of bigramTable(text, 5)) expect(sum(row)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('it goes on from its own draft, and comes back to what was written', () => {
    const drafter = new BigramDrafter(bigramTable([0, 1, 2, 0, 1, 2, 0], 3), 0);
    expect(drafter.draft(4, greedy).map(({ id }) => id)).toEqual([1, 2, 0, 1]);
    drafter.follow([], 2);
    expect(drafter.draft(1, greedy)[0].id).toBe(0);
  });
});

describe('the module', () => {
  test('what goes into its block is V3 eq. 21, by the plain module', () => {
    const [h, next] = [state(), 17];
    const { rows, columns, values } = weights['mtp.projection'];
    const projection = Array.from({ length: columns }, (_, j) =>
      vector(rows, (i) => values[i * columns + j]),
    );
    const embedding = [...weights.embedding.values.subarray(17 * 32, 18 * 32)];
    const expected = combine(h, embedding, { projection, epsilon });
    combined(weights, h, next).forEach((x, i) => expect(x).toBeCloseTo(expected[i], 12));
    expect(
      apply(
        projection,
        vector(rows, () => 0),
      ),
    ).toEqual(vector(columns, () => 0));
  });

  test('what it drafted is forgotten: asked again it drafts the same', () => {
    const drafter = new ModuleDrafter(weights, shape, 32);
    for (const next of [3, 1, 4]) drafter.follow(state(), next);
    const once = drafter.draft(5, greedy);
    expect(drafter.draft(5, greedy)).toEqual(once);
    expect(drafter.draft(2, greedy)).toEqual(once.slice(0, 2));
    expect(drafter.draft(0, greedy)).toEqual([]);
  });

  test('before it has seen anything it drafts nothing', () => {
    expect(new ModuleDrafter(weights, shape).draft(3, greedy)).toEqual([]);
  });
});

test('temperature 1 is softmax, a low one the most likely alone', () => {
  expect(tempered([1, 2], 1)).toEqual(softmax([1, 2]));
  expect(tempered([1, 2], 0.01)[1]).toBeCloseTo(1, 12);
  expect(tempered([1, 2], 5e-324)).toEqual([0, 1]); // the quotients are beyond doubles
  expect(tempered([1e308, 1e308], 0.5)).toEqual([0.5, 0.5]);
});

test.each([
  [() => lookUp([1], -1), /whole drafts of at least 0, got -1/],
  [() => bigramTable([5], 5), /a token from 0 to 4, got 5/],
  [() => bigramTable([1], 0), /whole tokens of a vocabulary of at least 1, got 0/],
  [() => bigramTable([1], 2, 0), /positive count to begin with, got 0/],
  [() => new LookUpDrafter([9], 4), /a token from 0 to 3, got 9/],
  [() => new BigramDrafter([[1]], 1), /a token from 0 to 0, got 1/],
  [() => new ModuleDrafter(weights, shape).draft(0.5, greedy), /whole drafts/],
  [() => tempered([-Infinity, -Infinity], 1), /finite score, got -Infinity/],
  [() => tempered([1], 0), /a positive temperature, got 0/],
  [() => tempered([1, NaN], 1), /scores, got NaN at token 1/],
  [() => new BigramDrafter([[1]], 0).draft(-1, greedy), /whole drafts/],
  [() => new BigramDrafter([[1]], 0).follow([], 1), /a token from 0 to 0, got 1/],
  [() => new LookUpDrafter([1], 4).follow([], 4), /a token from 0 to 3, got 4/],
  [() => tempered([1], NaN), /a positive temperature, got NaN/],
])('refused: %#', (call, message) => {
  expect(call).toThrow(message);
});
