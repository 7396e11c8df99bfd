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

/** How wide a band is where the drawing ends, in pixels: its first half leads there and back. */
function widthNow({ points }: Poly): number {
  const half = points.length / 2;
  return Math.abs(points[half - 1] - points[half + 1]);
}

test('the large number is the drawn width of all bands, as a multiple of that at the start', () => {
  for (const lane of ['mhc', 'hc']) {
    const drawing = draw(60);
    const bands = drawing.marks.filter(
      (mark): mark is Poly => mark.kind === 'poly' && mark.key.startsWith(`${lane} `),
    );
    const now = bands.reduce((total, band) => total + widthNow(band), 0);
    const start = bands.reduce(
      (total, { points }) => total + Math.abs(points[1] - points[points.length - 1]),
      0,
    );
    const number = drawing.marks.find(({ key }) => key === `${lane} flow`);
    expect(number).toMatchObject({ text: written(now / start) });
  }
});

test('mHC carries what went in, whatever is poured in; HC does not', () => {
  for (const start of [
    [1, 0.7, 0.4, 0.1],
    [1, -1, 0.5, 0],
  ]) {
    const { frame } = draw(60, { start });
    expect(frame.flow.mhc).toBeCloseTo(1, 1);
    expect(frame.flow.hc).toBeGreaterThan(2);
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

const eight = [1, -1, 0.5, 0.2, -0.3, 0.9, 0.05, 0];
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
