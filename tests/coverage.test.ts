/**
 * The code that a page shows is the code that runs: every function that an equation names is
 * entered by the experiment itself, in its first frames or in those of its scenarios.
 */
import { expect, test } from 'vitest';
import { drive, startOf } from '../sims/contract/drive.ts';
import type { Values } from '../sims/contract/parameters.ts';
import type { Run } from '../sims/contract/simulation.ts';
import { codeOf, type AnyEquation } from '../src/labs/contract/guide.ts';
import { techniques } from '../src/labs/index.ts';
import { runOf } from '../src/runner/run-of.ts';
import { functionsEnteredBy } from './architecture/entered.ts';
import { long } from './long.ts';

/** Frames that are played, unless an equation takes part only later. */
const first = 3;

async function entered(run: Run, values: Values, frames: number): Promise<Set<string>> {
  const start = startOf(run.knobs, values);
  const playing = drive(run, start, await run.prepare?.(start));
  return functionsEnteredBy(() => {
    for (let i = 0; i < frames && !playing.next().done; i++);
  });
}

/** 'sims/moe/balance.ts#updateBias' */
const functionOf = (technique: string, { code }: AnyEquation): string =>
  codeOf(technique, code).join('#');

/** They train long before their first frames: played in `npm run test:long`. */
const slow: ReadonlySet<string> = new Set([
  ...['moe/granularity', 'mla/rank', 'mla/spectrum', 'engram/budget', 'engram/slots'],
]);

const all = Object.entries(techniques).flatMap(([technique, { experiments }]) =>
  Object.entries(experiments)
    .filter(([name]) => long || !slow.has(`${technique}/${name}`))
    .map(([name, { load }]) => ({ technique, name, load })),
);

test.each(all)(
  '$technique/$name runs the code that it shows',
  async ({ technique, name, load }) => {
    const { run } = await runOf(technique, name);
    const { guide, claims } = (await load()).experiment;
    const missing = new Set<string>();
    for (const equation of Object.values(guide.equations)) {
      const wanted = functionOf(technique, equation);
      if (!equation.with && equation.at === undefined) missing.add(wanted);
      else {
        const found = await entered(
          run,
          (equation.with ?? {}) as Values,
          (equation.at ?? first - 1) + 1,
        );
        if (!found.has(wanted)) missing.add(`${wanted} with ${JSON.stringify(equation.with)}`);
      }
    }
    const starts = [{}, ...Object.values(claims.scenarios).map(({ values }) => values)];
    for (const values of starts) {
      if (missing.size === 0) break;
      for (const name of await entered(run, values as Values, first)) missing.delete(name);
    }
    expect([...missing]).toEqual([]);
  },
);

test('a function that nothing calls is seen to be missing', async () => {
  const { run } = await runOf('moe', 'eplb');
  const found = await entered(run, {}, first);
  expect(found).toContain('sims/moe/eplb.ts#rebalanceExperts');
  expect(found).not.toContain('sims/moe/balance.ts#updateBias');
});
