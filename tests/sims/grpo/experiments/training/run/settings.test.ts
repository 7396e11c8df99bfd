import { expect, test } from 'vitest';
import { startOf } from '../../../../../../sims/contract/drive.ts';
import { knobs } from '../../../../../../sims/grpo/experiments/training/knobs.ts';
import { settingsOf } from '../../../../../../sims/grpo/experiments/training/run/settings.ts';

test.each([
  [0, Infinity],
  [0.5, 0.5],
  [1, 1],
])('a δ of %s masks above %s', (delta, above) => {
  expect(settingsOf(startOf(knobs, { delta })).maskAbove).toBe(above);
});

test('every other knob is handed on as it is', () => {
  const values = startOf(knobs, { group: 5, beta: 0.25, format: 0.5 });
  const { delta: _delta, ...others } = values;
  expect(settingsOf(values)).toMatchObject(others);
});
