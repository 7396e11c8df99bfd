import { expect, test } from 'vitest';
import { integer, table } from '../../sims/contract/table.ts';
import { startsOf } from '../../src/runner/starts.ts';

const knobs = table(
  {
    size: integer({ label: 'Size', min: 0, max: 9, default: 3 }),
    rate: integer({ label: 'Rate', min: 0, max: 9, default: 1, live: true }),
  },
  { chance: false },
);

test('a start is written as an address would write it: what differs, and what changes on the way', () => {
  const starts = startsOf(knobs, {
    large: { values: { size: 9 } },
    usual: { values: { size: 3 } },
    story: { values: {}, interventions: [{ step: 4, knob: 'rate', value: 2 }] },
  });
  expect(starts).toEqual({
    large: [['size', '9']],
    usual: [],
    story: [['at', '4:rate=2']],
  });
});
