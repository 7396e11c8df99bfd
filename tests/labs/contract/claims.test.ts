/** One run is luck: whatever draws by chance can be repeated. */
import { expect, test } from 'vitest';
import { defaults } from '../../../sims/contract/parameters.ts';
import { techniques } from '../../../src/labs/index.ts';

const all = await Promise.all(
  Object.entries(techniques).flatMap(([technique, { experiments }]) =>
    Object.entries(experiments).map(async ([name, { load }]) => {
      return { lab: `${technique}/${name}`, experiment: (await load()).experiment };
    }),
  ),
);
const drawn = all.filter(({ experiment }) => 'seed' in experiment.knobs.parameters);

/** A run of this lab is itself over several seeds: its knob says how many. */
const repeatsItself = 'moe/granularity';

test.each(drawn)('$lab can be repeated over several seeds', ({ lab, experiment }) => {
  const { knobs, claims } = experiment;
  if (lab === repeatsItself) {
    expect(defaults(knobs.parameters).runs).toBeGreaterThanOrEqual(3);
    return;
  }
  expect(claims.repeat?.seeds).toBeGreaterThanOrEqual(3);
  expect(claims.repeat?.of).not.toContain(claims.repeat?.against);
});

test('what draws nothing is not repeated', () => {
  const others = all.filter((one) => !drawn.includes(one));
  expect(others.filter(({ experiment }) => experiment.claims.repeat)).toEqual([]);
});
