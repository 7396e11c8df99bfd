import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drive, startOf } from '../../../../../sims/contract/drive.ts';
import { sum } from '../../../../../sims/math/vector.ts';
import type { Frame } from '../../../../../sims/moe/experiments/gate/frame.ts';
import { knobs, type Values } from '../../../../../sims/moe/experiments/gate/knobs.ts';
import { run as gate } from '../../../../../sims/moe/experiments/gate/run.ts';
import { phases } from '../../../../../sims/moe/gate-phases.ts';
import { claims } from '../../../../../src/labs/moe/gate/claims.ts';

const run = (values: Partial<Values> = {}): Frame[] => [...drive(gate, values, undefined)];
const end = (values: Partial<Values> = {}): Frame => run(values)[10];
const lowered = new Array<number>(8).fill(-1);

test('the best expert is not chosen: its group lost', () => {
  const frames = run();
  expect(frames.map(({ step }) => step)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(frames.map(({ phase }) => phase)).toEqual(phases);
  expect(frames[10].best).toBe(1);
  expect(frames[10].chosen).toBe('8, 3, 4');
  expect(frames[5].rejected.map((score) => score > 0)).toEqual([true, false, true, false]);
});

test('a step shows nothing that a later one computes', () => {
  const frames = run();
  const known = (key: 'racing' | 'scores' | 'groupScores' | 'rejected' | 'weights'): number =>
    1 + frames.findIndex((frame) => frame[key].some((x) => x !== 0));
  expect(
    ['racing', 'scores', 'groupScores', 'rejected', 'weights'].map((k) => known(k as 'racing')),
  ).toEqual([2, 3, 5, 6, 8]);
  expect(frames.map(({ weightSum }) => weightSum.toFixed(2)).slice(6)).toEqual([
    '0.00',
    '2.00',
    '1.00',
    '2.50',
    '2.50',
  ]);
});

test('for any fits and biases, normalised weights add up to the scale', () => {
  const list = (bound: number): fc.Arbitrary<number[]> =>
    fc.array(
      fc.integer({ min: -bound * 64, max: bound * 64 }).map((n) => n / 64),
      {
        minLength: 8,
        maxLength: 8,
      },
    );
  fc.assert(
    fc.property(list(4), list(2), fc.integer({ min: 1, max: 4 }), (logits, bias, k) => {
      const frame = end({ logits, bias, k, scale: 2.5 });
      expect(frame.weightSum).toBeCloseTo(2.5, 12);
      expect(sum(frame.weights)).toBeCloseTo(3.5, 12); // and the shared expert
      expect([frame.illegal, frame.error]).toEqual([0, 0]);
    }),
    { numRuns: 50 },
  );
});

test('without groups the best expert wins', () => {
  expect(end({ layout: 'one' })).toMatchObject({
    chosen: '1, 8, 3',
    bestChosen: true,
    retained: 1,
  });
});

test('0 in closed groups is unnoticed above 0, and fatal below', () => {
  expect(end({ mistake: 'zeros' })).toEqual(end());
  const broken = end({ mistake: 'zeros', bias: lowered });
  expect(broken).toMatchObject({ chosen: '1, 2, 5', illegal: 3 });
  expect(end({ bias: lowered }).weights).toEqual(end().weights);
});

test('weights from score + bias change the output of the same experts', () => {
  const bias = [-0.3, 0, 0, 0, 0, 0.4, 0, 0];
  const [right, wrong] = [end({ bias }), end({ bias, mistake: 'weights' })];
  expect(wrong.chosen).toBe(right.chosen);
  expect(wrong.weights[5]).toBeGreaterThan(right.weights[5] + 0.3);
  expect(wrong.published).toEqual(right.weights);
});

test('V2 chooses the best expert and a weak neighbour with it', () => {
  const v2 = end({ groupScore: 'max', kind: 'softmax', normalise: false, scale: 16 });
  expect(v2.chosen).toBe('1, 8, 7');
  expect(v2.weightSum).toBeLessThan(16);
});

test('the bets come out as their reasons say', () => {
  const outcomes = Object.values(claims.bets).map((bet) =>
    bet.judge(run({ ...bet.before, ...bet.change }), run(bet.before)),
  );
  expect(outcomes).toEqual(['same', 'onlyIntruders', 'same']);
});

test('where there is one group, no sentence says that anybody is out', () => {
  const frame = run({ layout: 'one' })[5];
  expect(claims.say(frame, startOf(knobs, { layout: 'one' }))).toBe('undivided');
});

test('the neighbour of the best opens their group as soon as the tour says so', () => {
  const withNeighbour = (fit: number): boolean =>
    end({ logits: [2.2, fit, 0.4, 0.2, 0, 0, -1.4, 1.75] }).bestChosen;
  expect([withNeighbour(-1.75), withNeighbour(-1.7)]).toEqual([false, true]);
});

test('every step has its sentence', () => {
  for (const { values } of Object.values(claims.scenarios)) {
    for (const frame of run(values)) {
      expect(claims.sentences).toHaveProperty(claims.say(frame, startOf(knobs, values)));
    }
  }
});
