import { describe, expect, test } from 'vitest';
import { stream } from '../../../sims/math/random.ts';
import { batchOf, heldOut, learnt } from '../../../sims/mtp/batches.ts';
import {
  charactersOf,
  idsOf,
  kinds,
  loadText,
  logs,
  otherSign,
  readingOf,
  vocabulary,
} from '../../../sims/mtp/texts.ts';
import {
  context,
  costOfModule,
  lambdaAt,
  sequences,
  shape,
  steps,
} from '../../../sims/mtp/world.ts';

test('characters: the most frequent first, 64 of them, and one sign for all others', () => {
  const characters = charactersOf('banana');
  expect(characters.slice(0, 4)).toEqual(['a', 'n', 'b', otherSign]);
  expect(characters).toHaveLength(vocabulary);
  expect([...idsOf('nab?', characters)]).toEqual([1, 0, 2, 63]);
});

test('log lines look as told, and are the same every time', () => {
  const text = logs(2000);
  expect(text).toHaveLength(2000);
  for (const line of text.split('\n').slice(0, -1)) {
    expect(line).toMatch(
      /^[0-2]\d:[0-5]\d user=[a-z]{3} action=(login|read|write|logout) status=(ok|failed|denied)$/,
    );
  }
  expect(logs(2000)).toBe(text);
});

describe.each(kinds)('%s', (kind) => {
  test('a batch begins anywhere in its part, and each target is the next id', async () => {
    const reading = readingOf((await loadText(kind)).slice(0, 20_000));
    for (const [batch, inside] of [
      [learnt(reading, stream(1, 'a')), reading.ids.subarray(0, reading.heldOut)],
      [heldOut(reading, stream(1, 'a')), reading.ids.subarray(reading.heldOut)],
    ] as const) {
      expect(batch.ids).toHaveLength(sequences * context);
      for (let i = 0; i + 1 < context; i++) expect(batch.targets[i]).toBe(batch.ids[i + 1]);
      const [whole, piece] = [inside.join(' '), batch.ids.subarray(0, context).join(' ')];
      expect(whole).toContain(`${piece} ${batch.targets[context - 1]}`);
    }
  });
});

test('a part that is too short is refused', () => {
  const reading = readingOf('abc'.repeat(20));
  expect(() => batchOf(reading, [0, 33], stream(1, 'a'))).toThrow(/requires 34 tokens, got 33/);
});

test.each([
  [() => logs(Infinity), /whole characters of at least 0, got Infinity/],
  [() => idsOf('a', []), /whole characters of at least 1, got 0/],
  [() => lambdaAt(-1, 10), /whole step of at least 0, got -1/],
  [() => lambdaAt(1, 10, NaN), /got NaN/],
  [() => costOfModule({ ...shape, layers: 0 }), /layers/],
])('refused: %#', (call, message) => {
  expect(call).toThrow(message);
});

test('λ as V3 has it, and what the module costs: two thirds of so small a model', () => {
  expect([0, 489].map((step) => lambdaAt(step, steps))).toEqual([0.3, 0.3]);
  expect(lambdaAt(490, steps)).toBeCloseTo(0.1, 12);
  expect(costOfModule(shape)).toBeCloseTo(2 / 3, 12);
  expect(costOfModule({ ...shape, layers: 4 })).toBeCloseTo(12_288 / 34_816, 12); // 0.35
});
