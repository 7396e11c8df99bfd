/**
 * What every experiment owes: the same promises for all of them, checked on its tables, its
 * defaults and values drawn from its table. `npm run test:long` draws more and
 * plays longer; CONTRACT_RUNS=100 draws others each time.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startOf } from '../sims/contract/drive.ts';
import { idleness } from '../sims/contract/table.ts';
import type { Shown } from '../src/labs/contract/shown.ts';
import { techniques } from '../src/labs/index.ts';
import { papers } from '../src/labs/papers.ts';
import { liveKnobs } from '../src/runner/recipe.ts';
import { runOf } from '../src/runner/run-of.ts';
import { interventionsOf, valuesOf } from './arbitraries.ts';
import { aboutFrame } from './contract/frames.ts';
import { play } from './contract/play.ts';
import { aboutTables } from './contract/tables.ts';
import { long } from './long.ts';
import { frame as frameOfToys, walkShown } from './runner/toy.ts';

const all = await Promise.all(
  Object.entries(techniques).flatMap(([technique, { experiments }]) =>
    Object.entries(experiments).map(async ([name, { load }]) => {
      const [{ experiment }, { run, frame, knobs }] = await Promise.all([
        load(),
        runOf(technique, name),
      ]);
      return { technique, name, experiment, run, frame, knobs };
    }),
  ),
);

const wanted = Number(process.env.CONTRACT_RUNS ?? 0);
const draws = wanted > 0 ? { numRuns: wanted } : { numRuns: long ? 10 : 2, seed: 1 };
/** How long one run of the check may go on. */
const brief = long ? 300 : 100; // ms
const generous = long ? 2000 : 400; // ms

test.each(Object.entries(techniques))('%s says what it is', (_, technique) => {
  const { title, summary, station, model, sources, experiments } = technique;
  for (const text of [title, summary, station, model]) expect(text.trim()).not.toBe('');
  expect(sources.length).toBeGreaterThan(0);
  for (const tag of sources) expect(papers).toHaveProperty([tag]);
  expect(Object.keys(experiments).length).toBeGreaterThan(0);
  for (const { tab, question, claim } of Object.values(experiments)) {
    for (const text of [tab, question, claim]) expect(text.trim()).not.toBe('');
  }
});

describe.each(all)('$technique/$name', ({ technique, experiment, run, frame, knobs }) => {
  const { bets, paper } = experiment.claims;

  test('what is shown and what computes have the same knobs and the same frame', () => {
    expect(run.knobs).toBe(knobs);
    expect(experiment.knobs).toBe(knobs);
    expect(experiment.frame).toBe(frame);
  });

  test('its tables hold together', () => {
    expect(aboutTables(technique, experiment)).toEqual([]);
  });

  test('its defaults run as promised, and what is computed from the frames is sound', async () => {
    const values = startOf(knobs);
    const { frames, ended } = await play(run, values, { milliseconds: generous });
    if (ended) expect(frames).toHaveLength(knobs.length(values));
    else expect(frames.length).toBeLessThanOrEqual(knobs.length(values));
    const complaints = frames.flatMap((frame) => aboutFrame(experiment, frame, values));
    expect([...new Set(complaints)]).toEqual([]);
    for (const [row, { measured }] of Object.entries(paper)) {
      const value = measured?.(frames[frames.length - 1], values, frames);
      expect(value === undefined || Number.isFinite(value), `${row}: ${value}`).toBe(true);
    }
  });

  test('for any values, a run is sound, as long as promised, and the same again', async () => {
    const drawn = valuesOf(knobs.parameters).chain((values) => {
      const steps = Math.min(30, knobs.length(values));
      return fc.tuple(fc.constant(values), interventionsOf(knobs.parameters, steps));
    });
    await fc.assert(
      fc.asyncProperty(drawn, async ([values, interventions]) => {
        const start = startOf(knobs, values);
        const options = { interventions, milliseconds: brief };
        const { frames, ended } = await play(run, start, options);
        const length = knobs.length(start);
        expect(Number.isInteger(length) && length >= 1, `length ${length}`).toBe(true);
        if (ended) expect(frames).toHaveLength(length);
        else expect(frames.length).toBeLessThanOrEqual(length);
        const seen = frames.length > 50 ? [...frames.slice(0, 25), ...frames.slice(-25)] : frames;
        expect([...new Set(seen.flatMap((f) => aboutFrame(experiment, f, start)))]).toEqual([]);
        const again = await play(run, start, { interventions, most: frames.length });
        expect(again.frames).toEqual(frames);
      }),
      { ...draws, endOnFailure: true },
    );
  });

  if (liveKnobs(knobs.parameters).length > 0) {
    test('a change leaves the frames up to its step as they were', async () => {
      const change = interventionsOf(knobs.parameters, 8);
      for (const interventions of fc.sample(change, { numRuns: 2, seed: 1 })) {
        const first = Math.min(8, ...interventions.map(({ step }) => step));
        const start = startOf(knobs);
        const options = { milliseconds: brief, most: first + 1 };
        const { frames } = await play(run, start, options);
        const changed = await play(run, start, { interventions, most: frames.length });
        expect(changed.frames).toEqual(frames);
      }
    });
  }

  const views = Object.entries(knobs.parameters).filter(([, { view }]) => view);
  if (views.length > 0) {
    test('what only chooses what is drawn changes no frame', async () => {
      const options = { milliseconds: brief, most: 2 };
      const { frames } = await play(run, startOf(knobs), options);
      for (const values of fc.sample(valuesOf(Object.fromEntries(views)), {
        numRuns: 3,
        seed: 1,
      })) {
        const other = await play(run, startOf(knobs, values), { most: frames.length });
        expect(other.frames).toEqual(frames);
      }
    });
  }

  const needs = Object.keys(knobs.needs);
  if (needs.length > 0) {
    test.each(needs)('%s changes no frame where its need does not hold', async (name) => {
      const idle = valuesOf(knobs.parameters).filter((values) => {
        return idleness(knobs, name, values) !== undefined;
      });
      const others = valuesOf({ [name]: knobs.parameters[name] });
      const drawn = fc.sample(fc.tuple(idle, others), { numRuns: long ? 5 : 1, seed: 1 });
      for (const [values, other] of drawn) {
        const { frames } = await play(run, startOf(knobs, values), { milliseconds: generous });
        const changed = startOf(knobs, { ...values, ...other });
        const again = await play(run, changed, { most: frames.length });
        expect(again.frames).toEqual(frames);
      }
    });
  }

  test.each(Object.keys(bets))('its bet %s has an outcome', async (name) => {
    const { before, change, outcomes, judge } = bets[name];
    const one = await play(run, startOf(knobs, before), { milliseconds: brief });
    if (!one.ended) return; // too long for here: the technique's own tests judge
    const changed = startOf(knobs, { ...before, ...change });
    const other = await play(run, changed, { milliseconds: generous });
    if (!other.ended) return;
    expect(Object.keys(outcomes)).toContain(judge(other.frames, one.frames));
  });
});

describe('what breaks a promise is noticed', () => {
  const { parameters } = walkShown.knobs;
  const wrong: Shown = {
    ...walkShown,
    knobs: { ...walkShown.knobs, parameters: { ...parameters, at: parameters.seed } },
    figures: { names: { kind: 'lines', title: 'Lines', place: 'rest', x: 'step', y: 'depth' } },
    claims: {
      ...walkShown.claims,
      sentences: { now: 'At {depth}.' },
      bets: {
        up: {
          ...{ question: 'Up?', before: { depth: 1 }, change: { push: 7 } },
          ...{ outcomes: { yes: 'Yes', no: 'No' }, judge: () => 'yes', because: 'It is pushed.' },
        },
      },
    },
    guide: {
      ...walkShown.guide,
      departures: [],
      tour: [{ text: 'word '.repeat(41), look: 'knob:depth', done: { step: 3 } }],
    },
  };

  test('in the tables', () => {
    expect(aboutTables('toy', wrong)).toEqual([
      'no departure',
      'the name names',
      'knob at has a reserved name',
      'figure names: depth is no metric',
      'bet up has 2 outcomes',
      'bet up: depth is no knob',
      'bet up: push requires a number from -1 to 1, got 7',
      'a tour of 1 steps',
      'tour 1 has 41 words',
      'tour 1 looks at knob:depth',
    ]);
  });

  test('in the frames', () => {
    const frame = { step: 0, place: NaN };
    expect(aboutFrame({ ...wrong, frame: frameOfToys }, frame, startOf(wrong.knobs))).toEqual([
      'metric place is NaN',
      'figure names: depth is no number',
      'a sentence names {depth}',
    ]);
  });
});
