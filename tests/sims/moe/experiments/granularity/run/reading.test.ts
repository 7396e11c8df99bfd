import { expect, test } from 'vitest';
import { readingOf } from '../../../../../../sims/moe/experiments/granularity/run/reading.ts';
import { forward } from '../../../../../../sims/moe/model.ts';
import { startLearner } from '../../../../../../sims/moe/training.ts';
import { newModel, readWorld } from '../../../../../../sims/moe/world.ts';

const world = readWorld(['abcdefghijklm', 'zyxw'], 1);
const reading = readingOf(world);
const router = { kind: 'sigmoid', k: 2, normalise: true, scale: 1 } as const;

test('it reads 24 characters of the first domain’s validation, 8 before the first guess', () => {
  expect([...reading.text]).toHaveLength(24);
  expect('abcdefghijklm'.repeat(4)).toContain(reading.text);
  expect(Array.from({ length: 16 }, (_, place) => reading.at(place))).toEqual(
    Array.from({ length: 16 }, (_, place) => 7 + place),
  );
});

// A second way: the same token in the middle of its whole batch.
test('a character goes where the model sends it, read alone or with all others', () => {
  const learner = startLearner(newModel(2, { experts: 6 }), [0.5, 0, 0, -0.5, 0, 0]);
  const { routing } = forward(learner.model, world.validation[0], {
    ...router,
    bias: learner.bias,
  });
  for (const place of [0, 1, 15]) {
    const { experts, weights } = reading.route(learner, router, place);
    expect(experts).toEqual([...routing.experts.slice(2 * place, 2 * place + 2)]);
    weights.forEach((weight, i) => {
      expect(weight).toBeCloseTo(routing.weights[2 * place + i], 12);
    });
  }
});

test('a bias that forbids an expert is heard', () => {
  const model = newModel(2, { experts: 6 });
  const [free, forbidden] = [0, -10].map((b) => {
    const learner = startLearner(model, [b, b, b, b, 0, 0]);
    return reading.route(learner, router, 3).experts;
  });
  expect([...forbidden].sort()).toEqual([4, 5]);
  expect([...free].sort()).not.toEqual([4, 5]);
});
