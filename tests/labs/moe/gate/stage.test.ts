import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drive } from '../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../sims/moe/experiments/gate/frame.ts';
import type { Values } from '../../../../sims/moe/experiments/gate/knobs.ts';
import { run as gate } from '../../../../sims/moe/experiments/gate/run.ts';
import { type Phase, phases } from '../../../../sims/moe/gate-phases.ts';
import { edgesOf, groupsOf, sharedWidth } from '../../../../src/labs/moe/gate/stage.ts';

type Start = Partial<Values>;
const run = (values: Start = {}): Frame[] => [...drive(gate, values, undefined)];
const lowered = new Array<number>(8).fill(-1);
const edgesAt = (phase: Phase, values: Start = {}, fill = -Infinity): ReturnType<typeof edgesOf> =>
  edgesOf(run(values)[phases.indexOf(phase)], fill);

test('follows the phases: nothing is drawn before it is computed', () => {
  const known = run().map((frame) => {
    const edges = edgesOf(frame, -Infinity);
    return [
      edges.filter(({ width }) => width > 0).length,
      edges.filter(({ why }) => why !== undefined).length,
      edges.filter(({ howMuch }) => howMuch !== undefined).length,
      groupsOf(frame).filter(({ score }) => score !== undefined).length,
      groupsOf(frame).filter(({ closed }) => closed).length,
      sharedWidth(frame) > 0,
    ];
  });
  expect(known).toEqual([
    [8, 0, 0, 0, 0, false],
    [8, 8, 0, 0, 0, false],
    [8, 8, 8, 0, 0, false],
    [8, 8, 8, 0, 0, false],
    [8, 8, 8, 4, 0, false],
    [4, 8, 8, 4, 2, false],
    [3, 8, 8, 4, 2, false],
    [3, 8, 3, 4, 2, false],
    [3, 8, 3, 4, 2, false],
    [3, 8, 3, 4, 2, false],
    [3, 8, 3, 4, 2, true],
  ]);
});

test('closed groups hold −∞, and no edge leads there', () => {
  const closed = edgesAt('closed').filter(({ standing }) => standing === 'out');
  expect(closed.map(({ why, width }) => [why, width])).toEqual(new Array(4).fill([-Infinity, 0]));
});

test('for any fits and biases, edges are as thick as their weights', () => {
  const list = (bound: number): fc.Arbitrary<number[]> =>
    fc.array(
      fc.integer({ min: -bound * 16, max: bound * 16 }).map((n) => n / 16),
      { minLength: 8, maxLength: 8 },
    );
  fc.assert(
    fc.property(list(2), list(2), (logits, bias) => {
      const frame = run({ logits, bias })[phases.indexOf('scaled')];
      const edges = edgesOf(frame, -Infinity);
      edges.forEach(({ width, howMuch = 0 }) => {
        if (width > 1.5) expect(width).toBeCloseTo((10 * howMuch) / 2.5, 9);
        else expect(howMuch / 2.5).toBeLessThanOrEqual(0.15 + 1e-12);
      });
      expect(edges.every(({ right }) => right === undefined)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('0 in closed groups: the experts chosen from them are marked with what they should count', () => {
  const edges = edgesAt('output', { mistake: 'zeros', bias: lowered }, 0);
  const intruders = edges.flatMap((edge, i) => (edge.standing === 'intruder' ? [[i, edge]] : []));
  expect(intruders.map(([i]) => i)).toEqual([0, 1, 4]);
  expect(edges.filter(({ right }) => right === 0)).toHaveLength(3);
  expect(edges.filter(({ why }) => why === 0)).toHaveLength(4);
  expect(
    groupsOf(run({ mistake: 'zeros', bias: lowered })[10]).map(({ closed }) => closed),
  ).toEqual([true, false, true, false]);
});

test('weights from score + bias: each is marked from the phase in which it goes wrong', () => {
  const values = { mistake: 'weights', bias: [-0.3, 0, 0, 0, 0, 0.4, 0, 0] } as const;
  const wrong = (phase: Phase): number[] =>
    edgesAt(phase, values).flatMap(({ right }, i) => (right === undefined ? [] : [i]));
  expect((['chosen', 'gathered', 'normalised', 'scaled'] as const).map(wrong)).toEqual([
    [],
    [5],
    [2, 3, 5],
    [2, 3, 5],
  ]);
});
