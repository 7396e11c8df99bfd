import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../sims/mhc/experiments/streams/frame.ts';
import { knobs, type Values } from '../../../../sims/mhc/experiments/streams/knobs.ts';
import { run } from '../../../../sims/mhc/experiments/streams/run.ts';
import { claims } from '../../../../src/labs/mhc/streams/claims.ts';
import { marks } from '../../../../src/labs/mhc/streams/stage.ts';
import { written } from '../../../../src/labs/mhc/streams/stage/words.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Drawing, type Poly } from '../../../../src/labs/kit/marks.ts';
import { wrongsOf } from '../../wrongs.ts';

const [phone, narrow, wide] = posterRooms;
const eight = [1, -1, 0.5, 0.2, -0.3, 0.9, 0.05, 0];

function draw(
  step: number,
  values: Partial<Values> = {},
  room = wide,
): Drawing & { readonly frame: Frame } {
  const frames = [...drive(run, values, undefined)].slice(0, step + 1);
  const frame = frames[step];
  const all = startOf(knobs, values);
  return { frame, ...marks({ frame, frames, values: all, words: claims.words, ...room }) };
}

/** How high a band is where the drawing ends, in pixels: its first half leads there and back. */
function heightNow({ points }: Poly): number {
  const half = points.length / 2;
  return Math.abs(points[half - 1] - points[half + 1]);
}
const heightFirst = ({ points }: Poly): number => Math.abs(points[1] - points[points.length - 1]);

const bandsOf = ({ marks: all }: Drawing, of: RegExp): Poly[] =>
  all.filter((mark): mark is Poly => mark.kind === 'poly' && of.test(mark.key));
const textOf = ({ marks: all }: Drawing, key: string): string | undefined =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];

const lanes = { mhc: /^mhc \d+ dye/, hc: /^hc flood$/ };

test('the large numbers are the drawn heights, as multiples of that at the start', () => {
  const drawing = draw(60);
  for (const lane of ['mhc', 'hc'] as const) {
    const bands = bandsOf(drawing, lanes[lane]);
    const [now, first] = [heightNow, heightFirst].map((height) =>
      bands.reduce((total, band) => total + height(band), 0),
    );
    expect(textOf(drawing, `${lane} flow`)).toBe(`${written(now / first)}×`);
  }
});

test('both begin at one height, whatever is poured in', () => {
  for (const start of [[1, 0.7, 0.4, 0.1], [1, -1], eight]) {
    const drawing = draw(20, { start });
    const [mhc, hc] = [lanes.mhc, lanes.hc].map((of) =>
      bandsOf(drawing, of).reduce((total, band) => total + heightFirst(band), 0),
    );
    expect(mhc).toBeCloseTo(44, 9);
    expect(hc).toBeCloseTo(44, 9);
  }
});

test('what is more than eight times what went in ends at the dashed lines', () => {
  const drawing = draw(60, { spread: 0.5 });
  const [flow] = bandsOf(drawing, lanes.hc);
  expect(drawing.frame.flow.hc).toBeGreaterThan(8);
  expect(heightNow(flow)).toBeCloseTo(8 * 44, 9);
});

test('how far streams differ is a share of the first, or as it is where all began alike', () => {
  expect(textOf(draw(60), 'mhc differences')).toBe('differences: 4 %');
  expect(textOf(draw(60), 'hc differences')).toBe('differences: 8.9×');
  const alike = draw(60, { start: [0.5, 0.5, 0.5, 0.5] });
  expect(textOf(alike, 'mhc differences')).toBe('differences: 0.0');
});

test('the large number is what the printed values give, of all that went in', () => {
  const drawing = draw(60);
  const printed = [0, 1, 2, 3].map((i) =>
    Number(textOf(drawing, `hc now ${i}`)?.replace('−', '-')),
  );
  const sizes = printed.reduce((total, value) => total + Math.abs(value), 0);
  const told = textOf(drawing, 'hc sizes')?.match(/^sizes: (\S+); in went (\S+)$/) ?? [];
  const [now, poured] = told.slice(1).map(Number);
  expect(Math.abs(now - sizes)).toBeLessThanOrEqual(4 * 0.005 + 0.005); // each printed to two places
  expect(textOf(drawing, 'hc flow')).toBe(`${written(now / poured)}×`);
});

test('mHC’s streams are never larger together than what went in, and as large where none is negative', () => {
  expect(draw(60).frame.flow.mhc).toBeCloseTo(1, 1);
  for (const start of [[1, -1, 0.5, 0], eight]) {
    const { frame } = draw(60, { start });
    expect(frame.flow.mhc).toBeLessThan(1);
    expect(frame.flow.hc).toBeGreaterThan(frame.flow.mhc);
  }
});

test('the bands of a pipe add up to its stream', () => {
  const { frame } = draw(30);
  for (const lane of ['mhc', 'hc'] as const) {
    const mixture = frame.mixtures[lane][frame.passed.length - 1];
    mixture.forEach((parts, i) => {
      expect(parts.reduce((a, b) => a + b, 0)).toBeCloseTo(frame.streams[lane][i], 9);
    });
  }
});

const cases: readonly Partial<Values>[] = [
  {},
  { start: [0, 0] },
  { start: eight, spread: 0.5, layers: 20 },
  { layers: 1 },
];

describe.each([phone, narrow, wide])('$width px', (room) => {
  test.each(cases)('%j: every key once, every mark within the drawing', (values) => {
    const { layers = 60 } = values;
    for (const step of [0, 1, layers]) expect(wrongsOf(draw(step, values, room))).toEqual([]);
  });

  test('a dye pulled up raises what is poured into its stream', () => {
    const { grips } = draw(60, {}, room);
    const { start } = startOf(knobs);
    const [, , grip] = grips;
    const moved = holdOf(grip, knobs.parameters.start, start).moved(0, grip.dy / 2);
    expect(moved).toEqual([1, 0.7, 0.9, 0.1]);
  });
});
