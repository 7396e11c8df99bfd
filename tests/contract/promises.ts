/**
 * What every run owes, whatever it computes: the suite holds each to it, and a page plays it for whoever
 * changes the knobs of an experiment, or a part of its run.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startOf } from '../../sims/contract/drive.ts';
import {
  at,
  columnsOf,
  numberAt,
  type AnyFrame,
  type AnyObserved,
} from '../../sims/contract/frame.ts';
import type { Parameter, Value } from '../../sims/contract/parameters.ts';
import type { Run } from '../../sims/contract/simulation.ts';
import { valuesOf } from '../arbitraries.ts';
import { play } from './play.ts';

export interface Promising {
  readonly run: Run;
  readonly frame: AnyObserved;
}

/** How long one run may go on, after its first frame. */
const brief = 20; // ms
const generous = 200; // ms

export function promises({ run, frame }: Promising): void {
  const { knobs } = run;

  test('its defaults run as long as the table promises, and every metric is a finite number', async () => {
    const values = startOf(knobs);
    const { frames, ended } = await play(run, values, { milliseconds: generous });
    if (ended) expect(frames).toHaveLength(knobs.length(values));
    else expect(frames.length).toBeLessThanOrEqual(knobs.length(values));
    expect(frames.flatMap((one) => unsound(frame, one))).toEqual([]);
  });

  test.each(ends(knobs.parameters))('it runs with %s at %s', async (knob, value) => {
    const values = startOf(knobs, { [knob]: value });
    const { frames } = await play(run, values, { milliseconds: brief, most: 2 });
    expect(frames.flatMap((one) => unsound(frame, one))).toEqual([]);
  });

  test('for any values, a run is sound, no longer than promised, and the same again', async () => {
    await fc.assert(
      fc.asyncProperty(valuesOf(knobs.parameters), async (drawn) => {
        const values = startOf(knobs, drawn);
        const { frames, ended } = await play(run, values, { milliseconds: brief });
        const length = knobs.length(values);
        if (ended) expect(frames).toHaveLength(length);
        else expect(frames.length).toBeLessThanOrEqual(length);
        expect(frames.flatMap((one) => unsound(frame, one))).toEqual([]);
        const again = await play(run, values, { most: frames.length });
        expect(again.frames).toEqual(frames);
      }),
      { numRuns: 4, endOnFailure: true, interruptAfterTimeLimit: 1500 },
    );
  });
}

/** What is wrong with the numbers of a frame. */
function unsound(observed: AnyObserved, frame: AnyFrame): string[] {
  const columns = columnsOf(observed, frame);
  const lost = Object.keys(observed.metrics)
    .filter((key) => !columns.some(({ path }) => path.split('.')[0] === key))
    .map((key) => `metric ${key} has no value`);
  const odd = columns
    .filter(({ path }) => !Number.isFinite(numberAt(frame, path)))
    .map(({ path }) => `metric ${path} is ${String(at(frame, path))}`);
  return [...lost, ...odd];
}

/** Every knob at either end of its range, and at each of its options. */
const ends = (parameters: Readonly<Record<string, Parameter>>): [string, Value][] =>
  Object.entries(parameters).flatMap(([knob, parameter]) =>
    endsOf(parameter)
      .filter((value) => value !== parameter.default)
      .map((value): [string, Value] => [knob, value]),
  );

function endsOf(parameter: Parameter): Value[] {
  switch (parameter.kind) {
    case 'integer':
    case 'real':
      return [parameter.min, parameter.max];
    case 'choice':
      return Object.keys(parameter.options);
    case 'flag':
      return [true, false];
    default:
      return []; // of what is longer, values are drawn
  }
}
