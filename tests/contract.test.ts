/**
 * What every experiment owes: the same promises for all of them, checked on its tables, its
 * defaults and values drawn from its table. CONTRACT_RUNS=100 draws more, and others each time.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Experiment } from '../sims/contract.ts';
import { startOf } from '../sims/drive.ts';
import { techniques } from '../sims/index.ts';
import { liveKnobs } from '../src/runner/recipe.ts';
import { interventionsOf, valuesOf } from './arbitraries.ts';
import { aboutFrame } from './contract/frames.ts';
import { play } from './contract/play.ts';
import { aboutTables } from './contract/tables.ts';
import { toy } from './runner/toy.ts';

const loaded = await Promise.all(Object.values(techniques).map((load) => load()));
const all = loaded.flatMap(({ name, experiments }) =>
  Object.entries(experiments).map(([key, experiment]) => ({ name, key, experiment })),
);

const wanted = Number(process.env.CONTRACT_RUNS ?? 0);
const draws = wanted > 0 ? { numRuns: wanted } : { numRuns: 3, seed: 1 };
/** How long one run of the check may go on. */
const brief = 150; // ms
const generous = 1000; // ms

test.each(loaded)('sims/$name says what it is', (technique) => {
  const { name, title, summary, station, model, sources, experiments } = technique;
  for (const text of [title, summary, station, model]) expect(text.trim()).not.toBe('');
  expect(techniques).toHaveProperty(name);
  expect(sources.length).toBeGreaterThan(0);
  expect(Object.keys(experiments).length).toBeGreaterThan(0);
  for (const key of Object.keys(experiments)) expect(key).toMatch(/^[a-z][A-Za-z0-9-]*$/);
});

describe.each(all)('$name/$key', ({ name, experiment }) => {
  test('its tables hold together', () => {
    expect(aboutTables(name, experiment)).toEqual([]);
  });

  test('its defaults run as promised, and what is computed from the frames is sound', async () => {
    const values = startOf(experiment);
    const { frames, ended } = await play(experiment, values, { milliseconds: generous });
    if (ended) expect(frames).toHaveLength(experiment.length(values));
    else expect(frames.length).toBeLessThanOrEqual(experiment.length(values));
    const complaints = frames.flatMap((frame) => aboutFrame(experiment, frame, values));
    expect([...new Set(complaints)]).toEqual([]);
    for (const { what, measured } of experiment.paper) {
      const value = measured?.(frames, values);
      expect(value === undefined || Number.isFinite(value), `${what}: ${value}`).toBe(true);
    }
  });

  test('for any values, a run is sound, as long as promised, and the same again', async () => {
    const drawn = valuesOf(experiment.parameters).chain((values) => {
      const steps = Math.min(30, experiment.length(values));
      return fc.tuple(fc.constant(values), interventionsOf(experiment.parameters, steps));
    });
    await fc.assert(
      fc.asyncProperty(drawn, async ([values, interventions]) => {
        const start = startOf(experiment, values);
        const options = { interventions, milliseconds: brief };
        const { frames, ended } = await play(experiment, start, options);
        const length = experiment.length(start);
        expect(Number.isInteger(length) && length >= 1, `length ${length}`).toBe(true);
        if (ended) expect(frames).toHaveLength(length);
        else expect(frames.length).toBeLessThanOrEqual(length);
        const seen = frames.length > 50 ? [...frames.slice(0, 25), ...frames.slice(-25)] : frames;
        expect([...new Set(seen.flatMap((f) => aboutFrame(experiment, f, start)))]).toEqual([]);
        const again = await play(experiment, start, { interventions, most: frames.length });
        expect(again.frames).toEqual(frames);
      }),
      { ...draws, endOnFailure: true },
    );
  });

  if (liveKnobs(experiment.parameters).length > 0) {
    test('a change leaves the frames up to its step as they were', async () => {
      const change = interventionsOf(experiment.parameters, 8);
      for (const interventions of fc.sample(change, { numRuns: 2, seed: 1 })) {
        const first = Math.min(8, ...interventions.map(({ step }) => step));
        const start = startOf(experiment);
        const options = { milliseconds: brief, most: first + 1 };
        const { frames } = await play(experiment, start, options);
        const changed = await play(experiment, start, { interventions, most: frames.length });
        expect(changed.frames).toEqual(frames);
      }
    });
  }

  test.each(experiment.bets)('its bet "$question" has an outcome', async (bet) => {
    const before = startOf(experiment, bet.before);
    const one = await play(experiment, before, { milliseconds: brief });
    if (!one.ended) return; // too long for here: the technique's own tests judge
    const changed = startOf(experiment, { ...bet.before, ...bet.change });
    const other = await play(experiment, changed, { milliseconds: generous });
    if (!other.ended) return;
    expect(Object.keys(bet.outcomes)).toContain(String(bet.judge(other.frames, one.frames)));
  });
});

describe('what breaks a promise is noticed', () => {
  const walk: Experiment = toy.experiments.walk;
  const wrong: Experiment = {
    ...walk,
    departures: [],
    parameters: { ...walk.parameters, at: walk.parameters.seed },
    figures: [{ kind: 'lines', title: 'Lines', place: 'stage', x: 'step', y: ['depth'] }],
    sentences: { now: 'At {depth}.' },
    tour: [{ text: 'word '.repeat(41), look: 'knob:depth', done: { step: 3 } }],
    bets: [
      {
        ...{ question: 'Up?', before: { depth: 1 }, change: { push: 7 }, because: 'It is pushed.' },
        ...{ outcomes: ['yes', 'no'], judge: () => 0 },
      },
    ],
  };

  test('in the tables', () => {
    expect(aboutTables('toy', wrong)).toEqual([
      'no departure',
      'knob at has a reserved name',
      'figure 0: depth is no metric',
      'bet "Up?" has 2 outcomes',
      'bet "Up?": depth is no knob',
      'bet "Up?": push requires a number from -1 to 1, got 7',
      'a tour of 1 steps',
      'tour 1 has 41 words',
      'tour 1 looks at knob:depth',
    ]);
  });

  test('in the frames', () => {
    const frame = { step: 0, place: NaN };
    expect(aboutFrame(wrong, frame, startOf(wrong))).toEqual([
      'metric place is NaN',
      '"Lines": depth is no number',
      'a sentence names {depth}',
    ]);
  });
});
