import { expect, test } from 'vitest';
import { held } from '../../../sims/dualpipe/held.ts';
import { oneForwardOneBackward, zeroBubble } from '../../../sims/dualpipe/one-way.ts';
import { simulate } from '../../../sims/dualpipe/simulate.ts';

const durations = { forward: 1, backward: 2, weight: 1, fused: 3 };

test('what a rank holds rises with each forward and falls with each weight part', () => {
  // F0 1–2, I0 2–3, F1 3–4, I1 4–5, W0 5–6, F2 6–7, I2 7–8, W1 8–9, W2 9–10
  const { blocks } = simulate(zeroBubble(2, 3), durations);
  expect(held(blocks[1])).toEqual([
    { time: 1, count: 1 },
    { time: 3, count: 2 },
    { time: 9, count: 1 },
    { time: 10, count: 0 },
  ]);
});

test('a full backward lets its chunk go at its end, and the next forward takes the place', () => {
  const { blocks } = simulate(oneForwardOneBackward(1, 2), durations);
  expect(held(blocks[0])).toEqual([
    { time: 0, count: 1 },
    { time: 6, count: 0 },
  ]);
});
