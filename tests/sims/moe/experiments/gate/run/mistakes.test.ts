import { expect, test } from 'vitest';
import { mistakes } from '../../../../../../sims/moe/experiments/gate/run/mistakes.ts';
import { type GateOptions, type GateSteps, gateSteps } from '../../../../../../sims/moe/gate.ts';

const scores = Object.freeze([0.9, 0.1, 0.6, 0.55, 0.5, 0.5, 0.2, 0.85]);
const biased = (b: number): number[] => scores.map(() => b);
const nodes = { k: 3, groups: 4, keptGroups: 2, scale: 2.5 };

const make = (
  mistake: keyof typeof mistakes,
  options: GateOptions,
  of: readonly number[] = scores,
): GateSteps => mistakes[mistake](gateSteps(of, options), of, options);

// Computed independently from the official class Gate, with 0 in place of −∞.
test('with 0 in the closed groups and every bias −1, closed experts 0, 1 and 4 win', () => {
  const options = { ...nodes, bias: biased(-1) };
  expect(make('none', options)).toEqual(gateSteps(scores, options));
  const broken = make('zeros', options);
  expect(broken.experts).toEqual([0, 1, 4]);
  expect(broken.gathered).toEqual([0.9, 0.1, 0.5]);
  expect(broken.masked.map((x) => x === 0)).toEqual(
    [1, 1, 0, 0, 1, 1, 0, 0].map((closed) => closed === 1),
  );
});

test('with 0 in the closed groups nothing is noticed above 0', () => {
  const options = { ...nodes, bias: biased(0) };
  const { masked, ...broken } = make('zeros', options);
  expect(gateSteps(scores, options)).toMatchObject(broken);
  expect(masked).not.toContain(-Infinity);
});

test('weights from score + bias: tiny scores are lost under a large bias', () => {
  const options = { k: 2, bias: [100, 100, 0, 0], normalise: false };
  const tiny = [1e-18, 3e-18, 0, 0];
  expect(make('none', options, tiny).weights).toEqual([1e-18, 3e-18]);
  expect(make('weights', options, tiny).weights).toEqual([100, 100]);
});

test('weights from score + bias: the same experts count otherwise, unless no bias is set', () => {
  const options = { ...nodes, bias: [-0.3, 0, 0, 0, 0, 0.4, 0, 0] };
  const [right, broken] = [make('none', options), make('weights', options)];
  expect(broken.experts).toEqual(right.experts);
  expect(broken.gathered).toEqual(right.experts.map((i) => right.biased[i]));
  expect(make('weights', nodes)).toEqual(make('none', nodes));
});
