import { expect, test } from 'vitest';
import { stream } from '../../../sims/math/random.ts';
import { network, run } from '../../../sims/mla/network.ts';
import { evaluate, trainer } from '../../../sims/mla/training.ts';

const shape = { layers: 1, hidden: 8, heads: 2, inner: 8, inputs: 4, outputs: 4, base: 100 };
const make = () =>
  network(
    { ...shape, mechanism: { kind: 'latent', width: 4, latent: 4, rotary: 2 } },
    stream(1, 'weights'),
  );
/** Each token is followed by the one after the next: 0 2 0 2, 1 3 1 3. */
const batch = {
  batch: 2,
  tokens: [[0], [2], [0], [2], [1], [3], [1], [3]],
  targets: [2, 0, 2, 0, 3, 1, 3, 1],
};

test('what can be learnt is learnt', () => {
  const net = make();
  const { step } = trainer(net);
  const first = evaluate(net, batch);
  expect(step(batch, 0.01)).toBe(first.loss); // the loss before the step
  for (let i = 0; i < 100; i++) step(batch, 0.01);
  const { loss, accuracy } = evaluate(net, batch);
  expect(accuracy).toBe(1);
  expect(loss).toBeLessThan(0.05);
});

test('the same start and batches give the same weights, and evaluating changes none', () => {
  const [one, other] = [make(), make()];
  const [a, b] = [trainer(one), trainer(other)];
  for (let i = 0; i < 5; i++) {
    a.step(batch, 0.01);
    evaluate(one, batch);
    b.step(batch, 0.01);
  }
  expect(one.parameters.map((p) => p.values)).toEqual(other.parameters.map((p) => p.values));
});

test('rows without a target count neither in the loss nor in the accuracy', () => {
  const net = make();
  const { logits } = run(net, batch, []);
  const best = Array.from({ length: 8 }, (_, i) => {
    const row = logits.values.slice(4 * i, 4 * i + 4);
    return row.indexOf(Math.max(...row));
  });
  const some = best.map((target, i) => (i % 2 === 0 ? target : -1));
  expect(evaluate(net, { ...batch, targets: some }).accuracy).toBe(1);
});
