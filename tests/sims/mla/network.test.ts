import { describe, expect, test } from 'vitest';
import { stream } from '../../../sims/math/random.ts';
import {
  cached,
  network,
  run,
  type Mechanism,
  type Network,
  type NetworkShape,
} from '../../../sims/mla/network.ts';
import type { Tensor } from '../../../sims/mla/tape.ts';
import { distance } from '../math/differences.ts';

const shape = (mechanism: Mechanism, base = 100): NetworkShape => ({
  ...{ mechanism, base, layers: 2, hidden: 8, heads: 4, inner: 6, inputs: 10, outputs: 5 },
});
const latent = (rotary: number): Mechanism => ({ kind: 'latent', width: 4, latent: 6, rotary });
const grouped = (groups: number): Mechanism => ({ kind: 'grouped', groups, width: 4 });
const made = (of: NetworkShape): Network => network(of, stream(4, 'network test'));

/** The logits after each token of a sequence. */
const logits = (net: Network, tokens: readonly number[]): number[][] => {
  const { logits: all } = run(net, { batch: 1, tokens: tokens.map((id) => [id]) }, []);
  return tokens.map((_, s) => all.values.slice(s * all.columns, (s + 1) * all.columns));
};
const last = (net: Network, tokens: readonly number[]): number[] =>
  logits(net, tokens).at(-1) ?? [];

const mechanisms = [grouped(4), grouped(2), grouped(1), latent(2), latent(0)] as const;

describe.each(mechanisms)('a network with $kind attention, %j', (mechanism) => {
  const net = made(shape(mechanism));

  test('is causal: a later token changes nothing before it', () => {
    const [one, other] = [logits(net, [1, 2, 3, 4]), logits(net, [1, 2, 3, 9])];
    expect(other.slice(0, 3)).toEqual(one.slice(0, 3));
    expect(other[3]).not.toEqual(one[3]);
  });

  test('reads every token that was before, in every layer’s attention', () => {
    const tokens = [1, 2, 3, 4];
    const before = last(net, tokens);
    for (const at of [0, 1, 2]) {
      expect(
        last(
          net,
          tokens.map((id, i) => (i === at ? 7 : id)),
        ),
      ).not.toEqual(before);
    }
  });

  test('reads the sequences of a batch each for itself', () => {
    const tokens = [[1], [2], [3], [4], [5], [6]];
    const { logits: all } = run(net, { batch: 2, tokens }, []);
    const apart = [...logits(net, [1, 2, 3]), ...logits(net, [4, 5, 6])].flat();
    expect(distance(all.values, apart)).toBeLessThan(1e-12);
  });

  test('caches for each token and layer as many numbers as it says', () => {
    const { stored } = run(net, { batch: 1, tokens: [[0], [1]] }, []);
    expect(stored.map(({ columns }) => columns)).toEqual([cached(mechanism), cached(mechanism)]);
  });

  test('without a base knows no order of what was before', () => {
    // In one layer a sum over what is seen; a second would read rows that saw different pasts.
    const shallow = network({ ...shape(mechanism, 0), layers: 1 }, stream(4, 'network test'));
    expect(distance(last(shallow, [3, 1, 2, 4]), last(shallow, [1, 2, 3, 4]))).toBeLessThan(1e-12);
  });
});

describe('positions count', () => {
  test.each([
    ['grouped', grouped(2), true],
    ['latent, with two rotary numbers', latent(2), true],
    ['latent, with none: they do not', latent(0), false],
  ] as const)('%s: %o %s', (_, mechanism, counts) => {
    const net = network({ ...shape(mechanism), layers: 1 }, stream(4, 'network test'));
    const apart = distance(last(net, [3, 1, 2, 4]), last(net, [1, 2, 3, 4]));
    if (counts) expect(apart).toBeGreaterThan(1e-3);
    else expect(apart).toBeLessThan(1e-12);
  });

  test('only from one to another: the first token alone is read the same wherever it stands', () => {
    const net = network({ ...shape(grouped(2)), layers: 1 }, stream(4, 'network test'));
    const same = logits(net, [3, 3, 3]);
    for (const row of same) expect(distance(row, same[0])).toBeLessThan(1e-12);
  });
});

/** The columns of a head's keys or values, of so many groups, again for every head. */
function spread({ rows, columns, values }: Tensor, groups: number, heads: number, width: number) {
  const at = (row: number, column: number): number => values[row * columns + column];
  return Array.from({ length: rows }, (_, row) =>
    [0, 1].flatMap((part) =>
      Array.from({ length: heads }, (__, head) =>
        Array.from({ length: width }, (___, c) =>
          at(row, part * groups * width + Math.floor((head * groups) / heads) * width + c),
        ),
      ).flat(),
    ),
  ).flat();
}

test.each([1, 2])('%i groups are MHA whose heads have the same keys and values', (groups) => {
  const few = made(shape(grouped(groups)));
  const many = made(shape(grouped(4)));
  const tensors = (net: Network): Tensor[] => [...net.parameters];
  tensors(many).forEach((to, i) => {
    const from = tensors(few)[i];
    const isDown = few.layers.some(({ down }) => down === from);
    const entries = isDown ? spread(from, groups, 4, 4) : from.values;
    to.values.splice(0, entries.length, ...entries);
  });
  const tokens = [1, 5, 2, 8];
  expect(distance(logits(many, tokens).flat(), logits(few, tokens).flat())).toBeLessThan(1e-12);
});

test('the size of a latent does not matter: it is normalised before it is made keys and values', () => {
  const [net, larger] = [made(shape(latent(2))), made(shape(latent(2)))];
  for (const { down } of larger.layers) {
    // Its first six columns are the latent, the other two the rotary key.
    down.values.forEach((value, i) => (down.values[i] = i % 8 < 6 ? 1000 * value : value));
  }
  const tokens = [1, 5, 2, 8];
  // RMSNorm adds an epsilon, which counts for the smaller one alone.
  expect(distance(logits(larger, tokens).flat(), logits(net, tokens).flat())).toBeLessThan(1e-4);
});

test('with a context of its own all of it is read, by every token, and in no order', () => {
  const net = made(shape(grouped(2), 0));
  const of = (context: number[][], tokens: number[][]): number[] =>
    run(net, { batch: 1, tokens, context }, []).logits.values;
  const rows = [[1], [2], [3]];
  expect(distance(of([[3], [1], [2]], rows), of(rows, rows))).toBeLessThan(1e-12);
  expect(of([[1], [2], [9]], rows).slice(0, 5)).not.toEqual(of(rows, rows).slice(0, 5));
  expect(of(rows, [[1], [2], [9]]).slice(0, 10)).toEqual(of(rows, rows).slice(0, 10));
});

test('a token is the sum of its rows of the embedding', () => {
  const net = made(shape(grouped(2)));
  const { values } = net.embedding;
  const sum = values.slice(8, 16).map((x, i) => x + values[16 + i]);
  values.splice(24, 8, ...sum);
  const both = run(net, { batch: 1, tokens: [[1, 2]] }, []).logits.values;
  expect(distance(both, last(net, [3]))).toBeLessThan(1e-12);
});
