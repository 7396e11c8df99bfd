/**
 * What pages of FP8 claim, on seeds that nothing was chosen by: in nine of 201 to 210, or where a
 * network is trained in all of 201 to 205. `npm run test:long`.
 */
import { describe, expect, test } from 'vitest';
import { drive } from '../../sims/contract/drive.ts';
import { run as adderRun } from '../../sims/fp8/experiments/adder/run.ts';
import type { Frame as Training } from '../../sims/fp8/experiments/training/frame.ts';
import type { Values } from '../../sims/fp8/experiments/training/knobs.ts';
import { run as trainingRun } from '../../sims/fp8/experiments/training/run.ts';
import { loadCharacters } from '../../sims/fp8/experiments/training/run/characters.ts';
import { last } from '../../src/labs/contract/claims.ts';
import { claims as ofAdder } from '../../src/labs/fp8/adder/claims.ts';
import { claims as ofTraining } from '../../src/labs/fp8/training/claims.ts';
import { patience } from '../long.ts';

const ten = [201, 202, 203, 204, 205, 206, 207, 208, 209, 210];
const five = ten.slice(0, 5);

test.each(['promoted', 'mixed', 'bit'] as const)('Adder: the bet %s has one outcome', (name) => {
  const { before, change, judge } = ofAdder.bets[name];
  const outcomes = ten.map((seed) => {
    const play = (values: object) => [...drive(adderRun, { ...values, seed }, undefined)];
    return judge(play({ ...before, ...change }), play(before));
  });
  const expected = { promoted: 'hundredth', mixed: 'less', bit: 'half' }[name];
  expect(outcomes.filter((outcome) => outcome === expected).length).toBeGreaterThanOrEqual(9);
});

describe.each(five)('Training, seed %i', (seed) => {
  const { scenarios } = ofTraining;
  const train = async (values: Partial<Values>): Promise<Training> =>
    last([...drive(trainingRun, { ...values, seed }, await loadCharacters())]);

  test('in eight bits alone updates are lost, and it costs', { timeout: patience }, async () => {
    const { above, lost } = await train(scenarios.none.values);
    expect(lost).toBeGreaterThan(84);
    expect(above.tiles).toBeGreaterThan(1);
  });

  test('with a float32 copy all three are near float32', { timeout: patience }, async () => {
    const { above, lost, small } = await train(scenarios.master.values);
    expect(lost).toBe(0);
    expect(small).toBeGreaterThan(84);
    for (const off of Object.values(above)) expect(Math.abs(off)).toBeLessThan(0.25);
  });

  test('by chance nearly as good', { timeout: patience }, async () => {
    const [chance, none] = [
      await train(scenarios.chance.values),
      await train(scenarios.none.values),
    ];
    expect(chance.above.tiles).toBeLessThan(0.2 * none.above.tiles);
  });

  test('gradients without a scale hardly teach', { timeout: patience }, async () => {
    const { above, vanished } = await train(scenarios.cast.values);
    expect(above.tiles).toBeGreaterThan(5);
    expect(vanished).toBeGreaterThan(25);
  });

  test('an outlier hurts from 10⁶ on, one scale for all most', { timeout: patience }, async () => {
    const { above } = await train(scenarios.outlier.values);
    expect(above.tensor).toBeGreaterThan(1);
    expect(above.tiles).toBeLessThan(above.tensor);
  });
});
