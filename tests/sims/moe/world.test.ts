import { describe, expect, test } from 'vitest';
import { mean, sum } from '../../../sims/math/vector.ts';
import { forward, parametersOf } from '../../../sims/moe/model.ts';
import { shape, size } from '../../../sims/moe/sizes.ts';
import { newModel, rateAt, readValidation, readWorld } from '../../../sims/moe/world.ts';

const texts = ['abcdefgh', 'hgfe '];
const world = readWorld(texts, 1);
const model = newModel(1, { experts: 4, hidden: 4 });
const router = { kind: 'sigmoid', k: 2, normalise: true, scale: 1, bias: [0, 0, 0, 0] } as const;
const tokens = 512; // of validation, a domain

/** Which letters a batch holds. */
const lettersIn = (indices: Int32Array): string =>
  [...new Set(Array.from(indices, (index) => world.letters[index]))].sort().join('');

describe('the world', () => {
  test('has a domain and a batch of validation for every text, written in its letters', () => {
    expect(world.domains).toHaveLength(2);
    expect(world.validation.map(({ targets }) => targets.length)).toEqual([tokens, tokens]);
    expect(world.validation.map(({ targets }) => lettersIn(targets))).toEqual([
      'abcdefgh',
      ' efgh',
    ]);
    expect(world.validation[0].contexts).toHaveLength(tokens * shape.context);
  });

  test('a batch is 16 sequences of 16 characters, of the domains that have a part', () => {
    for (const [parts, letters] of [
      [[1, 0], 'abcdefgh'],
      [[0, 1], ' efgh'],
    ] as const) {
      const { targets, kinds } = world.drawBatch(parts);
      expect(targets).toHaveLength(256);
      expect(kinds).toHaveLength(16);
      expect(lettersIn(targets)).toBe(letters);
    }
  });

  test('for one seed it is the same, whatever batches were drawn; for another it is not', () => {
    const [same, other] = [readWorld(texts, 1), readWorld(texts, 2)];
    expect(same.validation).toEqual(world.validation);
    expect(other.validation).not.toEqual(world.validation);
    expect(readWorld(texts, 3).drawBatch([1, 1])).toEqual(readWorld(texts, 3).drawBatch([1, 1]));
    expect(same.drawBatch([1, 1])).not.toEqual(other.drawBatch([1, 1]));
  });

  test('batches of one world follow on: the second is not the first', () => {
    expect(world.drawBatch([1, 1])).not.toEqual(world.drawBatch([1, 1]));
  });
});

test('every model of a seed starts alike, and is as large as it is told', () => {
  expect(newModel(1).size).toEqual(size);
  expect(model.size).toEqual({ ...size, experts: 4, hidden: 4 });
  expect(parametersOf(newModel(7))).toEqual(parametersOf(newModel(7)));
  expect(parametersOf(newModel(7))).not.toEqual(parametersOf(newModel(8)));
});

describe('the learning rate', () => {
  test('falls by the same with every step, from all to a tenth', () => {
    const rates = [0, 1, 2, 3, 4, 5].map((step) => rateAt(0.5, step, 5));
    expect(rates[0]).toBe(0.5);
    expect(rates[5]).toBeCloseTo(0.05, 12);
    for (let i = 0; i < 5; i++) expect(rates[i] - rates[i + 1]).toBeCloseTo(0.09, 12);
  });

  test('is refused below 0, or without steps', () => {
    expect(() => rateAt(-1, 0, 5)).toThrow('got -1');
    expect(() => rateAt(1, -1, 5)).toThrow('got -1');
    expect(() => rateAt(1, 0, 0)).toThrow('got 0');
    expect(rateAt(0, 0, 1)).toBe(0);
  });
});

describe('a reading', () => {
  const read = (parts: readonly number[]) => readValidation(model, world, parts, router);

  // A second way: the passes themselves, counted one by one.
  test('has the mean loss and the loads of each domain', () => {
    const { ofDomains } = read([1, 1]);
    world.validation.forEach((batch, d) => {
      const pass = forward(model, batch, router);
      const parts = [0, 1].map((other) => (other === d ? 1 : 0));
      expect(read(parts).loss).toBeCloseTo(mean(pass.losses), 12);
      const counts = [0, 0, 0, 0];
      for (const expert of pass.routing.experts) counts[expert]++;
      const fair = (tokens * 2) / 4;
      expect(ofDomains[d]).toEqual(counts.map((count) => count / fair));
      expect(read(parts).load).toEqual(ofDomains[d]);
    });
  });

  test('weighs the domains by their parts, which need not add up to anything', () => {
    const [first, second, both] = [read([1, 0]), read([0, 1]), read([30, 10])];
    expect(both.loss).toBeCloseTo(0.75 * first.loss + 0.25 * second.loss, 12);
    for (const [i, load] of both.load.entries()) {
      expect(load).toBeCloseTo(0.75 * first.load[i] + 0.25 * second.load[i], 12);
    }
    expect(sum(both.load)).toBeCloseTo(4, 12);
  });

  test('can leave the shared expert out', () => {
    const shared = newModel(1, { experts: 4, hidden: 4, shared: 1 });
    const [on, off] = [true, false].map((isOn) =>
      readValidation(shared, world, [1, 1], router, isOn),
    );
    expect(off.loss).not.toBe(on.loss);
    expect(off.load).toEqual(on.load); // it is added to what is routed, and routes nothing
  });

  test('of no part, or not one a domain, is refused', () => {
    expect(() => read([1])).toThrow('readValidation');
    expect(() => read([0, 0])).toThrow('got 0');
    expect(() => read([2, -1])).toThrow('got -1');
  });
});
